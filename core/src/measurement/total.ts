import { readDay } from "../foundation/day.ts";
import { fail, ok, type Result } from "../foundation/result.ts";
import { bandOf } from "./band.ts";
import type { Band, Instrument } from "./instrument.ts";
import type { BadTotal, TypedTotal } from "./score.ts";

/** A total as it was typed in, before anything is known about it. */
export type GivenTotal = {
  /** Left out: the scale that stands for the whole. */
  readonly scale?: string;
  readonly value: unknown;
  readonly form: string;
  /** When the form was filled in, as text such as 2026-11-25. */
  readonly day?: string;
};

/**
 * A total that the scale can have, taken from a form that stands elsewhere.
 *
 * @error no-such-scale, total-not-a-number, total-out-of-range, total-not-whole, total-not-a-step or total-not-a-day.
 */
export function checkTotal(
  instrument: Instrument,
  { scale: id, value, form, day: written }: GivenTotal,
): Result<TypedTotal, BadTotal> {
  const wanted = id ?? instrument.total;
  const scale = instrument.scales.find((each) => each.id === wanted);
  const at = { instrument: instrument.id, scale: wanted ?? "" };
  if (scale === undefined) return fail({ kind: "no-such-scale", ...at });
  if (typeof value !== "number" || !Number.isFinite(value) || Object.is(value, -0)) {
    return fail({ kind: "total-not-a-number", ...at });
  }
  const { min, max } = scale.range;
  if (value < min || value > max) return fail({ kind: "total-out-of-range", ...at, value, min, max });
  if (!scale.fractions && !Number.isInteger(value)) return fail({ kind: "total-not-whole", ...at, value });
  const step = scale.method.kind === "sum" ? scale.method.times : undefined;
  if (step !== undefined && value % step !== 0) return fail({ kind: "total-not-a-step", ...at, value, step });
  const day = written === undefined ? undefined : readDay(written);
  if (day?.ok === false) return fail({ kind: "total-not-a-day", ...at });
  return ok({ ...at, value, form, ...(day && { day: day.value }) });
}

/** The band that a typed-in total belongs to; undefined where its scale has none. */
export function bandOfTotal(instrument: Instrument, { scale: id, value }: TypedTotal): Band | undefined {
  const scale = instrument.scales.find((each) => each.id === id);
  return scale && bandOf(scale, value);
}
