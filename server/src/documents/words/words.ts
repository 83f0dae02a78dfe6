import type { CaseStatus, CueReply, Happened, Moment, ReliableVerdict, SessionReview } from "@attune/core";

export type { Language } from "../../ports/documents.ts";

/** Empathic codes, and those that stand apart from empathy, as a review's drawing shows them. */
export const TONES = ["affective", "cognitive", "exploring", "validating", "sympathy", "judging", "directing"] as const;
export type Tone = (typeof TONES)[number];

export type SharedWords = {
  readonly made: (on: { readonly version: string; readonly day: string; readonly from: string }) => string;
  readonly page: string;
  readonly printed: (day: string) => string;
  readonly noName: string;
  readonly more: (count: number) => string;
  /** In a chart's legend. */
  readonly moreNotes: (count: number) => string;
  readonly notVerified: string;
};

export type ProgressWords = {
  readonly title: string;
  readonly describes: string;
  readonly from: string;
  readonly noAnswers: string;
  readonly howToRead: string;
  readonly picture: (measure: string) => string;
  readonly goals: string;
  readonly noGoals: string;
  readonly firstStep: (words: string) => string;
  readonly rated: (rating: string) => string;
  readonly ratedAtFirst: (rating: string) => string;
  readonly notRated: string;
  readonly goalStates: Readonly<Record<"open" | "reached" | "set-aside", string>>;
  readonly notes: string;
  readonly noNotes: string;
  readonly notSaid: string;
  readonly notSaidWords: readonly string[];
};

export type SummaryWords = {
  readonly title: string;
  readonly describes: string;
  readonly from: string;
  readonly span: (first: string, latest: string, forms: number) => string;
  readonly course: string;
  readonly noScores: string;
  readonly measures: string;
  readonly columns: readonly string[];
  readonly atSession: (session: number, day: string) => string;
  readonly points: (points: string) => string;
  readonly only: string;
  readonly verdicts: Readonly<Record<ReliableVerdict, string>>;
  readonly relevantVerdicts: Readonly<Record<ReliableVerdict, string>>;
  readonly cases: Readonly<Record<CaseStatus, string>>;
  readonly cutOff: (value: string) => string;
  readonly byProfile: (profile: string, needs: string) => string;
  readonly noThreshold: string;
  readonly ownForm: string;
  readonly typedIn: string;
  readonly prorated: string;
  readonly triangle: string;
  readonly triangleWords: string;
  readonly triangleColumns: readonly string[];
  readonly noTriangle: string;
  readonly triangleApart: string;
  readonly attendance: string;
  readonly attended: (facts: Attendance) => string;
  readonly noAppointments: string;
  readonly next: (day: string) => string;
  readonly goals: string;
  readonly plan: string;
  readonly noPlan: string;
  readonly agreed: string;
  readonly nextSteps: string;
  readonly signals: string;
  readonly noSignals: string;
  readonly signalsApart: string;
  readonly open: string;
  readonly answered: (form: string, question: number, answer: string) => string;
  readonly changed: (form: string, way: { readonly from: string; readonly to: string }) => string;
  readonly inSession: (score: string, session: number) => string;
  readonly closed: (day: string, happened: string) => string;
  readonly happened: Readonly<Record<Happened, string>>;
  readonly done: (action: string, outcome: string) => string;
  readonly rules: Readonly<Record<string, string>>;
  readonly sources: string;
  readonly changeSource: (source: string) => string;
  readonly cutOffSource: (source: string) => string;
};

/** Appointments whose time has come, by what came of them. */
export type Attendance = {
  readonly due: number;
  readonly attended: number;
  readonly cancelled: number;
  readonly byClient: number;
  readonly missed: number;
  readonly unsaid: number;
};

export type ReviewWords = {
  readonly title: string;
  readonly describes: string;
  readonly from: string;
  readonly figures: string;
  readonly figureColumns: readonly string[];
  readonly noFigure: string;
  readonly interval: (low: string, high: string, level: string) => string;
  readonly indexNames: Readonly<Record<string, string>>;
  /** What each figure counts, in place of what it rests on in the engine's own words; none where those are in this language. */
  readonly indexMeanings: Readonly<Record<string, string>>;
  readonly units: { readonly words: string; readonly turns: string };
  readonly tiles: { readonly shown: string; readonly cues: string; readonly moments: string; readonly length: string };
  readonly minutes: (minutes: string) => string;
  readonly turns: (turns: number) => string;
  readonly timed: Readonly<Record<SessionReview["transcript"]["timed"], string>>;
  readonly cuesOf: (met: number, all: number) => string;
  readonly momentsOf: (keep: number, again: number) => string;
  readonly river: string;
  readonly riverWords: string;
  readonly riverAlt: (facts: { readonly turns: number; readonly cues: number; readonly missed: number }) => string;
  readonly outcomes: Readonly<Record<CueReply["outcome"], string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  /** One letter each, so that no colour has to say it alone. */
  readonly letters: Readonly<Record<Tone, string>>;
  readonly noTone: string;
  readonly moments: string;
  readonly noMoments: string;
  readonly kinds: Readonly<Record<Moment["kind"], string>>;
  readonly speakers: Readonly<Record<"therapist" | "client" | "other", string>>;
  readonly quotesApart: string;
  readonly tryThis: string;
  /** By rule, in place of the engine's own; none where those are in this language. */
  readonly rules: Readonly<Record<string, { readonly title: string; readonly why: string; readonly tryThis?: string }>>;
  readonly made: string;
  readonly madeByPerson: string;
  readonly madeByModel: (coder: string, version: string) => string;
  readonly card: (file: string) => string;
  readonly sampling: string;
  /** In place of the engine's own; none where those are in this language. */
  readonly notes?: {
    readonly always: readonly string[];
    readonly guess: string;
    readonly model: string;
    readonly couples: string;
  };
};

export type FormWords = {
  readonly describes: string;
  readonly from: string;
  readonly name: string;
  readonly day: string;
  readonly howTo: string;
  /** Where the form's own words are in another language than the rest of the page. */
  readonly otherLanguage: string;
  readonly question: string;
  readonly onlyIf: (items: string, answers: readonly string[], orOpen: boolean) => string;
  readonly units: Readonly<Record<"hours" | "minutes" | "times", string>>;
  readonly clock: string;
  readonly licence: string;
  readonly ownForm: string;
};

/** What a chart's drawing says, in place of the engine's own words; undefined where those are in this language. */
export type ChartWords = {
  readonly months: Readonly<Record<string, string>>;
  readonly session: string;
  /** Captions by the engine's own. */
  readonly captions: Readonly<Record<string, string>>;
  readonly bands: Readonly<Record<string, string>>;
};

export type Words = {
  readonly shared: SharedWords;
  readonly progress: ProgressWords;
  readonly summary: SummaryWords;
  readonly review: ReviewWords;
  readonly form: FormWords;
  readonly chart: ChartWords | undefined;
};
