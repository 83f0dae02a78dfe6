import { type ExpectedResponseModel, expectedScore } from "../change/expected-response.ts";
import type { Course } from "../measurement/course.ts";
import { type ExpectedEvidence, placeOf } from "./evidence.ts";

/** Of typical clients about one in ten lies beyond the worse end of such an interval at any one session. */
const LEVEL = 0.8;

/**
 * The latest score of a course beside what a practice's own model expected from its first, where it is worse than the
 * whole interval; undefined where it is not, where there is no score but the first, or where neither end is better.
 */
export function beyondExpected(course: Course, model: ExpectedResponseModel): ExpectedEvidence | undefined {
  const { instrument, scale, points } = course;
  const first = points[0];
  const latest = points.at(-1);
  if (first === undefined || latest === undefined || first === latest) return undefined;
  // The model starts from the score of session 1, and knows nothing past the last session of its cases.
  if (first.session !== 1 || latest.session > model.sample.lastSession) return undefined;

  const { mean, lower, upper } = expectedScore(model, { baseline: first.value, session: latest.session, level: LEVEL });
  const isWorse = { lower: latest.value > upper, higher: latest.value < lower, neither: false }[scale.betterWhen];
  if (!isWorse) return undefined;
  return {
    kind: "expected-range",
    instrument: instrument.id,
    scale: scale.id,
    value: latest.value,
    mean,
    lower,
    upper,
    level: LEVEL,
    cases: model.sample.clients,
    ...placeOf(latest),
  };
}
