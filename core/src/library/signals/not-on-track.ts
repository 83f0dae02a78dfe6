import { DEFAULT_RULE, type NotOnTrack, notOnTrack as offTrack } from "../../change/on-track.ts";
import { isNonEmpty } from "../../foundation/non-empty.ts";
import type { Course } from "../../measurement/course.ts";
import { beyondExpected } from "../../signals/beyond-expected.ts";
import type { ClientRecord, ScaleModel } from "../../signals/client-record.ts";
import { type Evidence, type ExpectedEvidence, placeOf } from "../../signals/evidence.ts";
import { changeEvidence, mainCourses, scoreEvidence, sinceStart } from "../../signals/main-courses.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

/** Raised by a course that has not moved as courses often do by now, whatever the reason. */
export const notOnTrack: SignalRule = {
  id: "not-on-track",
  means:
    "By the default rule: in the two latest scores, from session 4 (PHQ-9: session 6), no reliable improvement and still a case; or a PHQ-9 of at least 17 from session 4, 13 from session 9, 9 from session 14. Where the practice has a model of its own that reaches to this session, in place of that: the latest score lies beyond the 80 % interval of what was expected from this start.",
  limits:
    "The default rule is this project's own; the PHQ-9 figures come from two trials of cognitive behavioural therapy (487 people) and may not fit here. Some clients of depression change little until session 6 and then fast. With a model, about one in ten clients who do well lies beyond the interval at any session. Feedback of this kind has a small but real effect, mainly for clients at risk of leaving without benefit.",
  source: DEFAULT_RULE,
  risk: false,

  raise: (record) =>
    mainCourses(record).flatMap((course) => {
      const model = modelOf(course, record);
      return model === undefined ? byDefaultRule(course, record) : byModel(course, model);
    }),
};

/** The practice's model of this scale, as far as its cases reach: beyond their last session it knows nothing. */
function modelOf({ instrument, scale, points }: Course, { models }: ClientRecord): ScaleModel | undefined {
  const session = points.at(-1)?.session ?? 1;
  return models.find(
    (each) => each.instrument === instrument.id && each.scale === scale.id && session <= each.model.sample.lastSession,
  );
}

function byModel(course: Course, { model }: ScaleModel): readonly FoundSignal[] {
  const evidence = beyondExpected(course, model);
  if (evidence === undefined) return [];
  return [{ ...placeOf(evidence), urgency: "next-session", strength: strengthBeyond(evidence), evidence: [evidence] }];
}

/** Half at the end of the interval, all at half its width further. */
function strengthBeyond({ value, lower, upper }: ExpectedEvidence): number {
  const beyond = Math.max(value - upper, lower - value);
  return Math.min(1, 0.5 + beyond / (upper - lower));
}

const MIDDLING = 0.5;

/** Being worse than at the start is a signal of its own. */
function byDefaultRule(course: Course, record: ClientRecord): readonly FoundSignal[] {
  const found = offTrack(course, record.profile);
  const latest = course.points.at(-1);
  if (found === undefined || found.kind === "reliable-deterioration" || latest === undefined) return [];
  const evidence = evidenceOf(found, course, record);
  if (!isNonEmpty(evidence)) return [];
  return [{ ...placeOf(latest), urgency: "next-session", strength: MIDDLING, evidence }];
}

function evidenceOf(found: NotOnTrack, course: Course, record: ClientRecord): readonly Evidence[] {
  const held = course.points.filter(({ session }) => found.sessions.includes(session));
  if (found.kind === "above-published-mark") {
    const mark = { against: found.mark, againstIs: "published-mark", againstVerified: DEFAULT_RULE.verified } as const;
    return held.map((point, at) => ({ ...scoreEvidence(course, point), ...(at === held.length - 1 && mark) }));
  }
  return held.flatMap((point) => {
    const comparison = sinceStart(course, record, point);
    return comparison === undefined ? [] : [changeEvidence(comparison)];
  });
}
