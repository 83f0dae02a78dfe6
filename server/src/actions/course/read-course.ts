import { type Course, changeBetween, ok, profileFor, progressChart, type Result, suddenGains } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { everyRow } from "../documents/around.ts";
import { courseOf } from "../documents/measured.ts";

type Points = { readonly session: number; readonly day?: string; readonly value: number };
type ShownChange = {
  readonly verdict: "reliable-improvement" | "reliable-deterioration" | "no-reliable-change";
  readonly caseStatus?: "stayed-a-case" | "recovered" | "became-a-case" | "never-a-case";
  readonly profile: string;
  readonly threshold: number;
  readonly thresholdBasis: "published" | "derived" | "clinical-relevance" | "practice";
  readonly isVerified: boolean;
};
type LargeStep = {
  readonly direction: "gain" | "loss";
  readonly before: Points;
  readonly after: Points;
  readonly points: number;
  readonly kept?: boolean;
};

/** One measure, from the first time it was taken to the latest. */
export type MeasureSoFar = {
  readonly instrument: string;
  readonly scale: string;
  readonly title: string;
  readonly isOwnForm: boolean;
  readonly betterWhen: "lower" | "higher" | "neither";
  readonly min: number;
  readonly max: number;
  readonly points: readonly Points[];
  readonly change?: ShownChange;
  readonly largeChanges: readonly LargeStep[];
};

/** What the client says of each session stands in the empathy triangle. */
const OF_SESSIONS = "session-check";

/** What each measure came to, by its total; the one that was taken most often first. */
export async function readCourse(
  ports: Ports,
  client: string,
): Promise<Result<{ readonly measures: readonly MeasureSoFar[] }, Failure>> {
  const permit = await ports.access.clientPermit("read-course", client);
  if (!permit.ok) return permit;
  const taken = await totalsTaken(ports, permit.value);
  if (!taken.ok) return taken;
  const measures: MeasureSoFar[] = [];
  for (const instrument of taken.value) {
    const course = await courseOf(ports, permit.value, { instrument });
    if (!course.ok) return course;
    measures.push(measureSoFar(course.value));
  }
  return ok({ measures });
}

async function totalsTaken(
  { measures, instruments }: Ports,
  permit: ClientPermit,
): Promise<Result<readonly string[], Failure>> {
  const scores = await everyRow((page) => measures.scores(permit, page));
  if (!scores.ok) return scores;
  const counts = new Map<string, number>();
  for (const { instrument, scale } of scores.value) {
    const isTotal = instruments.find(instrument)?.total === scale;
    if (isTotal && instrument !== OF_SESSIONS) counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
  return ok(inOrder.map(([instrument]) => instrument));
}

function measureSoFar(course: Course): MeasureSoFar {
  const { title, ownForm, y } = progressChart({ course });
  const { instrument, scale, points } = course;
  const change = changeSoFar(course);
  return {
    instrument: instrument.id,
    scale: scale.id,
    title,
    isOwnForm: ownForm,
    betterWhen: y.betterWhen,
    min: y.from,
    max: y.to,
    points: points.map(placed),
    ...(change !== undefined && { change }),
    largeChanges: suddenGains(course, profileFor(scale)).map((step) => ({
      direction: step.direction,
      before: placed(step.before),
      after: placed(step.after),
      points: step.points,
      ...(step.kept !== undefined && { kept: step.kept }),
    })),
  };
}

const placed = ({ session, day, value }: Points): Points => ({ session, ...(day !== undefined && { day }), value });

function changeSoFar({ instrument, scale, points }: Course): ShownChange | undefined {
  const [first] = points;
  const latest = points.at(-1);
  if (first === undefined || latest === undefined || points.length < 2) return undefined;
  const compared = changeBetween({ instrument, scale, earlier: first.value, later: latest.value }, profileFor(scale));
  if (!compared.ok) return undefined;
  const { verdict, caseStatus, basis } = compared.value;
  return {
    verdict,
    ...(caseStatus !== undefined && { caseStatus }),
    profile: basis.used,
    threshold: basis.threshold,
    thresholdBasis: basis.thresholdBasis,
    isVerified: !basis.unverified.some((each) => each !== "norms"),
  };
}
