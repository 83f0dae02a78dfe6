import type { ExpectedResponseModel } from "../change/expected-response.ts";
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

/** A model fitted from the practice's own closed cases, and the scale that it speaks of. */
export type ScaleModel = { readonly instrument: string; readonly scale: string; readonly model: ExpectedResponseModel };

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
