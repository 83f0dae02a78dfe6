import { momentAfter, orderOf } from "../content/days.ts";
import type { DemoAssignment, DemoDiaryEntry, DemoEventNote, DemoGoal, DemoMoment } from "../content/shape.ts";
import type { Step } from "../step.ts";
import { add, byClient, byTherapist, type Case, change, idOf, inSession } from "./case.ts";

/** What is done between the sessions, and what is agreed for it. */
export const betweenSteps = (of: Case): readonly Step[] => [
  ...of.client.goals.flatMap((each, place) => goalSteps(of, each, place)),
  ...of.client.assignments.flatMap((each, place) => assignmentSteps(of, each, place)),
  ...of.client.diary.map((each, place) => diaryStep(of, each, place)),
  ...of.client.events.map((each, place) => eventStep(of, each, place)),
];

function goalSteps(of: Case, { words, setAt, state, ratings }: DemoGoal, place: number): readonly Step[] {
  const name = `goal ${place}`;
  const set = byTherapist(of, {
    what: name,
    at: setAt,
    does: (ports) =>
      add(ports, of, {
        kind: "goal",
        name,
        fields: { text: words, state: "open", episodeId: idOf(of, "episode") },
      }),
  });
  const rated = ratings.map(({ session, at, value }) => {
    const what = `rating ${session} of ${name}`;
    const does: Step["does"] = (ports) =>
      add(ports, of, {
        kind: "goal-rating",
        name: what,
        fields: { goalId: idOf(of, name), sessionNumber: session, rating: value },
      });
    return byClient(of, { what, at: latest([setAt, at]), does });
  });
  if (state === "open") return [set, ...rated];
  const last = latest([setAt, ...ratings.map(({ at }) => at)]);
  const ended = byTherapist(of, {
    what: `${name} ${state}`,
    at: momentAfter(last, 2),
    does: (ports) =>
      change(ports, of, { kind: "goal", name, fields: { text: words, state, episodeId: idOf(of, "episode") } }),
  });
  return [set, ...rated, ended];
}

const latest = (moments: readonly [DemoMoment, ...DemoMoment[]]): DemoMoment =>
  moments.reduce((late, each) => (orderOf(each) > orderOf(late) ? each : late));

/** Written down once the session is over, a few minutes after it was agreed. */
const WRITTEN_DOWN = 6;
const SET_ASIDE_AFTER = 7 * 24 * 60;

function assignmentSteps(of: Case, assignment: DemoAssignment, place: number): readonly Step[] {
  const { exercise, session, agreedAt, dueOn, agreed, state, completions } = assignment;
  const name = `assignment ${place}`;
  const fields = () => ({
    happenedAt: of.moment(agreedAt),
    exercise,
    dueOn,
    words: agreed,
    ...inSession(of, session),
  });
  const given = byTherapist(of, {
    what: name,
    at: momentAfter(agreedAt, WRITTEN_DOWN),
    does: (ports) => add(ports, of, { kind: "assignment", name, fields: { ...fields(), state: "open" } }),
  });
  const done = completions.map(({ at, shareDone, parts }, time) => {
    const what = `completion ${time} of ${name}`;
    const filledIn = Object.fromEntries(parts.map((part) => [part.name, part.words]));
    const does: Step["does"] = (ports) =>
      add(ports, of, {
        kind: "completion",
        name: what,
        fields: { assignmentId: idOf(of, name), shareDone, fields: filledIn },
      });
    return byClient(of, { what, at, does });
  });
  if (state === "open") return [given, ...done];
  const at =
    completions.length === 0
      ? momentAfter(agreedAt, SET_ASIDE_AFTER)
      : latest([agreedAt, ...completions.map((each) => each.at)]);
  const by = state === "done" ? byClient : byTherapist;
  const ended = by(of, {
    what: `${name} ${state}`,
    at: momentAfter(at, 1),
    does: (ports) => change(ports, of, { kind: "assignment", name, fields: { ...fields(), state } }),
  });
  return [given, ...done, ended];
}

function diaryStep(of: Case, { at, words, isShared }: DemoDiaryEntry, place: number): Step {
  const name = `diary ${place}`;
  return byClient(of, {
    what: name,
    at,
    does: (ports) => add(ports, of, { kind: "diary-entry", name, fields: { text: words, isShared } }),
  });
}

/** What both may read the client wrote; what only the therapist reads is theirs. */
function eventStep(of: Case, { at, words, audience }: DemoEventNote, place: number): Step {
  const name = `event ${place}`;
  const by = audience === "both" ? byClient : byTherapist;
  return by(of, {
    what: name,
    at,
    does: (ports) => add(ports, of, { kind: "event-note", name, fields: { text: words, audience } }),
  });
}
