import type { AnswerOf, RouteNamed } from "@attune/api";
import { Card, Empty } from "../../parts/layout.tsx";
import { Paged } from "../../parts/paged.tsx";
import { usePages } from "../../practice/paging.ts";
import { useFormats } from "../../words/formats.ts";
import type { RecordsPartProps } from "./part-props.ts";
import { byDay } from "./seen-days.ts";
import { useRecordsWords } from "./words.ts";

type Seen = AnswerOf<RouteNamed<"list-seen-by">>["rows"][number];

/** Who has seen or changed the record, in the words in which the client reads it. */
export function SeenPart({ client }: RecordsPartProps) {
  const { seen: words } = useRecordsWords();
  const { day } = useFormats();
  return (
    <Card title={words.title} hint={words.hint}>
      {words.onlyEnglish !== "" && <p className="hint">{words.onlyEnglish}</p>}
      <Paged of={usePages("list-seen-by", { params: { client } })}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            byDay(rows).map((group) => (
              <section key={group.day}>
                <h3>{day(group.day)}</h3>
                <ul className="seen-list">
                  {group.rows.map((row) => (
                    <SeenRow key={`${row.at} ${row.did}`} row={row} />
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Paged>
    </Card>
  );
}

function SeenRow({ row: { at, who, as, did, times } }: { readonly row: Seen & { readonly times: number } }) {
  const { seen: words } = useRecordsWords();
  const { time } = useFormats();
  return (
    <li>
      <time dateTime={at}>{time(at)}</time>
      <span lang="en">
        {who} {as !== "yourself" && <span className="hint">({as})</span>} {did}
        {times > 1 && <span className="hint"> {words.times(times)}</span>}
      </span>
    </li>
  );
}
