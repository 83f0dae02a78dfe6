import { fail, ok, type Result } from "../foundation/result.ts";
import { cohensKappa, percentAgreement } from "../statistics/agreement.ts";
import type { NotDefined } from "../statistics/not-defined.ts";
import type { Level } from "./coding.ts";

/** One turn to which two coders gave a level of one code. */
export type PairedLevels = { readonly one: Level; readonly other: Level };

export type AgreementSoFar = {
  readonly turns: number;
  /** Beyond chance: 1 is complete, 0 is what chance gives. */
  readonly kappa: number;
  /** The share of turns with the same level, 0 to 1. */
  readonly same: number;
};

/** Fewer turns than are needed; `fewest` says how many are. */
export type TooFewTurns = { readonly kind: "too-few-turns"; readonly turns: number; readonly fewest: number };

/** With fewer turns, kappa moves by a tenth or more with every one of them. */
export const FEWEST_TURNS_TO_AGREE = 30;

/**
 * How far two coders agree on one code, from the turns that both have coded.
 *
 * @error too-few-turns under 30 turns.
 * @error not-defined when both gave every turn the same level, so that chance alone would do the same.
 */
export function agreementSoFar(pairs: readonly PairedLevels[]): Result<AgreementSoFar, TooFewTurns | NotDefined> {
  const turns = pairs.length;
  if (turns < FEWEST_TURNS_TO_AGREE) return fail({ kind: "too-few-turns", turns, fewest: FEWEST_TURNS_TO_AGREE });
  const one = pairs.map((pair) => pair.one);
  const other = pairs.map((pair) => pair.other);
  const kappa = cohensKappa(one, other);
  if (!kappa.ok) return kappa;
  const same = percentAgreement(one, other);
  return same.ok ? ok({ turns, kappa: kappa.value, same: same.value }) : same;
}
