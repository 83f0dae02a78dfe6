import { fail, ok, type Result } from "../foundation/result.ts";
import type { Instrument } from "../measurement/instrument.ts";
import type { Choice, Pathway, Rhythm, Step } from "./pathway.ts";

export type UnknownInstruments = { readonly kind: "unknown-instruments"; readonly instruments: readonly string[] };

/** What a load is worked out from. */
export type Sized = Pick<Instrument, "id" | "minutes" | "items">;

const TIMES_A_WEEK: Readonly<Record<Rhythm, number>> = {
  day: 7,
  session: 1,
  "second-session": 1 / 2,
  "fourth-session": 1 / 4,
};

/**
 * The minutes that answering takes in a week with one session, on average over the weeks, the longest of each step's
 * alternatives taken. It counts what is asked each session, not the rounds at the start, in between and at the end.
 *
 * @error unknown-instruments with every instrument of those steps that is not in the list.
 */
export const weeklyMinutes = (
  { eachSession }: Pathway,
  instruments: readonly Sized[],
): Result<number, UnknownInstruments> =>
  worstCase(eachSession, instruments, ({ minutes }, { every = "session" }) => minutes * TIMES_A_WEEK[every]);

/**
 * The questions that are asked in a week with one session, on average over the weeks, the longest of each step's
 * alternatives taken. The questions of a daily chart count once, because they are the same few taps each day.
 *
 * @error unknown-instruments with every instrument of those steps that is not in the list.
 */
export const weeklyItems = (
  { eachSession }: Pathway,
  instruments: readonly Sized[],
): Result<number, UnknownInstruments> =>
  worstCase(
    eachSession,
    instruments,
    ({ items }, { every = "session", repeats = 1 }) => items.length * repeats * Math.min(1, TIMES_A_WEEK[every]),
  );

type Cost = (instrument: Sized, choice: Choice) => number;

function worstCase(
  steps: readonly Step[],
  instruments: readonly Sized[],
  cost: Cost,
): Result<number, UnknownInstruments> {
  const known = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const choices = steps.flatMap(({ oneOf = [] }) => oneOf);
  const unknown = choices.filter(({ instrument }) => !known.has(instrument)).map(({ instrument }) => instrument);
  if (unknown.length > 0) return fail({ kind: "unknown-instruments", instruments: [...new Set(unknown)] });

  const costOf = (choice: Choice): number => {
    const instrument = known.get(choice.instrument);
    return instrument === undefined ? 0 : cost(instrument, choice);
  };
  return ok(steps.reduce((sum, { oneOf = [] }) => sum + Math.max(0, ...oneOf.map(costOf)), 0));
}
