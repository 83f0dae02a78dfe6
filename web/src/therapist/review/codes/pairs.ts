import type { PairedLevels } from "@attune/core";
import type { OwnCodes } from "./own-codes.ts";
import { ATTUNEMENT, type ReviewTurn, readersLevel, type SpokenCode, spokenCodes } from "./shown-codes.ts";

export type PairsOfCode = { readonly code: SpokenCode; readonly pairs: readonly PairedLevels[] };

/** For each code, the turns that both the person and the reader have coded. */
export function pairsByCode(own: OwnCodes, turns: readonly ReviewTurn[]): readonly PairsOfCode[] {
  return spokenCodes
    .filter(({ codebook }) => codebook === ATTUNEMENT)
    .map((code) => ({ code, pairs: pairsOf(own, turns, code) }))
    .filter(({ pairs }) => pairs.length > 0);
}

function pairsOf(own: OwnCodes, turns: readonly ReviewTurn[], code: SpokenCode): readonly PairedLevels[] {
  return own.codings.flatMap(({ turn: at, codebook, code: id, level }) => {
    const turn = codebook === code.codebook && id === code.id ? turns[at] : undefined;
    const reader = turn === undefined ? undefined : readersLevel(turn, code);
    return reader === undefined ? [] : [{ one: level, other: reader }];
  });
}
