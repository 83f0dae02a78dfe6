import { isNonEmpty } from "../../foundation/non-empty.ts";
import type { Course } from "../../measurement/course.ts";
import { projectRule } from "../../measurement/sources.ts";
import type { ClientRecord } from "../../signals/client-record.ts";
import { placeOf } from "../../signals/evidence.ts";
import {
  type Comparison,
  changeEvidence,
  mainCourses,
  sinceStart,
  strengthOfChange,
} from "../../signals/main-courses.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

const SCORES_IN_A_ROW = 3;

/** Raised by three scores in a row that are no case any more, the latest of them a reliable improvement. */
export const readyToDiscussEnding: SignalRule = {
  id: "ready-to-discuss-ending",
  means:
    "A client who began as a case has three latest scores in a row on the healthy side of the cut-off, the last of them a reliable improvement. It suggests talking about ending or meeting less often.",
  limits:
    "One questionnaire is not the whole of a life: goals, relationships and what the client came for count as much. Whoever has learnt to answer low, or to please, raises it too.",
  source: projectRule("Last part of the default rule for clients on track"),
  risk: false,

  raise: (record) => mainCourses(record).flatMap((course) => raiseFor(course, record)),
};

function raiseFor(course: Course, record: ClientRecord): readonly FoundSignal[] {
  const last = course.points
    .slice(1)
    .slice(-SCORES_IN_A_ROW)
    .flatMap((point) => sinceStart(course, record, point) ?? []);
  const latest = last.at(-1);
  if (last.length < SCORES_IN_A_ROW || !last.every(isBelow) || latest?.change.verdict !== "reliable-improvement")
    return [];
  const evidence = last.map(changeEvidence);
  if (!isNonEmpty(evidence)) return [];
  return [
    { ...placeOf(latest.later), urgency: "when-convenient", strength: strengthOfChange(latest.change), evidence },
  ];
}

const isBelow = ({ change }: Comparison): boolean => change.caseStatus === "recovered";
