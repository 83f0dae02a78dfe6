import type { ConsentWording } from "@attune/core";
import { consentWordings } from "@attune/core/library";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Card, Empty, PageHead } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useLanguage } from "../../../words/languages.tsx";
import { BackLink } from "../../shared/back.tsx";
import { usePlanWords } from "../words.ts";
import { ConsentAnswer } from "./consent-answer.tsx";
import { useOwnConsents } from "./consent-list.tsx";
import { latestConsents, type OwnConsent, stateNow } from "./latest-consents.ts";
import { type Deleted, WhatWasDeleted } from "./what-was-deleted.tsx";

/** One consent: its exact words, what the client said, and the ways to say otherwise. */
export function ConsentPage() {
  const words = usePlanWords();
  const { purpose } = useParams({ strict: false }) as { readonly purpose?: string };
  const [deleted, setDeleted] = useState<Deleted>();
  return (
    <>
      <BackLink to="/my/plan">{words.title}</BackLink>
      <Asked of={useOwnConsents()}>
        {({ rows }) => {
          const consent = latestConsents(rows).find((each) => each.purpose === purpose);
          if (consent === undefined) return <Empty title={words.consents.empty} />;
          return (
            <>
              <PageHead title={words.consents.purposes[consent.purpose]} />
              {deleted !== undefined && <WhatWasDeleted deleted={deleted} />}
              <Card>
                <Said consent={consent} />
                <ConsentAnswer key={`${consent.id} ${consent.version}`} consent={consent} onDeleted={setDeleted} />
              </Card>
              <Terms consent={consent} />
            </>
          );
        }}
      </Asked>
    </>
  );
}

/** What the client said, and when. */
function Said({ consent }: { readonly consent: OwnConsent }) {
  const words = usePlanWords().consents;
  const formats = useFormats();
  const { askedAt, givenAt, refusedAt, withdrawnAt, until } = consent;
  const state = stateNow(consent, new Date().toISOString());
  return (
    <div className="stack consent-said">
      <p>
        <strong>{words.states[state]}</strong>
      </p>
      <p className="hint">
        {words.askedOn(formats.day(askedAt))}. {givenAt !== undefined && words.givenOn(formats.day(givenAt))}{" "}
        {refusedAt !== undefined && words.refusedOn(formats.day(refusedAt))}{" "}
        {withdrawnAt !== undefined && words.withdrawnOn(formats.day(withdrawnAt))}{" "}
        {state === "given" && until !== undefined && words.until(formats.day(until))}
      </p>
    </div>
  );
}

const PARTS = ["whatFor", "whatHappens", "whatIsKept", "howToTakeBack"] as const;

/** The words as they are asked, in the client's language where they exist in it. */
function Terms({ consent: { purpose, terms } }: { readonly consent: OwnConsent }) {
  const words = usePlanWords().consents;
  const language = useLanguage();
  const wording = wordingFor(purpose, language);
  if (wording === undefined) return null;
  return (
    <Card>
      <div className="stack">
        <h2 lang={wording.language}>{wording.title}</h2>
        {wording.terms !== terms && <p>{words.wordsChanged}</p>}
        {wording.language !== (language as string) && <p>{words.onlyEnglish}</p>}
        {PARTS.map((part) => (
          <section key={part}>
            <h3>{words[part]}</h3>
            <div lang={wording.language} className="terms">
              {wording[part].map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </section>
        ))}
        <p className="hint">{words.own}</p>
      </div>
    </Card>
  );
}

function wordingFor(purpose: string, language: string): ConsentWording | undefined {
  const all = consentWordings.filter((each) => each.purpose === purpose);
  return all.find((each) => each.language === language) ?? all[0];
}
