import { useParams } from "@tanstack/react-router";
import { PageHead } from "../../parts/layout.tsx";
import { GoalsCard } from "./goals/goal-list.tsx";
import { CheckInCard } from "./overview/check-in-card.tsx";
import { CourseCard } from "./overview/course-card.tsx";
import { EpisodeCard } from "./overview/episode-card.tsx";
import { NextStepsCard } from "./overview/next-steps-card.tsx";
import { TimeLineCard } from "./overview/time-line-card.tsx";
import { WhoCard } from "./overview/who-card.tsx";
import { ConsentLine } from "./shared/consent-line.tsx";
import { useOverviewWords } from "./words.ts";

/** A client's file at a glance; everything on it is changed where it stands. */
export function OverviewPage() {
  const { client = "" } = useParams({ strict: false });
  const words = useOverviewWords();
  return (
    <>
      <PageHead title={words.title} />
      <ConsentLine client={client} />
      <div className="grid-two" key={client}>
        <div>
          <CourseCard client={client} />
          <TimeLineCard client={client} />
          <GoalsCard client={client} />
        </div>
        <div>
          <NextStepsCard client={client} />
          <CheckInCard client={client} />
          <EpisodeCard client={client} />
          <WhoCard client={client} />
        </div>
      </div>
    </>
  );
}
