import { suddenGains } from "../../change/sudden-gains.ts";
import { memory } from "../../measurement/sources.ts";
import { placeOf } from "../../signals/evidence.ts";
import { changeEvidence, compare, mainCourses, strengthOfChange } from "../../signals/main-courses.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

/** Raised by a large improvement between two sessions. It asks what happened then, and concludes nothing. */
export const suddenGain: SignalRule = {
  id: "sudden-gain",
  means:
    "Between two sessions that follow each other the score improved by more than measurement error, by a quarter or more, and by much beside the scores before and after.",
  limits:
    "A question only. In simulations the same criteria were met in 5 to 27 % of series without any change, and in 18 to 67 % of series that improved evenly.",
  source: memory({ doi: "10.1037/0022-006X.67.6.894", at: "the three criteria; false gains: PMC4606893" }),
  risk: false,

  raise: (record) =>
    mainCourses(record).flatMap((course) =>
      suddenGains(course, record.profile).flatMap(({ direction, before, after }) => {
        const step = compare(course, { earlier: before, later: after }, record);
        if (direction === "loss" || step === undefined) return [];
        const strength = strengthOfChange(step.change);
        return [{ ...placeOf(after), urgency: "when-convenient", strength, evidence: [changeEvidence(step)] }];
      }),
    ),
};
