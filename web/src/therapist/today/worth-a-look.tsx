import { ButtonLink } from "../../parts/button.tsx";
import { Card } from "../../parts/layout.tsx";
import type { Signal, Today } from "./day.ts";
import { SignalItem } from "./signal-item.tsx";
import { useTodayWords } from "./words.ts";

type WorthALookProps = {
  readonly signals: readonly Signal[];
  readonly clients: ReadonlyMap<string, Today["clients"][number]>;
  /** How many are open in all. */
  readonly all: number;
};

/** A handful, by urgency, each closed in its place. */
export function WorthALook({ signals, clients, all }: WorthALookProps) {
  const { look } = useTodayWords();
  return (
    <Card title={look.title} hint={signals.length === 0 ? look.nothing : look.hint}>
      <ul className="rows">
        {signals.map((each) => (
          <li key={each.id}>
            <SignalItem
              signal={each}
              name={clients.get(each.clientId)?.name}
              isShared={clients.get(each.clientId)?.treated === false}
            />
          </li>
        ))}
      </ul>
      {all > signals.length && (
        <p className="look-all">
          <ButtonLink to="/signals">{look.all(all)}</ButtonLink>
        </p>
      )}
    </Card>
  );
}
