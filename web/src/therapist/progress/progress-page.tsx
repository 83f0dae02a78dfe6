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
import { MeasureCard, OtherMeasures } from "./measure-card.tsx";
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
        <Measured client={client} onEnter={() => enter(true)} />
        <div className="grid-two grid-halves">
          <div>
            <FeltCard client={client} />
            <AttendanceCard client={client} />
            <ExercisesCard client={client} />
          </div>
          <div>
            <GoalsCard client={client} withHistory />
            <PaperCard client={client} isOpen={isEntering} onOpen={enter} />
            <Others client={client} />
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

/** So many are drawn at once; the others when somebody opens them. */
const DRAWN_AT_ONCE = 2;

type MeasuredProps = { readonly client: string; readonly onEnter: () => void };

function Measured({ client, onEnter }: MeasuredProps) {
  const words = useProgressWords().measures;
  return (
    <Asked of={useAsk("read-course", { params: { client } })}>
      {({ measures }) =>
        measures.length === 0 ? (
          <Card>
            <Empty title={words.empty} action={<Button onClick={onEnter}>{words.enter}</Button>}>
              {words.emptyText}
            </Empty>
          </Card>
        ) : (
          measures
            .slice(0, DRAWN_AT_ONCE)
            .map((measure) => <MeasureCard key={measure.instrument} client={client} measure={measure} />)
        )
      }
    </Asked>
  );
}

function Others({ client }: { readonly client: string }) {
  const { data } = useAsk("read-course", { params: { client } });
  return <OtherMeasures client={client} measures={data?.measures.slice(DRAWN_AT_ONCE) ?? []} />;
}
