import {
  type Change,
  type ChangeProfile,
  type Chart,
  type ClientRecord,
  clientChart,
  courseVerdict,
  type EventNote,
  expectedCurve,
  profileFor,
  progressChart,
  raiseSignals,
  type Signal,
  withinBudget,
} from "@attune/core";
import { signals as rules } from "@attune/core/library";
import type { ClientCourse } from "./group-scores.ts";
import type { KnownInstruments } from "./known-instruments.ts";
import type { FittedModel } from "./read-model.ts";

/** What is asked about each course beside its scores. */
export type TrajectoryView = {
  readonly profile: ChangeProfile | undefined;
  readonly model: FittedModel | undefined;
  readonly audience: "therapist" | "client";
  readonly known: KnownInstruments;
};

/** One client's course on one measure, read as a whole. */
export type Trajectory = {
  readonly client: string;
  readonly measure: string;
  readonly chart: Chart;
  /** From the first score to the latest; absent where there is one score alone, or no threshold. */
  readonly change?: Change;
  readonly signals: readonly Signal[];
  /** How many more the week's budget holds back. */
  readonly heldBack: number;
};

export function readTrajectory(client: ClientCourse, view: TrajectoryView): Trajectory {
  const { course } = client;
  const profile = view.profile ?? profileFor(course.scale);
  const record = recordOf(client, profile, view);
  const { shown, heldBack } = withinBudget(raiseSignals(rules, record), record);
  const verdict = courseVerdict(course, profile);
  return {
    client: client.client,
    measure: client.measure,
    chart: chartOf(client, profile, view),
    ...(verdict.ok && { change: verdict.value.change }),
    signals: shown,
    heldBack: heldBack.length,
  };
}

/** A model speaks only of the measure that it was fitted on. */
const modelOf = ({ measure }: ClientCourse, { model }: TrajectoryView): FittedModel["model"] | undefined =>
  model?.measure === measure ? model.model : undefined;

function recordOf(whole: ClientCourse, profile: ChangeProfile, view: TrajectoryView): ClientRecord {
  const { client, course, blanks } = whole;
  const { id: form } = course.instrument;
  const model = modelOf(whole, view);
  return {
    clientId: client,
    profile,
    administrations: [],
    blankForms: blanks.map(({ session, day }) => ({ instrument: form, session, ...(day && { day }) })),
    courses: [course],
    appointments: [],
    sessionChecks: { felt: [], predicted: [] },
    models: model === undefined ? [] : [{ instrument: form, scale: course.scale.id, model }],
    closings: [],
  };
}

const NO_NOTES: readonly EventNote[] = [];

function chartOf(whole: ClientCourse, profile: ChangeProfile, view: TrajectoryView): Chart {
  const { course } = whole;
  const { instrument, points } = course;
  const [first] = points;
  const wording = view.known.find((each) => each.instrument.id === instrument.id)?.wording;
  const model = modelOf(whole, view);
  // Past the last session of the closed cases the model knows nothing.
  const sessions = points.map(({ session }) => session).filter((each) => each > 1 && each <= lastOf(model));
  const chart = progressChart({
    course,
    events: NO_NOTES,
    profile,
    ...(wording && { bandWords: wording.bands }),
    ...(model && first?.session === 1 && { expected: expectedCurve(model, first.value, sessions) }),
  });
  return view.audience === "client" ? clientChart(chart) : chart;
}

const lastOf = (model: FittedModel["model"] | undefined): number => model?.sample.lastSession ?? 0;
