import { Asked } from "../../../parts/asked.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { type Index, useFigureWords } from "../figures/figure-words.ts";
import { useReviewWords } from "../words.ts";
import { CompareTable } from "./compare-table.tsx";
import { type Compared, figureIn } from "./compared.ts";
import { Multiple } from "./multiple.tsx";

type CompareProps = {
  readonly client: string;
  readonly transcript: string;
  /** Of the session that is open: their names. */
  readonly indices: readonly Index[];
};

/** The same figures over the client's coded sessions, each on a small chart of its own. */
export function Compare({ client, transcript, indices }: CompareProps) {
  const { compare } = useReviewWords();
  const asked = useAsk("list-review-figures", { params: { client } });
  return (
    <Card title={compare.title} hint={compare.hint}>
      <Asked of={asked}>
        {({ sessions }) =>
          sessions.length < 2 ? (
            <p>{compare.one}</p>
          ) : (
            <Multiples sessions={sessions} transcript={transcript} indices={indices} />
          )
        }
      </Asked>
    </Card>
  );
}

type MultiplesProps = Omit<CompareProps, "client"> & { readonly sessions: Compared };

function Multiples({ sessions, transcript, indices }: MultiplesProps) {
  const figures = useFigureWords();
  const compared = indices.filter(({ id }) => isComparable(sessions, id));
  const named = compared.map((index) => ({ id: index.id, name: figures.index(index).name }));
  return (
    <>
      <div className="multiples">
        {named.map(({ id, name }) => (
          <Multiple key={id} id={id} name={name} sessions={sessions} transcript={transcript} />
        ))}
      </div>
      <CompareTable named={named} sessions={sessions} transcript={transcript} />
    </>
  );
}

/** At least two sessions have the figure. */
const isComparable = (sessions: Compared, id: string): boolean =>
  sessions.filter((session) => figureIn(session, id)?.value !== undefined).length > 1;
