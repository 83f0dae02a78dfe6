import { invariant } from "@attune/core";
import { dayAfter, momentAfter } from "./days.ts";
import {
  type DemoAssignment,
  type DemoConsent,
  type DemoGoal,
  type DemoMoment,
  type DemoPurpose,
  type DemoSession,
  PURPOSES,
} from "./shape.ts";
import type { ClientStory, StoryTime, ToldAssignment, ToldGoal } from "./story.ts";

export type Sessions = readonly DemoSession[];

export function sessionOf(sessions: Sessions, number: number): DemoSession {
  const session = sessions[number - 1];
  invariant(session !== undefined, "a session that was held");
  return session;
}

/** The end of a session. */
export function endOf(sessions: Sessions, number: number): DemoMoment {
  const { at, minutes } = sessionOf(sessions, number);
  return momentAfter(at, minutes);
}

const EVENING = 20 * 60 + 15;

export const momentOf = (sessions: Sessions, { after, days, minute = EVENING }: StoryTime): DemoMoment => ({
  day: dayAfter(sessionOf(sessions, after).at.day, days),
  minute,
});

/** Said in the session, some minutes after it began. */
const IN_THE_SESSION = 35;

export const makeGoal = ({ words, set, state, ratings }: ToldGoal, sessions: Sessions): DemoGoal => ({
  words,
  setAt: momentAfter(sessionOf(sessions, set).at, IN_THE_SESSION),
  state: state ?? "open",
  ratings: ratings.map(([session, value]) => ({
    session,
    at: momentAfter(sessionOf(sessions, session).at, 6),
    value,
  })),
});

const A_WEEK = 7;

export function makeAssignment(told: ToldAssignment, sessions: Sessions): DemoAssignment {
  const { exercise, session, agreed, setAside = false, done = [] } = told;
  const { at, minutes } = sessionOf(sessions, session);
  const completions = done.map(({ days, share, parts }) => ({
    at: momentOf(sessions, { after: session, days }),
    shareDone: share,
    parts: parts.map(([name, words]) => ({ name, words })),
  }));
  return {
    exercise,
    session,
    agreedAt: momentAfter(at, minutes - 4),
    dueOn: dayAfter(at.day, A_WEEK),
    agreed,
    state: stateOf(setAside, completions.length),
    completions,
  };
}

function stateOf(setAside: boolean, completions: number): DemoAssignment["state"] {
  if (setAside) return "set-aside";
  return completions > 0 ? "done" : "open";
}

const A_YEAR = 365;

/** All six purposes are asked about in the first session; what is not told otherwise was given. */
export const makeConsents = ({ consents = {} }: ClientStory, sessions: Sessions): readonly DemoConsent[] =>
  PURPOSES.map((purpose) => makeConsent(purpose, consents[purpose], sessions));

type Change = NonNullable<ClientStory["consents"]>[DemoPurpose];

function makeConsent(purpose: DemoPurpose, change: Change, sessions: Sessions): DemoConsent {
  const first = sessionOf(sessions, 1);
  const askedAt = momentAfter(first.at, 4);
  const decidedAt = momentAfter(askedAt, 5);
  const until = dayAfter(first.at.day, A_YEAR);
  if (change === undefined) return { purpose, askedAt, state: "given", givenAt: decidedAt, until };
  if (change === "asked") return { purpose, askedAt, state: "asked" };
  if (change === "refused") return { purpose, askedAt, state: "refused", refusedAt: decidedAt };
  const withdrawnAt = momentOf(sessions, { after: change.withdrawnAfter, days: change.days });
  return { purpose, askedAt, state: "withdrawn", givenAt: decidedAt, until, withdrawnAt, words: change.words };
}
