import type { KindId } from "@attune/api";

/** A word that stands in one object alone, and says whose it is: wherever it turns up, it is known what leaked. */
export type Canary = string;
export const canaryOf = (client: string, kind: string): Canary => `canary-${client}-${kind}-end`;

/** Every canary in an answer, as client and kind. */
export const canariesIn = (text: string): readonly { readonly client: string; readonly kind: string }[] =>
  [...text.matchAll(/canary-([A-Z])-([a-z-]+)-end/g)].map(([, client = "", kind = ""]) => ({ client, kind }));

const AT = "2026-10-05T10:00:00.000Z";

/** What is sent to add one of each kind, with its canary in every field that holds words. */
export const BODIES: Readonly<Record<KindId, (canary: Canary, links: Links) => object>> = {
  appointment: (reason) => ({
    happenedAt: AT,
    zone: "Europe/Berlin",
    minutes: 50,
    attendance: "planned",
    reason,
    place: reason,
  }),
  assignment: (words) => ({ exercise: "thought-record", state: "open", words }),
  completion: (words, { assignment }) => ({ assignmentId: assignment, fields: { thought: words }, words }),
  "diary-entry": (text) => ({ isShared: false, text }),
  episode: (reason) => ({ presentation: "loss", approach: "humanistic", startedOn: "2026-01-05", reason }),
  "event-note": (text) => ({ audience: "both", text }),
  formulation: (text) => ({ approach: "humanistic", text }),
  goal: (text) => ({ state: "open", text, firstStep: text }),
  "goal-rating": (words, { goal }) => ({ goalId: goal, rating: 4, words }),
  note: (words) => ({ form: "dap", sentences: [{ section: words, words }] }),
  plan: (words) => ({ agreed: [words], next: [words] }),
  prediction: (words) => ({ sessionNumber: 3, expected: { [words]: 7 } }),
  "private-note": (text) => ({ text }),
  "safety-plan": (words) => ({
    warningSigns: [words],
    ownWays: [words],
    peopleAndPlaces: [words],
    peopleToAsk: [words],
    professionals: [words],
    saferPlace: [words],
  }),
  session: (words) => ({ number: 3, agenda: [words], concern: [words], past: [words], pattern: [words] }),
};

/** Records that others lead to. */
export type Links = { readonly assignment: string; readonly goal: string };
