import { memory } from "../../measurement/sources.ts";
import { placeOf } from "../../signals/evidence.ts";
import { changeEvidence, mainCourses, sinceStart, strengthOfChange } from "../../signals/main-courses.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

/** Raised by a latest score that is worse than the first by more than measurement error. */
export const reliableDeterioration: SignalRule = {
  id: "reliable-deterioration",
  means: "The latest score is worse than the first by more than measurement error, by the thresholds of the profile.",
  limits:
    "Of a hundred clients who have not changed, a few move as far by chance, and more where the threshold is the lenient one. The first score may have been low on a good day; a hard week, an anniversary or work on something painful can raise a score for a while. It says nothing about the cause.",
  source: memory({ doi: "10.1037/0022-006X.59.1.12", at: "reliable change; thresholds stand with each instrument" }),
  risk: false,

  raise: (record) =>
    mainCourses(record).flatMap((course) => {
      const latest = sinceStart(course, record);
      if (latest?.change.verdict !== "reliable-deterioration") return [];
      const strength = strengthOfChange(latest.change);
      return [{ ...placeOf(latest.later), urgency: "next-session", strength, evidence: [changeEvidence(latest)] }];
    }),
};
