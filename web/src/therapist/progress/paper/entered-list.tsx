import { Button } from "../../../parts/button.tsx";
import { Hidden } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { localDay, useFormats } from "../../../words/formats.ts";
import type { Administration } from "../item-moves.ts";
import { useProgressWords } from "../words.ts";
import type { PaperForm } from "./paper-body.ts";
import type { PutRight } from "./paper-entry.tsx";

type EnteredListProps = {
  readonly client: string;
  readonly forms: readonly PaperForm[];
  /** Left out where nothing can be entered. */
  readonly onPutRight: ((entry: PutRight) => void) | undefined;
};

const MOST = 200;

/** Totals that were typed in, the latest first; what was put right stays and says so. */
export function EnteredList({ client, forms, onPutRight }: EnteredListProps) {
  const { paper: words } = useProgressWords();
  const { data } = useAsk("list-administrations", { params: { client }, query: { limit: MOST } });
  const rows = data?.rows ?? [];
  const typed = rows.filter(({ total }) => total !== undefined);
  if (typed.length === 0) return <p className="hint">{words.noneTyped}</p>;
  const wasPutRight = new Set(rows.map(({ amends }) => amends));
  return (
    <details>
      <summary>{words.typed}</summary>
      <ul className="rows">
        {typed.map((entry) => (
          <li key={entry.id}>
            <Entered
              entry={entry}
              name={forms.find(({ instrument }) => instrument === entry.instrument)?.name ?? entry.instrument}
              wasPutRight={wasPutRight.has(entry.id)}
              onPutRight={onPutRight}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

type EnteredProps = Pick<EnteredListProps, "onPutRight"> & {
  readonly entry: Administration;
  readonly name: string;
  readonly wasPutRight: boolean;
};

function Entered({ entry, name, wasPutRight, onPutRight }: EnteredProps) {
  const { paper: words } = useProgressWords();
  const { number, day } = useFormats();
  const { id, instrument, total, happenedAt, sessionNumber } = entry;
  if (total === undefined) return null;
  const putRight = { id, instrument, day: localDay(happenedAt), session: sessionNumber, ...total };
  return (
    <>
      <p>
        {words.row(name, number(total.value))} <span className="hint">{day(happenedAt)}</span>
        {wasPutRight && <span className="hint">, {words.wasPutRight}</span>}
      </p>
      {!wasPutRight && onPutRight !== undefined && (
        <Button kind="quiet" onClick={() => onPutRight(putRight)}>
          {words.putRight}
          <Hidden>: {words.row(name, number(total.value))}</Hidden>
        </Button>
      )}
    </>
  );
}
