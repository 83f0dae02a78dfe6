import { useState } from "react";
import { Button, ButtonLink } from "../../../parts/button.tsx";
import { Card, Pill } from "../../../parts/layout.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useReviewWords } from "../words.ts";
import { type Consents, type Purpose, type Standing, standingOf } from "./consents.ts";

const PURPOSES: readonly Purpose[] = ["recording", "coding"];

type ConsentCardProps = { readonly client: string; readonly consents: Consents };

/** The interlock: what the client must have agreed to, how it stands, and how it can change. */
export function ConsentCard({ client, consents }: ConsentCardProps) {
  const { consent } = useReviewWords();
  const open = PURPOSES.filter((purpose) => standingOf(consents, purpose) !== "given");
  if (open.length === 0) return null;
  return (
    <Card title={consent.title} tone="look">
      <ul className="rows">
        {open.map((purpose) => (
          <OnePurpose key={purpose} client={client} purpose={purpose} standing={standingOf(consents, purpose)} />
        ))}
      </ul>
    </Card>
  );
}

type PurposeProps = { readonly client: string; readonly purpose: Purpose; readonly standing: Standing };

function OnePurpose({ client, purpose, standing }: PurposeProps) {
  const { consent } = useReviewWords();
  return (
    <li className="consent-line">
      <p>
        <strong>{consent[purpose]}</strong> <Pill tone="ask">{consent.states[standing]}</Pill>
      </p>
      <p>{purpose === "recording" ? consent.needsRecording : consent.needsCoding}</p>
      {standing === "asked" && <p className="hint">{consent.asked}</p>}
      {standing === "refused" && <p className="hint">{consent.declined}</p>}
      <div className="actions">
        {standing !== "asked" && standing !== "refused" && (
          <AskButton client={client} purpose={purpose} isFirst={standing === "none"} />
        )}
        <ButtonLink kind="quiet" to="/clients/$client/records" params={{ client }}>
          {consent.note}
        </ButtonLink>
      </div>
    </li>
  );
}

type AskProps = { readonly client: string; readonly purpose: Purpose; readonly isFirst: boolean };

function AskButton({ client, purpose, isFirst }: AskProps) {
  const { consent } = useReviewWords();
  const explain = useRefusalWords();
  const send = useSend();
  const [refused, setRefused] = useState("");
  const ask = async () => {
    const sent = await send("ask-consent", { params: { client }, body: { purpose } });
    setRefused(sent.ok ? "" : explain(sent.failure));
  };
  return (
    <>
      <Button onClick={() => void ask()}>{isFirst ? consent.ask : consent.askAgain}</Button>
      <span className="hint" role="status">
        {refused}
      </span>
    </>
  );
}
