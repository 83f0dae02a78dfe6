import type { Day } from "@attune/core";
import { byTime, dayAfter, knownDay, momentAfter } from "./days.ts";
import { type CheckIn, makeAdministrations } from "./make-administrations.ts";
import { makeAppointments } from "./make-appointments.ts";
import { endOf, makeAssignment, makeConsents, makeGoal, momentOf, type Sessions, sessionOf } from "./make-between.ts";
import { makeChecks, makePredictions } from "./make-checks.ts";
import { makeMoodChart } from "./make-mood-chart.ts";
import { makeNotes, makePrivateNotes, makeSessions } from "./make-record.ts";
import { makeTranscript } from "./make-transcript.ts";
import type { DemoAdministration, DemoAppointment, DemoClient, DemoRiskClosing } from "./shape.ts";
import type { ClientStory, ToldTranscript } from "./story.ts";

/** What all clients are made with. */
export type Making = {
  readonly today: Day;
  readonly seed: number;
  readonly transcripts: readonly ToldTranscript[];
};

/** A client with everything the record holds. `place`: among all clients, from 0. */
export function makeClient(story: ClientStory, place: number, { today, seed, transcripts }: Making): DemoClient {
  const appointments = makeAppointments(story, today, place);
  const sessions = makeSessions(story, appointments);
  const administrations = [
    ...makeAdministrations(story, checkInsOf(appointments, today), seed),
    ...makeMoodChart(story, appointments, { today, seed }),
  ].sort(byTime);
  return {
    ...personOf(story),
    episode: { startedOn: sessionOf(sessions, 1).at.day, ...endingOf(story, appointments) },
    appointments,
    sessions,
    administrations,
    blankForms: makeBlankForms(story, appointments),
    notes: makeNotes(story, sessions, seed),
    privateNotes: makePrivateNotes(story, sessions),
    sessionChecks: makeChecks(story, sessions, seed),
    predictions: makePredictions(story, sessions, seed),
    ...betweenSessions(story, sessions),
    ...workOf(story, sessions),
    riskClosings: closingsOf(story, administrations),
    transcripts: transcripts.filter(({ client }) => client === story.slug).map((told) => makeTranscript(told, seed)),
  };
}

const personOf = ({ slug, name, born, presentation, approach, therapist, reason, history }: ClientStory) => ({
  slug,
  name,
  email: `${slug}@example.org`,
  born: knownDay(born),
  presentation,
  approach,
  therapist,
  reason,
  history,
});

/** Sessions that were held, and the next one where it is today: its forms were filled in the evening before. */
const checkInsOf = (appointments: readonly DemoAppointment[], today: Day): readonly CheckIn[] =>
  appointments
    .filter(
      ({ attendance, at }) => attendance.kind === "attended" || (attendance.kind === "planned" && at.day === today),
    )
    .map(({ session, at }) => ({ session, at }));

const AFTER_A_MISSED_ONE = 14;

function endingOf(
  { ending }: ClientStory,
  appointments: readonly DemoAppointment[],
): Pick<DemoClient["episode"], "ended"> {
  const last = appointments.at(-1);
  if (ending === undefined || last === undefined) return {};
  const days = ending.how === "dropped-out" ? AFTER_A_MISSED_ONE : 0;
  return { ended: { on: dayAfter(last.at.day, days), how: ending.how, words: ending.words } };
}

const makeBlankForms = ({ blank = [] }: ClientStory, appointments: readonly DemoAppointment[]) =>
  blank.flatMap(({ session, instrument }) => {
    const meant = appointments.find((each) => each.session === session && each.attendance.kind === "attended");
    return meant === undefined ? [] : [{ session, instrument, at: momentAfter(meant.at, -14 * 60) }];
  });

const betweenSessions = (story: ClientStory, sessions: Sessions) => ({
  goals: story.goals.map((goal) => makeGoal(goal, sessions)),
  assignments: (story.assignments ?? []).map((told) => makeAssignment(told, sessions)),
  diary: (story.diary ?? []).map((told) => ({
    at: momentOf(sessions, told),
    words: told.words,
    isShared: told.isPrivate !== true,
  })),
  events: (story.events ?? []).map((told) => ({
    at: momentOf(sessions, told),
    words: told.words,
    audience: told.therapistOnly === true ? ("therapist" as const) : ("both" as const),
  })),
  consents: makeConsents(story, sessions),
});

const REVIEW_OF_A_SAFETY_PLAN = 42;
const TO_WRITE_IT_UP = 12;

const workOf = (story: ClientStory, sessions: Sessions) => ({
  safetyPlans: (story.safetyPlans ?? []).map(({ after, ...plan }) => ({
    ...plan,
    writtenAt: endOf(sessions, after),
    reviewOn: dayAfter(sessionOf(sessions, after).at.day, REVIEW_OF_A_SAFETY_PLAN),
  })),
  formulations: story.formulations.map((told, at) => ({
    ...told,
    version: at + 1,
    writtenAt: momentAfter(endOf(sessions, told.session), TO_WRITE_IT_UP),
  })),
  plans: story.plans.map((told) => ({
    ...told,
    writtenAt: momentAfter(endOf(sessions, told.session), TO_WRITE_IT_UP),
  })),
  shares: (story.shares ?? []).map(({ after, forDays, ...share }) => ({
    ...share,
    from: momentAfter(endOf(sessions, after), TO_WRITE_IT_UP),
    until: dayAfter(sessionOf(sessions, after).at.day, forDays),
  })),
});

const SEEN_AFTER = 55;
const CLOSED_AFTER = 26 * 60;

/** No single answer of the mood chart is a risk; the rule looks at days together, of which the last one counts. */
const isRaisedBy = (rule: DemoRiskClosing["rule"], { instrument, risk }: DemoAdministration): boolean =>
  rule === "mood-chart-change" ? instrument === "mood-energy-sleep" : risk.length > 0;

/** Seen within the hour, and closed the next day, once there was something to say about it. */
const closingsOf = (
  { riskClosings = [] }: ClientStory,
  administrations: readonly DemoAdministration[],
): readonly DemoRiskClosing[] =>
  riskClosings.flatMap(({ rule = "risk-answer", happened = "useful", session, action, outcome }) => {
    const raised = administrations.findLast((each) => each.session === session && isRaisedBy(rule, each));
    if (raised === undefined) return [];
    const seenAt = momentAfter(raised.at, SEEN_AFTER);
    return [{ rule, session, seenAt, closedAt: momentAfter(raised.at, CLOSED_AFTER), action, outcome, happened }];
  });
