import { useId } from "react";
import { Card, Pill } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useMemberName } from "../use-member-name.ts";
import { useRecordsWords } from "../words.ts";
import { AnswerButtons } from "./answer-buttons.tsx";
import type { PurposeProps } from "./purpose-props.ts";
import type { Consent } from "./standing.ts";
import { TermsText } from "./terms-text.tsx";

const TONES = {
  none: "neutral",
  waiting: "ask",
  given: "good",
  refused: "neutral",
  withdrawn: "neutral",
  "run-out": "ask",
  "terms-changed": "ask",
  "rests-missing": "ask",
} as const;

export function PurposeCard(props: PurposeProps) {
  const { purpose, state, mayAsk } = props;
  const { consents: words } = useRecordsWords();
  const latest = state.counts ?? state.open;
  return (
    <Card
      title={words.purposes[purpose]}
      hint={words.lets[purpose]}
      actions={<Pill tone={TONES[state.standing]}>{words.standings[state.standing]}</Pill>}
    >
      <div className="stack">
        {latest !== undefined && <Said consent={latest} />}
        {state.standing === "rests-missing" && <p className="hint">{words.restsMissing}</p>}
        {state.open !== undefined && state.open !== latest && <p className="hint">{words.askedAgain}</p>}
        {mayAsk && <AnswerButtons {...props} />}
        <details>
          <summary>{words.read(words.purposes[purpose])}</summary>
          <TermsText purpose={purpose} asked={latest?.terms} />
        </details>
        {state.all.length > 1 && <History consents={state.all} />}
      </div>
    </Card>
  );
}

/** Who asked and answered, and when. */
function Said({ consent }: { readonly consent: Consent }) {
  const { consents: words } = useRecordsWords();
  const { day } = useFormats();
  const nameOf = useMemberName();
  const { askedAt, askedBy, givenAt, refusedAt, withdrawnAt, until, saidBy, language } = consent;
  const by = saidBy === undefined ? "" : words.saidBy[saidBy];
  return (
    <p>
      {words.askedOn(day(askedAt), nameOf(askedBy))}{" "}
      {givenAt !== undefined && words.givenOn(day(givenAt), withdrawnAt === undefined ? by : "")}{" "}
      {refusedAt !== undefined && words.refusedOn(day(refusedAt), by)}{" "}
      {withdrawnAt !== undefined && words.withdrawnOn(day(withdrawnAt), by)}{" "}
      {language !== undefined && words.readIn[language]}{" "}
      {withdrawnAt === undefined && until !== undefined && words.until(day(until))}
    </p>
  );
}

function History({ consents }: { readonly consents: readonly Consent[] }) {
  const { consents: words } = useRecordsWords();
  const id = useId();
  return (
    <details>
      <summary id={id}>{words.history(consents.length)}</summary>
      <ul className="rows" aria-labelledby={id}>
        {consents.map((consent) => (
          <li key={consent.id}>
            <strong>{words.states[consent.state]}</strong>, {words.termsNumber(consent.terms)}
            <Said consent={consent} />
          </li>
        ))}
      </ul>
    </details>
  );
}
