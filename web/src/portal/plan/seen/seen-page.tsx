import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, PageHead } from "../../../parts/layout.tsx";
import { localDay, useFormats } from "../../../words/formats.ts";
import { BackLink } from "../../shared/back.tsx";
import { useOwnId } from "../../shared/own.ts";
import { usePlanWords } from "../words.ts";
import { byOthers, daysSeen, peopleWhoLooked, type SeenRow, useSeenBy } from "./seen-rows.ts";

/** Who has seen the client's record: the people first, then every look. */
export function SeenPage() {
  const words = usePlanWords();
  const seen = useSeenBy(useOwnId());
  return (
    <>
      <BackLink to="/my/plan">{words.title}</BackLink>
      <PageHead title={words.seen.title} lead={words.seen.lead} />
      <Asked of={seen}>{(pages) => <Seen rows={byOthers(pages.flatMap(({ rows }) => rows))} />}</Asked>
      {seen.hasNextPage && (
        <Button busy={seen.isFetchingNextPage} onClick={() => void seen.fetchNextPage()}>
          {words.seen.further}
        </Button>
      )}
    </>
  );
}

function Seen({ rows }: { readonly rows: readonly SeenRow[] }) {
  const words = usePlanWords().seen;
  if (rows.length === 0) return <p>{words.nobody}</p>;
  return (
    <>
      <People rows={rows} />
      <Looks rows={rows} />
    </>
  );
}

function People({ rows }: { readonly rows: readonly SeenRow[] }) {
  const words = usePlanWords().seen;
  const formats = useFormats();
  return (
    <Card title={words.people}>
      <div className="rows">
        {peopleWhoLooked(rows).map(({ who, as, times, lastAt }) => (
          <div key={who}>
            <strong>{who}</strong>
            <p className="hint">
              <span lang="en">{as}</span>
              {` · ${words.times(times)}, ${words.last(formats.day(lastAt))}`}
            </p>
          </div>
        ))}
      </div>
    </Card>
  );
}

function Looks({ rows }: { readonly rows: readonly SeenRow[] }) {
  const words = usePlanWords().seen;
  const formats = useFormats();
  return (
    <details className="card">
      <summary>{words.all}</summary>
      {words.english !== "" && <p className="hint">{words.english}</p>}
      <ol>
        {daysSeen(rows, localDay).map(({ at, looks }) => (
          <li key={at} className="look-day">
            <h3>{formats.day(at)}</h3>
            {looks.map(({ what, times }) => (
              <p key={what}>
                <span lang="en">{what}</span>
                {times > 1 && <span className="hint">{`, ${words.times(times)}`}</span>}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
