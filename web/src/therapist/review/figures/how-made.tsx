import type { WireReview } from "@attune/api";
import { memo } from "react";
import { Card } from "../../../parts/layout.tsx";
import { TableScroll } from "../../../parts/table-scroll.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useCodeWords } from "../codes/code-words.ts";
import { useReviewWords } from "../words.ts";
import { figuresOf, type ReaderFigures } from "./reader-card.ts";

/** How the review was made, how often its reader is right, and what it does not say. */
export const HowMade = memo(function HowMade({ review: { madeBy, notes } }: { readonly review: WireReview }) {
  const words = useReviewWords();
  const isModel = madeBy.coder !== "person";
  const figures = isModel ? figuresOf(madeBy) : undefined;
  const told = words.notes.length > 0 ? words.notes : notes;
  return (
    <Card title={words.made.title}>
      <div className="stack">
        <p>{isModel ? words.made.model(madeBy.coder, madeBy.version) : words.made.person}</p>
        <p>
          <strong>{words.made.words}</strong>
        </p>
        {isModel && figures === undefined && <p className="hint">{words.made.noCard}</p>}
        {figures !== undefined && <CardTable figures={figures} />}
        <ul className="made-notes hint">
          {told.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
});

const ATTUNEMENT = "attunement/";
const MITI = "miti/";

function CardTable({ figures }: { readonly figures: readonly ReaderFigures[] }) {
  const { made } = useReviewWords();
  return (
    <details>
      <summary>{made.table}</summary>
      <p className="hint">{made.tableHint}</p>
      <TableScroll label={made.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{made.code}</th>
              <th scope="col">{made.right}</th>
              <th scope="col">{made.kappa}</th>
              <th scope="col">{made.people}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((row) => (
              <CardRow key={row.code} row={row} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}

function CardRow({ row: { code, accuracy, kappa, people } }: { readonly row: ReaderFigures }) {
  const { made, emotion } = useReviewWords();
  const named = useCodeWords();
  const formats = useFormats();
  const id = code.replace(ATTUNEMENT, "").replace(MITI, "");
  const share = (value: number) => formats.share(value);
  const two = (value: number) => formats.number(value, 2);
  return (
    <tr>
      <th scope="row">{id === "emotion" ? emotion : named.name(id)}</th>
      <td>
        {share(accuracy.value)}{" "}
        <span className="hint">
          ({share(accuracy.low)}–{share(accuracy.high)})
        </span>
      </td>
      <td>
        {two(kappa.value)}{" "}
        <span className="hint">
          ({two(kappa.low)}–{two(kappa.high)})
        </span>
      </td>
      <td>
        {people === undefined
          ? made.unknown
          : people.kind === "silver"
            ? made.silver(two(people.kappa))
            : made.humans(two(people.kappa))}
      </td>
    </tr>
  );
}
