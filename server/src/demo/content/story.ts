import type { Happened } from "@attune/core";
import type { InstrumentId } from "@attune/core/library";
import type {
  DemoApproach,
  DemoEnding,
  DemoEventNote,
  DemoExercise,
  DemoNoteForm,
  DemoPresentation,
  DemoPurpose,
  DemoRiskClosing,
  DemoSafetyPlan,
  DemoSessionRecord,
  DemoShare,
} from "./shape.ts";

/** How heavy it is at a session, 0 (nothing of it) to 1 (as bad as the form can say); between two points a straight line. */
export type CoursePoint = readonly [session: number, heaviness: number];

/** Between two sessions: so many days after one of them. `minute`: after midnight. */
export type StoryTime = { readonly after: number; readonly days: number; readonly minute?: number };

/** The form, and then its parts in order. */
export type ToldNote = readonly [form: DemoNoteForm, ...parts: string[]];

export type ToldSession = Partial<DemoSessionRecord> & {
  readonly about: string;
  readonly note?: ToldNote;
  readonly draft?: boolean;
  readonly privately?: string;
};

/** An appointment that did not take place, before the session of that number. */
export type ToldAbsence = {
  readonly before: number;
  readonly kind: "cancelled-by-client" | "cancelled-by-therapist" | "missed";
  /** How long before the appointment it was cancelled; left out, 26 hours. */
  readonly hoursBefore?: number;
  readonly reason: string;
};

/** One answer that belongs to the story and is not drawn; null: left open. Its form is asked in that session in any case. */
export type FixedAnswer = {
  readonly session: number;
  readonly instrument: InstrumentId;
  readonly item: string;
  readonly value: number | null | string;
};

export type ToldChecks = {
  /** What this client usually answers, 0 to 10. */
  readonly usual: number;
  /** By session, how far all answers move from the usual. */
  readonly moves?: Readonly<Record<number, number>>;
  /** By session and item, an answer that belongs to the story. */
  readonly fixed?: Readonly<Record<number, Readonly<Record<string, number | null>>>>;
  readonly heldBack?: Readonly<Record<number, "another-time" | "would-like-to-talk">>;
  /** `drifting`: near at first, and further off in the last sessions. */
  readonly predicted: "near" | "too-high" | "too-low" | "drifting";
  /** The session from which on the therapist expects about what the client then says. */
  readonly nearFrom?: number;
  /** Sessions after which no check came back. */
  readonly none?: readonly number[];
};

export type ToldGoal = {
  readonly words: string;
  readonly set: number;
  readonly state?: "reached" | "set-aside";
  readonly ratings: readonly (readonly [session: number, value: number])[];
};

export type ToldAssignment = {
  readonly exercise: DemoExercise;
  readonly session: number;
  readonly agreed: string;
  readonly setAside?: boolean;
  readonly done?: readonly {
    readonly days: number;
    readonly share: number;
    readonly parts: readonly (readonly [name: string, words: string])[];
  }[];
};

export type ToldRiskClosing = {
  readonly rule?: DemoRiskClosing["rule"];
  readonly session: number;
  readonly action: string;
  readonly outcome: string;
  readonly happened?: Happened;
};

/** Days of the mood chart, counted backwards from the last evening, with what was out of the ordinary. */
export type MoodStretch = {
  readonly fromDaysAgo: number;
  readonly toDaysAgo: number;
  readonly mood: number;
  readonly energy: number;
  readonly sleep: number;
  readonly words?: string;
};
export type ToldMoodChart = {
  readonly days: number;
  readonly usualSleep: number;
  /** 1 taken as planned, 2 none prescribed. */
  readonly medication: 1 | 2;
  readonly stretches: readonly MoodStretch[];
};

export type ConsentChange =
  | "refused"
  | "asked"
  | { readonly withdrawnAfter: number; readonly days: number; readonly words: string };

/** A client's story, told in sessions; all that it does not say is drawn by the generators. */
export type ClientStory = {
  readonly slug: string;
  readonly name: string;
  readonly born: string;
  readonly presentation: DemoPresentation;
  readonly approach: DemoApproach;
  readonly therapist: string;
  readonly reason: string;
  readonly history: string;
  /** The fixed time of the appointment, in minutes after midnight. */
  readonly time: number;
  readonly minutes?: number;
  readonly everyDays: 7 | 14;
  /** When they come next; left out where therapy has ended. */
  readonly next?: "today" | "this-week";
  readonly ending?: Omit<DemoEnding, "on"> & { readonly weeksAgo: number };
  /** One line each, or told in full. */
  readonly sessions: readonly (string | ToldSession)[];
  readonly absences?: readonly ToldAbsence[];
  readonly breaks?: readonly { readonly before: number; readonly weeks: number }[];
  readonly course: readonly CoursePoint[];
  /** For the forms on low mood; left out, four fifths of the course. */
  readonly mood?: readonly CoursePoint[];
  /** For the forms on anxiety; left out, four fifths of the course. */
  readonly anxiety?: readonly CoursePoint[];
  /** Answers to the forms of the first meeting, in the order of their items. */
  readonly intake: {
    readonly alcohol: readonly (number | null)[];
    readonly trauma: readonly (number | null)[];
    readonly support: readonly (number | null)[];
  };
  /** Forms that the pathway offers on a condition or instead of another, and that were chosen here. */
  readonly chosenForms?: readonly InstrumentId[];
  readonly fixed?: readonly FixedAnswer[];
  /** Sessions before which nothing was filled in. */
  readonly notFilled?: readonly number[];
  readonly blank?: readonly { readonly session: number; readonly instrument: InstrumentId }[];
  readonly moodChart?: ToldMoodChart;
  readonly checks: ToldChecks;
  readonly goals: readonly ToldGoal[];
  readonly assignments?: readonly ToldAssignment[];
  readonly diary?: readonly (StoryTime & { readonly words: string; readonly isPrivate?: boolean })[];
  readonly events?: readonly (StoryTime & Pick<DemoEventNote, "words"> & { readonly therapistOnly?: boolean })[];
  readonly safetyPlans?: readonly (Omit<DemoSafetyPlan, "writtenAt" | "reviewOn"> & { readonly after: number })[];
  readonly formulations: readonly {
    readonly session: number;
    readonly words: string;
    readonly inTheClientsWords: string;
  }[];
  readonly plans: readonly {
    readonly session: number;
    readonly agreed: string;
    readonly nextSteps: readonly string[];
    readonly reviewAt: number;
  }[];
  /** Every purpose that is not named was consented to. */
  readonly consents?: Readonly<Partial<Record<DemoPurpose, ConsentChange>>>;
  readonly shares?: readonly (Pick<DemoShare, "with" | "parts" | "question"> & {
    readonly after: number;
    readonly forDays: number;
  })[];
  readonly riskClosings?: readonly ToldRiskClosing[];
};

/** An invented session as it was spoken: a line each, "T: " or "C: " before it, or another client's letter. */
export type ToldTranscript = {
  readonly id: string;
  readonly client: string;
  readonly session: number;
  /** By the letter before the line, the name in the file. */
  readonly speakers: Readonly<Record<string, string>>;
  /** A line may begin with seconds of silence before it, as in "C (8): I don't know." */
  readonly talk: string;
};
