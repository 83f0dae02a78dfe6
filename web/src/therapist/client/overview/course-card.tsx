import { Asked } from "../../../parts/asked.tsx";
import { ButtonLink } from "../../../parts/button.tsx";
import { Card, type Fact, Facts } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useOverviewWords } from "../words.ts";
import { EpisodeFact, FeltFact, OpenFact, SessionsFact } from "./course-facts.tsx";
import { MeasureWords } from "./measure-words.tsx";
import type { Measure } from "./seen.ts";

/** More than these are a table, which Progress has. */
const MOST_MEASURES = 2;

/** How therapy went so far, in words, each with what it rests on. */
export function CourseCard({ client }: { readonly client: string }) {
  const words = useOverviewWords().course;
  const asked = useAsk("read-course", { params: { client } });
  return (
    <Card title={words.title} actions={<Links client={client} />}>
      <Asked of={asked}>{({ measures }) => <CourseFacts client={client} measures={measures} />}</Asked>
    </Card>
  );
}

function CourseFacts({ client, measures }: { readonly client: string; readonly measures: readonly Measure[] }) {
  const words = useOverviewWords().course;
  const facts: readonly Fact[] = [
    { name: words.episode, value: <EpisodeFact client={client} /> },
    { name: words.sessions, value: <SessionsFact client={client} /> },
    ...measures
      .slice(0, MOST_MEASURES)
      .map((measure) => ({ name: measure.title, value: <MeasureWords measure={measure} /> })),
    { name: words.felt, value: <FeltFact client={client} /> },
    { name: words.open, value: <OpenFact client={client} /> },
  ];
  return <Facts facts={facts} />;
}

function Links({ client }: { readonly client: string }) {
  const words = useOverviewWords().course;
  return (
    <>
      <ButtonLink kind="quiet" to="/clients/$client/progress" params={{ client }}>
        {words.toProgress}
      </ButtonLink>
      <ButtonLink kind="quiet" to="/clients/$client/triangle" params={{ client }}>
        {words.toTriangle}
      </ButtonLink>
    </>
  );
}
