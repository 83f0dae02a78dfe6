import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Pill } from "../../parts/layout.tsx";
import { useFormats } from "../../words/formats.ts";
import type { Signal } from "./day.ts";
import { ClosingForm } from "./later.tsx";
import { type SignalText, useSignalText } from "./signal-text.ts";
import { useSignalWords } from "./words.ts";

export type { Signal };

type SignalItemProps = {
  readonly signal: Signal;
  /** Whose it is; left out where the page around it says so. */
  readonly name?: string | undefined;
  /** It is of somebody whose record is shared: whoever treats them closes it. */
  readonly isShared?: boolean;
  /** How this rule did so far, in words. */
  readonly record?: string | undefined;
};

/** One thing worth a look: what it is, why, what could be asked, and the way to close it. */
export function SignalItem({ signal, name, isShared = false, record }: SignalItemProps) {
  const text = useSignalText(signal);
  // How soon an answer about safety must be looked at is read without opening anything.
  const isUrgent = signal.isRisk && signal.state === "open";
  return (
    <article className="signal">
      <SignalHead signal={signal} name={name} title={text.title} lang={text.lang} />
      {isUrgent && <p lang={text.lang}>{text.says}</p>}
      <p lang={text.lang}>{text.evidence[0]}</p>
      <MoreOfSignal text={text} name={name} says={!isUrgent} record={record} />
      {signal.state === "open" && <OpenSignal signal={signal} name={name} isShared={isShared} />}
      {signal.closing !== undefined && <Closing closing={signal.closing} />}
    </article>
  );
}

type SignalHeadProps = Pick<SignalItemProps, "signal" | "name"> & Pick<SignalText, "title" | "lang">;

function SignalHead({ signal, name, title, lang }: SignalHeadProps) {
  const words = useSignalWords();
  const { fromNow } = useFormats();
  return (
    <div className="signal-head">
      <h3>
        {name !== undefined && (
          <>
            <Link to="/clients/$client" params={{ client: signal.clientId }}>
              {name}
            </Link>
            {": "}
          </>
        )}
        <span lang={lang}>{title}</span>
      </h3>
      <p className="signal-when">
        {signal.state === "open" && (
          <Pill tone={signal.urgency === "today" ? "ask" : "neutral"}>{words.urgency[signal.urgency]}</Pill>
        )}
        {signal.isRisk && <Pill tone="ask">{words.aboutSafety}</Pill>}
        <span className="hint">{words.raised(fromNow(signal.happenedAt))}</span>
      </p>
    </div>
  );
}

type MoreProps = Pick<SignalItemProps, "name" | "record"> & { readonly text: SignalText; readonly says: boolean };

/** What it rests on beyond the first sentence, and what could be asked. */
function MoreOfSignal({ text, name, says, record }: MoreProps) {
  const words = useSignalWords();
  return (
    <details className="signal-more">
      <summary>
        {words.restsOn}
        <span className="visually-hidden">{name === undefined ? "" : `, ${name}`}</span>
      </summary>
      <div>
        {says && <p lang={text.lang}>{text.says}</p>}
        <Lines lines={text.evidence.slice(1)} lang={text.lang} />
        <h4>{words.toAsk}</h4>
        <Lines lines={text.toAsk} lang={text.lang} spoken />
      </div>
      {record !== undefined && <p className="hint">{record}</p>}
    </details>
  );
}

type LinesProps = { readonly lines: readonly string[]; readonly lang: string; readonly spoken?: boolean };

const Lines = ({ lines, lang, spoken = false }: LinesProps) => (
  <ul className={spoken ? "signal-lines spoken" : "signal-lines"} lang={lang}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function OpenSignal({ signal, name, isShared = false }: Omit<SignalItemProps, "record">) {
  const words = useSignalWords();
  const [closes, setCloses] = useState(false);
  if (closes) return <ClosingForm signal={signal} onCancel={() => setCloses(false)} />;
  const of = <span className="visually-hidden">{name === undefined ? "" : `, ${name}`}</span>;
  return (
    <div className="actions signal-actions">
      {isShared ? (
        <p className="hint">{words.shared}</p>
      ) : (
        <Button kind={signal.isRisk ? "main" : "plain"} onClick={() => setCloses(true)}>
          {signal.isRisk ? words.review : words.close}
          {of}
        </Button>
      )}
      <Link to="/clients/$client/progress" params={{ client: signal.clientId }} className="button button-quiet">
        {words.goTo.progress}
        {of}
      </Link>
    </div>
  );
}

function Closing({ closing }: { readonly closing: NonNullable<Signal["closing"]> }) {
  const words = useSignalWords();
  const { day, dayAndTime } = useFormats();
  const { happened, closedAt, seenAt, action, outcome, note } = closing;
  return (
    <div className="signal-closing">
      <p>
        <Pill tone={happened === "useful" ? "good" : "neutral"}>{words.short[happened]}</Pill>{" "}
        <span className="hint">{words.closedOn(day(closedAt))}</span>
      </p>
      {seenAt !== undefined && <p className="hint">{words.seenOn(dayAndTime(seenAt))}</p>}
      {action !== undefined && <p>{`${words.done}: ${action}`}</p>}
      {outcome !== undefined && <p>{`${words.outcome}: ${outcome}`}</p>}
      {note !== undefined && <p>{`${words.note}: ${note}`}</p>}
    </div>
  );
}
