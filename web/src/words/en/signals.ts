import { plural } from "../languages.tsx";

/** What a rule says, where the server's own words are not of the page's language. */
export type RuleWords = { readonly title: string; readonly says: string; readonly toAsk: readonly string[] };

/** What a signal rests on, with every figure and date already as people write it. */
export type EvidenceFacts = {
  readonly kind: string;
  readonly form: string;
  readonly item?: string;
  readonly when: string;
  readonly value?: string;
  readonly before?: string;
  readonly usual?: string;
  readonly earlier?: string;
  readonly threshold?: string;
  readonly against?: string;
  readonly predicted?: string;
  readonly felt?: string;
  readonly lower?: string;
  readonly upper?: string;
  readonly cases?: string;
  readonly attendance?: string;
};

/** Undefined in English: there the server's own sentences stand. */
type SayEvidence = ((facts: EvidenceFacts) => string) | undefined;

/** Things that are worth a look. */
export const en = {
  title: "Worth a look",
  lead: "Each says why, and closes with what came of it. Nothing here is a diagnosis or a forecast.",
  states: { open: "Open", closed: "Closed", passed: "Passed" },
  stateNames: "Which to show",
  stateHints: {
    open: "Answers about safety first, then the more urgent.",
    closed: "What came of each, in your words.",
    passed:
      "Held back because a client already had two that week, or overtaken by what came later. Nothing about safety is held back.",
  },
  empty: {
    open: "Nothing is waiting to be looked at",
    closed: "Nothing was closed yet",
    passed: "Nothing has passed",
  },
  emptyHint: {
    open: "What the rules find in answers, ratings and attendance comes here, with its evidence.",
    closed: "Once you say what came of something, it stands here and counts for how well its rule does.",
    passed: "This stays empty while everything found could be shown.",
  },
  urgency: { today: "today", "next-session": "at the next session", "when-convenient": "when there is time" },
  raised: (when: string) => `found ${when}`,
  aboutSafety: "about safety",
  restsOn: "What it rests on",
  toAsk: "What could be asked",
  amended: "The form was put right later: the answer is another one now.",
  openFor: (name: string) => `Of ${name}`,
  goTo: { progress: "See the course", client: "Open the client's file" },
  shared: "Shared with you. Whoever treats this client closes it.",
  review: "Review now",
  close: "Say what came of it",
  closing: {
    title: "What came of it",
    happened: "What was it?",
    options: {
      useful: "Of use: it led to a talk, a question or a change",
      "already-known": "True, and known already",
      "not-useful": "True, and of no help",
      wrong: "Not so",
      "entry-mistake": "A mistake of entry",
    },
    choose: "Choose one",
    note: "In your words",
    noteHint: "Optional. It stays in the record.",
    risk: "An answer about safety is closed with when it was seen, what was done and what came of it.",
    seenAt: "Seen by you at",
    action: "What was done",
    outcome: "What came of it",
    needHappened: "Choose what it was.",
    needSeen: "Say when you saw it; it cannot lie ahead.",
    needAction: "Say what was done.",
    needOutcome: "Say what came of it.",
    save: "Close it",
    closed: "Closed, with what came of it.",
    restored: "What you typed before was brought back.",
  },
  short: {
    useful: "of use",
    "already-known": "known already",
    "not-useful": "of no help",
    wrong: "not so",
    "entry-mistake": "mistake of entry",
  },
  closedOn: (day: string) => `closed ${day}`,
  seenOn: (when: string) => `Seen ${when}.`,
  done: "Done",
  outcome: "Outcome",
  note: "Note",
  precision: {
    title: "How each rule does with your clients",
    hint: "Of those that you closed, how many were of use; mistakes of entry are left out.",
    rule: "Rule",
    closed: "Closed",
    useful: "Of use",
    tooFew: (have: number, need: number) => `${have} so far; a share is shown from ${need}`,
    share: (told: { readonly share: string; readonly lower: string; readonly upper: string }) =>
      `${told.share} (between ${told.lower} and ${told.upper})`,
    onItem: (told: { readonly share: string; readonly of: number }) =>
      `${told.share} of ${told.of} like this were of use to you.`,
    onlyFirst: (count: string) => `Counted from the latest ${count}.`,
  },
  counted: (number: number) => `${number} ${plural("en", number, { one: "thing", other: "things" })}`,
  /** How soon, where a rule grades its answers. */
  grades: {} as Readonly<Record<string, string>>,
  rules: {} as Readonly<Record<string, RuleWords>>,
  sayEvidence: undefined as SayEvidence,
} as const;
