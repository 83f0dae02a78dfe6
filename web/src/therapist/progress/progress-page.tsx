import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { Card, Empty, PageHead } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useRecords } from "../../practice/records.ts";
import { useCommonWords } from "../../words/common.ts";
import { GoalsCard } from "../client/goals/goal-list.tsx";
import { AttendanceCard } from "./attendance-card.tsx";
import { ClientSignals } from "./client-signals.tsx";
import { ExercisesCard } from "./exercises-card.tsx";
import { FeltCard } from "./felt-card.tsx";
import { type Measure, MeasureCard } from "./measure-card.tsx";
import { PaperCard } from "./paper/paper-card.tsx";
import { useDocuments } from "./use-documents.ts";
import { useProgressWords } from "./words.ts";

/** How things are going for one client: every measure over time, and what goes with it. */
export function ProgressPage() {
  const { client = "" } = useParams({ strict: false });
  const words = useProgressWords();
  const common = useCommonWords();
  const [isEntering, enter] = useState(false);
  return (
    <>
      <PageHead title={words.title} lead={<Lead client={client} />} actions={<Actions client={client} />} />
      <div key={client}>
        <ClientSignals client={client} />
        <Asked of={useAsk("read-course", { params: { client } })}>
          {({ measures }) => <Measures client={client} measures={measures} onEnter={() => enter(true)} />}
        </Asked>
        <div className="grid-two grid-halves">
          <div>
            <FeltCard client={client} />
            <AttendanceCard client={client} />
            <ExercisesCard client={client} />
          </div>
          <div>
            <GoalsCard client={client} withHistory />
            <PaperCard client={client} isOpen={isEntering} onOpen={enter} />
          </div>
        </div>
      </div>
      <p className="foot">{common.doesNot}</p>
    </>
  );
}

function Lead({ client }: { readonly client: string }) {
  const { lead } = useProgressWords();
  const { data: sessions } = useRecords("session", client);
  if (sessions === undefined) return " ";
  const held = sessions.length === 0 ? 0 : Math.max(...sessions.map(({ number }) => number));
  return held === 0 ? lead.none : lead.session(held);
}

function Actions({ client }: { readonly client: string }) {
  const words = useProgressWords();
  const { busy, progress, summary, problem } = useDocuments(client);
  return (
    <>
      <ButtonLink kind="main" to="/clients/$client/together" params={{ client }}>
        {words.together}
      </ButtonLink>
      <Button busy={busy === "progress"} onClick={() => void progress()}>
        {words.clientPage}
      </Button>
      <Button busy={busy === "summary"} onClick={() => void summary()}>
        {words.summary}
      </Button>
      {problem !== undefined && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

type MeasuresProps = {
  readonly client: string;
  readonly measures: readonly Measure[];
  readonly onEnter: () => void;
};

/** So many are drawn at once; the others when somebody opens them. */
const DRAWN_AT_ONCE = 2;

function Measures({ client, measures, onEnter }: MeasuresProps) {
  const words = useProgressWords().measures;
  if (measures.length === 0) {
    return (
      <Card>
        <Empty title={words.empty} action={<Button onClick={onEnter}>{words.enter}</Button>}>
          {words.emptyText}
        </Empty>
      </Card>
    );
  }
  return measures.map((measure, place) => (
    <MeasureCard key={measure.instrument} client={client} measure={measure} isOpen={place < DRAWN_AT_ONCE} />
  ));
}
