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
import type { SignalRule } from "../../signals/signal-rule.ts";

const BY_SESSION = 4;
const HALF = 50;

/** Raised by a fast and large improvement that still holds. */
export const earlyStrongResponse: SignalRule = {
  id: "early-strong-response",
  means:
    "By the fourth session at the latest, a client who began as a case has improved reliably and by at least half of the first score, and the latest score is still a reliable improvement.",
  limits:
    "High first scores tend to fall by themselves, so part of such a change is often no response at all. Some early relief does not last. It is a reason to ask what helped, not to shorten anything.",
  source: projectRule("Reliable improvement and half of the first score by session 4; no published rule was found"),
  risk: false,

  raise: (record) =>
    mainCourses(record).flatMap((course) => {
      const early = earlyResponse(course, record);
      if (early === undefined || !isReliablyBetter(sinceStart(course, record))) return [];
      const strength = strengthOfChange(early.change);
      return [{ ...placeOf(early.later), urgency: "when-convenient", strength, evidence: [changeEvidence(early)] }];
    }),
};

/** The first early score that is reliably better by half. */
const earlyResponse = (course: Course, record: ClientRecord): Comparison | undefined =>
  course.points
    .filter(({ session }) => session <= BY_SESSION)
    .map((point) => sinceStart(course, record, point))
    .find((early) => isReliablyBetter(early) && (early?.change.percent ?? 0) >= HALF);

const isReliablyBetter = (comparison: Comparison | undefined): boolean =>
  comparison?.change.verdict === "reliable-improvement";
