import { TableScroll } from "../../../parts/table-scroll.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useFigureWords } from "../figures/figure-words.ts";
import { useReviewWords } from "../words.ts";
import { type Compared, type Figure, figureIn } from "./compared.ts";

type TableProps = {
  readonly named: readonly { readonly id: string; readonly name: string }[];
  readonly sessions: Compared;
  readonly transcript: string;
};

export function CompareTable({ named, sessions, transcript }: TableProps) {
  const { compare } = useReviewWords();
  const formats = useFormats();
  return (
    <details className="as-table">
      <summary>{compare.table}</summary>
      <TableScroll label={`${compare.title}: ${compare.table}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{compare.session}</th>
              {named.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.transcript}>
                <th scope="row">
                  {formats.day(session.happenedAt)}
                  {session.transcript === transcript && ` (${compare.thisOne})`}
                </th>
                {named.map(({ id }) => (
                  <td key={id}>
                    <Cell figure={figureIn(session, id)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}

function Cell({ figure }: { readonly figure: Figure | undefined }) {
  const { compare } = useReviewWords();
  const { value, range } = useFigureWords();
  if (figure?.value === undefined) return compare.none;
  const { unit, interval } = figure;
  return (
    <>
      {value(unit, figure.value)}
      {interval !== undefined && <span className="hint"> ({range(unit, interval)})</span>}
    </>
  );
}
