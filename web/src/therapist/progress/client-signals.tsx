import { useState } from "react";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { Card } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { type Signal, SignalItem } from "../today/signal-item.tsx";
import { useProgressWords } from "./words.ts";

/** Rules about how scores move; they are best looked at with the client. */
const ABOUT_PROGRESS = new Set(["not-on-track", "reliable-deterioration", "early-strong-response", "sudden-gain"]);

const MOST = 20;

/** What is worth a look about this client, each with its evidence, closed where it stands. */
export function ClientSignals({ client }: { readonly client: string }) {
  const { signals: words } = useProgressWords();
  const { data } = useAsk("list-client-signals", { params: { client }, query: { limit: MOST } });
  const [aside, putAside] = useState<ReadonlySet<string>>(new Set());
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const toggle = (id: string) => putAside((before) => withOrWithout(before, id));
  return (
    <Card title={words.title} tone="look">
      <ul className="rows">
        {rows.map((signal) => (
          <li key={signal.id}>
            {aside.has(signal.id) ? (
              <PutAside onBack={() => toggle(signal.id)} />
            ) : (
              <OpenSignal client={client} signal={signal} onNotNow={() => toggle(signal.id)} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const withOrWithout = (before: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]);

type OpenSignalProps = { readonly client: string; readonly signal: Signal; readonly onNotNow: () => void };

/** An answer about safety is never put aside here. */
function OpenSignal({ client, signal, onNotNow }: OpenSignalProps) {
  const { signals: words } = useProgressWords();
  return (
    <>
      <SignalItem signal={signal} />
      {!signal.isRisk && (
        <div className="actions progress-signal-actions">
          {ABOUT_PROGRESS.has(signal.rule) && (
            <>
              <ButtonLink kind="main" to="/clients/$client/together" params={{ client }}>
                {words.together}
              </ButtonLink>
              <Button onClick={showAlliance}>{words.alliance}</Button>
            </>
          )}
          <Button kind="quiet" onClick={onNotNow}>
            {words.notNow}
          </Button>
        </div>
      )}
    </>
  );
}

export const ALLIANCE = "alliance";

function showAlliance(): void {
  const place = document.getElementById(ALLIANCE);
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}

function PutAside({ onBack }: { readonly onBack: () => void }) {
  const { signals: words } = useProgressWords();
  return (
    <p className="hint" role="status">
      {words.putAside}{" "}
      <Button kind="quiet" onClick={onBack}>
        {words.showAgain}
      </Button>
    </p>
  );
}
