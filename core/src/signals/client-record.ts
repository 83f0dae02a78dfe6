import type { PredictionLevel } from "../change/expected-response.ts";
import type { ChangeProfile } from "../change/verdict.ts";
import type { Course } from "../measurement/course.ts";
import type { Instrument } from "../measurement/instrument.ts";
import type { Answers, InstrumentScore } from "../measurement/score.ts";
import type { SignalClosing } from "./closing.ts";
import type { Attendance, Place } from "./evidence.ts";

/** One client completing one instrument once. */
export type Administration = Place & {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly score: InstrumentScore;
};

/** A form that was asked for and came back without any answer, or not at all. */
export type BlankForm = Place & { readonly instrument: string };

/** A meeting that was agreed. A missed one carries the number that the session would have had. */
export type Appointment = Place & { readonly attendance: Attendance };

/** A new client's score at a session: its mean, and the interval in which it is expected. */
export type Expected = { readonly mean: number; readonly lower: number; readonly upper: number };

/** What the practice's own model, fitted from its closed cases, expects on one scale. */
export type ScaleModel = {
  readonly instrument: string;
  readonly scale: string;
  /** How many closed cases it was fitted from. */
  readonly cases: number;
  /** From the first score; `level` is the coverage of the interval, such as 0.8. */
  readonly expect: (at: { readonly baseline: number; readonly session: number; readonly level: PredictionLevel }) => Expected;
};

/** What the rules may look at: one client's answers, scores, meetings and session checks, each in the order of time. */
export type ClientRecord = {
  readonly clientId: string;
  /** Whose thresholds decide. */
  readonly profile: ChangeProfile;
  readonly administrations: readonly Administration[];
  readonly blankForms: readonly BlankForm[];
  /** Scores from answers and typed-in totals alike, a course for each scale. */
  readonly courses: readonly Course[];
  readonly appointments: readonly Appointment[];
  /** The client's own after each session, and what the therapist expected before seeing it. */
  readonly sessionChecks: { readonly felt: readonly Administration[]; readonly predicted: readonly Administration[] };
  readonly models: readonly ScaleModel[];
  readonly closings: readonly SignalClosing[];
};
