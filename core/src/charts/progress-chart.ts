import { changeBetween } from "../change/change-between.ts";
import { profileFor } from "../change/profiles.ts";
import type { ChangeBasis, ChangeProfile } from "../change/verdict.ts";
import { invariant } from "../foundation/invariant.ts";
import type { Course, EventNote, ScorePoint } from "../measurement/course.ts";
import type { Range } from "../measurement/instrument.ts";
import type { Chart, ChartBasis, ChartExpectation, ChartPoint } from "./chart.ts";
import { titleOf } from "./chart.wording.ts";
import { joinPoints } from "./join-points.ts";
import { placeEvents } from "./place-events.ts";
import { bandsOf, referenceLines, steadyAround } from "./reference-lines.ts";
import { scoreTicks, timeTicks } from "./ticks.ts";
import { inOrder, placeOf, type TimeAxis, timeAxis, withTicks } from "./time-axis.ts";

/** What an expected-response model says of one session. */
export type ExpectedScore = {
  readonly session: number;
  readonly lower: number;
  readonly mean: number;
  readonly upper: number;
};

export type ChartInput = {
  readonly course: Course;
  /** Whose numbers decide what counts as a change; absent: the scale's usual ones. */
  readonly profile?: ChangeProfile;
  /** In the order of sessions. */
  readonly expected?: readonly ExpectedScore[];
  /** The therapist's notes; the client's own go to `clientChart`. */
  readonly events?: readonly EventNote[];
  /** By band, as the wording of the instrument has them. */
  readonly bandWords?: Readonly<Record<string, string>>;
  /** In place of the instrument's usual short name. */
  readonly title?: string;
};

/** A client's course on one scale as the therapist sees it, with everything that helps to read it. */
export function progressChart(input: ChartInput): Chart {
  const { course, expected = [], events = [] } = input;
  const { instrument, scale } = course;
  const profile = input.profile ?? profileFor(scale);
  const bare = timeAxis(
    course.points,
    expected.map(({ session }) => session),
  );
  const points = inOrder(course.points, bare).map((point) => pointAt(point, bare));
  const { axis, events: placed } = placeEvents(events, bare, points);
  const [first] = points;
  const basis = first && basisFrom(first.y, course, profile);
  return {
    format: "attune/chart@1",
    audience: "therapist",
    title: input.title ?? titleOf(instrument, scale),
    instrument: instrument.id,
    scale: scale.id,
    ownForm: instrument.licence.ship === "original",
    x: withTicks(axis, timeTicks(axis, points)),
    y: { ...ends(scale.range), turned: false, betterWhen: scale.betterWhen, ticks: scoreTicks(scale.range) },
    bands: bandsOf(scale, input.bandWords ?? {}),
    expected: expected.map((each) => expectedAt(each, scale.range)),
    ...(first && basis && { steady: steadyAround(first.y, basis.threshold, scale.range) }),
    lines: first === undefined ? [] : referenceLines(course, first.y, { profile, basis }),
    events: placed,
    points,
    ...joinPoints(points),
    ...(basis && { basis: shownBasis(basis) }),
  };
}

const ends = ({ min, max }: Range): { from: number; to: number } => ({ from: min, to: max });

function pointAt(point: ScorePoint, axis: TimeAxis): ChartPoint {
  const { session, day, value, prorated = false, origin } = point;
  invariant(Number.isFinite(value) && Number.isFinite(session), "scores and sessions were read as numbers");
  return {
    x: placeOf(point, axis),
    y: value,
    session,
    ...(day !== undefined && { day }),
    prorated,
    typedIn: origin === "typed-in",
  };
}

function expectedAt({ session, lower, mean, upper }: ExpectedScore, { min, max }: Range): ChartExpectation {
  const [low, middle, high] = [lower, mean, upper].map((score) => Math.min(max, Math.max(min, score)));
  return { x: session, lower: low ?? min, mean: middle ?? min, upper: high ?? max };
}

/** What changes from a score are judged by; undefined where nobody knows how much the scale wavers by itself. */
function basisFrom(score: number, { instrument, scale }: Course, profile: ChangeProfile): ChangeBasis | undefined {
  const compared = changeBetween({ instrument, scale, earlier: score, later: score }, profile);
  return compared.ok ? compared.value.basis : undefined;
}

const shownBasis = ({ profile, used, threshold, thresholdBasis, unverified }: ChangeBasis): ChartBasis => ({
  profile,
  used,
  threshold,
  thresholdBasis,
  unverified,
});
