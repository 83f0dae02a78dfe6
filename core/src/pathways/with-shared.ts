import type { Pathway, Step } from "./pathway.ts";

/** A pathway together with what is asked on every pathway. Its own step about something takes the place of the shared one. */
export const withShared = (own: Pathway, shared: Pathway): Pathway => ({
  ...own,
  start: joined(own.start, shared.start),
  eachSession: joined(own.eachSession, shared.eachSession),
  everyFewSessions: joined(own.everyFewSessions, shared.everyFewSessions),
  atEnd: joined(own.atEnd, shared.atEnd),
  cautions: [...own.cautions, ...shared.cautions],
});

const joined = (own: readonly Step[], shared: readonly Step[]): readonly Step[] => [
  ...own,
  ...shared.filter(({ about }) => !own.some((step) => step.about === about)),
];
