import type { AnswerOf, RouteNamed } from "@attune/api";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Pill } from "../../parts/layout.tsx";
import { useFormats } from "../../words/formats.ts";
import { ClosingForm } from "./closing-form.tsx";
import { useSignalText } from "./signal-text.ts";
import { useSignalWords } from "./words.ts";

export type Signal = AnswerOf<RouteNamed<"list-signals">>["rows"][number];

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
  const words = useSignalWords();
  const { fromNow } = useFormats();
  const { title, says, evidence, toAsk, lang } = useSignalText(signal);
  const [first, ...others] = evidence;
  // How soon an answer about safety must be looked at is read without opening anything.
  const isUrgent = signal.isRisk && signal.state === "open";
  return (
    <article className="signal">
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
      {isUrgent && <p lang={lang}>{says}</p>}
      <p lang={lang}>{first}</p>
      <details className="signal-more">
        <summary>
          {words.restsOn}
          <span className="visually-hidden">{name === undefined ? "" : `, ${name}`}</span>
        </summary>
        <div lang={lang}>
          {!isUrgent && <p>{says}</p>}
          {others.length > 0 && (
            <ul className="signal-lines">
              {others.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <h4 lang="">{words.toAsk}</h4>
          <ul className="signal-lines spoken">
            {toAsk.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        {record !== undefined && <p className="hint">{record}</p>}
      </details>
      {signal.state === "open" && <OpenSignal signal={signal} name={name} isShared={isShared} />}
      {signal.closing !== undefined && <Closing closing={signal.closing} />}
    </article>
  );
}

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
