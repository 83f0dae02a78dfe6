import type { Day } from "../foundation/day.ts";
import type { Instrument, Scale } from "./instrument.ts";

/** One score of a client at one moment, whether computed from answers or typed in from a form kept elsewhere. */
export type ScorePoint = {
  /** Counted from 1; sessions are the axis where no days are known. */
  readonly session: number;
  readonly day?: Day;
  readonly value: number;
  readonly prorated?: boolean;
  readonly origin: "answers" | "typed-in";
};

/** The scores of one client on one scale, in the order in which they were taken; a missed one has no entry. */
export type Course = {
  readonly instrument: Instrument;
  readonly scale: Scale;
  readonly points: readonly ScorePoint[];
};

/** Something that happened, in the words of whoever wrote it; drawn on the time line. */
export type EventNote = { readonly session?: number; readonly day?: Day; readonly text: string };
