import type { Day, Happened, RiskGrade } from "@attune/core";
import type { InstrumentId } from "@attune/core/library";

/** A moment by the practice's own calendar and clock. `minute`: after midnight, 0 to 1439. */
export type DemoMoment = { readonly day: Day; readonly minute: number };

export type DemoAttendance =
  | { readonly kind: "planned" }
  | { readonly kind: "attended" }
  | {
      readonly kind: "cancelled";
      readonly by: "client" | "therapist";
      readonly cancelledAt: DemoMoment;
      readonly reason: string;
    }
  | { readonly kind: "missed"; readonly reason: string };

/** `session`: the number the session had, or would have had. */
export type DemoAppointment = {
  readonly session: number;
  readonly at: DemoMoment;
  readonly minutes: number;
  readonly attendance: DemoAttendance;
};

/** What belongs to one approach or another is free text; what stands in columns is the same for all. */
export type DemoSessionRecord = {
  readonly agenda: readonly string[];
  readonly concernNow: readonly string[];
  readonly pastExperience: readonly string[];
  readonly pattern: readonly string[];
  /** `minute`: from the start of the session. */
  readonly marks: readonly { readonly minute: number; readonly words: string }[];
};

export type DemoSession = {
  readonly number: number;
  readonly at: DemoMoment;
  readonly minutes: number;
  /** One line, as in a list of sessions. */
  readonly about: string;
  /** Absent where the therapist kept none. */
  readonly record?: DemoSessionRecord;
};

export type DemoNoteForm = "soap" | "dap" | "birp" | "girp" | "free";

export type DemoNote = {
  readonly session: number;
  readonly form: DemoNoteForm;
  readonly state: "draft" | "signed";
  readonly writtenAt: DemoMoment;
  /** The parts in the order of the form; a free note has one part named Note. */
  readonly parts: readonly { readonly name: string; readonly words: string }[];
};

export type DemoPrivateNote = { readonly session: number; readonly writtenAt: DemoMoment; readonly words: string };

/** An answer that must reach a person, found in the answers beside it. */
export type DemoRisk = { readonly item: string; readonly value: number; readonly grade: RiskGrade };

export type DemoAdministration = {
  readonly instrument: InstrumentId;
  /** The session it belongs to; what is filled in between two meetings belongs to the next. */
  readonly session: number;
  readonly at: DemoMoment;
  readonly enteredBy: "client" | "therapist" | "link";
  /** In the order of the instrument's items; null where a question was left open or is answered in words. */
  readonly answers: readonly (number | null)[];
  /** By item, for questions that are answered in words. */
  readonly words: Readonly<Record<string, string>>;
  readonly risk: readonly DemoRisk[];
};

/** A form that came back without any answer. */
export type DemoBlankForm = {
  readonly instrument: InstrumentId;
  readonly session: number;
  readonly at: DemoMoment;
};

export type DemoSessionCheck = {
  readonly session: number;
  readonly at: DemoMoment;
  /** In the order of the items of the instrument `session-check`. */
  readonly answers: readonly (number | null)[];
  readonly heldBack?: "no" | "another-time" | "would-like-to-talk";
};

/** What the therapist expected, in the order of the items of `session-check-therapist`. */
export type DemoPrediction = { readonly session: number; readonly at: DemoMoment; readonly answers: readonly number[] };

export type DemoGoal = {
  readonly words: string;
  readonly setAt: DemoMoment;
  readonly state: "open" | "reached" | "set-aside";
  /** `value`: 0, not met at all, to 10, reached. */
  readonly ratings: readonly { readonly session: number; readonly at: DemoMoment; readonly value: number }[];
};

export type DemoExercise =
  | "thought-record"
  | "activity-plan"
  | "exposure-step"
  | "worry-time"
  | "noticing"
  | "letter"
  | "grounding"
  | "sleep-rhythm"
  | "talk-of-ten-minutes";

export type DemoCompletion = {
  readonly at: DemoMoment;
  /** 0 to 100 per cent of what was agreed. */
  readonly shareDone: number;
  readonly parts: readonly { readonly name: string; readonly words: string }[];
};

export type DemoAssignment = {
  readonly exercise: DemoExercise;
  readonly session: number;
  readonly agreedAt: DemoMoment;
  readonly dueOn: Day;
  /** What was agreed, in words: what, when, where, and what might get in the way. */
  readonly agreed: string;
  readonly state: "open" | "done" | "set-aside";
  readonly completions: readonly DemoCompletion[];
};

export type DemoDiaryEntry = { readonly at: DemoMoment; readonly words: string; readonly isShared: boolean };
export type DemoEventNote = {
  readonly at: DemoMoment;
  readonly words: string;
  readonly audience: "therapist" | "both";
};

export type DemoSafetyPlan = {
  readonly writtenAt: DemoMoment;
  readonly personalSigns: readonly string[];
  readonly aloneICan: readonly string[];
  readonly peopleAndPlaces: readonly string[];
  readonly peopleToAsk: readonly string[];
  readonly professionals: readonly string[];
  readonly saferPlace: readonly string[];
  readonly whatMatters: string;
  /** How likely the client thinks it is that they will use it, 0 to 10. */
  readonly likelihood: number;
  readonly reviewOn: Day;
};

export type DemoFormulation = {
  readonly writtenAt: DemoMoment;
  readonly session: number;
  /** Counted from 1. */
  readonly version: number;
  readonly words: string;
  /** The client's own sentence about it. */
  readonly inTheClientsWords: string;
};

export type DemoPlan = {
  readonly writtenAt: DemoMoment;
  readonly session: number;
  readonly agreed: string;
  readonly nextSteps: readonly string[];
  /** The session at which it is to be looked at again. */
  readonly reviewAt: number;
};

export const PURPOSES = ["treatment", "questionnaires", "recording", "coding", "supervision", "research"] as const;
export type DemoPurpose = (typeof PURPOSES)[number];

export type DemoConsent = { readonly purpose: DemoPurpose; readonly askedAt: DemoMoment } & (
  | { readonly state: "asked" }
  | { readonly state: "given"; readonly givenAt: DemoMoment; readonly until: Day }
  | { readonly state: "refused"; readonly refusedAt: DemoMoment }
  | {
      readonly state: "withdrawn";
      readonly givenAt: DemoMoment;
      readonly until: Day;
      readonly withdrawnAt: DemoMoment;
      readonly words: string;
    }
);

export type DemoShare = {
  /** Key of the member it is shared with. */
  readonly with: string;
  readonly parts: readonly ("record" | "notes" | "process")[];
  readonly from: DemoMoment;
  readonly until: Day;
  /** What the therapist would like to look at together. */
  readonly question: string;
};

/** What came of a risk answer. */
export type DemoRiskClosing = {
  readonly rule: "risk-answer" | "safety-on-relationship-form" | "mood-chart-change";
  /** Of the administration that raised it. */
  readonly session: number;
  readonly seenAt: DemoMoment;
  readonly closedAt: DemoMoment;
  readonly action: string;
  readonly outcome: string;
  readonly happened: Happened;
};

export type DemoTranscript = {
  readonly id: string;
  readonly session: number;
  /** A WebVTT file of the invented session, as a recording program would write it. */
  readonly file: { readonly name: string; readonly text: string };
  /** The therapist's label in the file. */
  readonly therapist: string;
  readonly clients: readonly string[];
  readonly turns: number;
};
