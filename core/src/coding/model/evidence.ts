import type { Span } from "../coding.ts";
import type { Words } from "../../text/words.ts";
import type { Weighed } from "./feature-table.ts";
import { BLOCK, type Features } from "./features.ts";
import type { Head } from "./heads.ts";
import type { LinearPart } from "./linear-part.ts";

/** A second span is shown only if it moved the decision at least this share of what the first did. */
const SECOND_SHARE = 0.5;
/** A word counts as part of the evidence when it moved the decision by this share of the strongest word. */
const FAINT = 0.15;

export type EvidenceQuestion = {
  readonly part: LinearPart;
  readonly head: Head;
  /** Index of the level decided on, and of the one it is set against. */
  readonly level: number;
  readonly against: number;
};

export type TurnWords = { readonly words: Words; readonly features: Features; readonly weighed: Weighed };

/**
 * The one or two stretches of words that moved a decision most: every feature's share in the score is laid on the
 * tokens that it covers, and the stretch with the greatest sum is taken. Empty where no words speak for it.
 */
export function evidenceFor(question: EvidenceQuestion, turn: TurnWords): readonly Span[] {
  const pull = pullOfTokens(question, turn);
  const first = strongestStretch(pull);
  if (!first) return [];
  pull.fill(-1, first.from, first.to);
  const second = strongestStretch(pull);
  const kept = second && second.sum >= SECOND_SHARE * first.sum ? [first, second] : [first];
  return kept.map(({ from, to }) => ({ start: turn.words.start[from]!, end: turn.words.end[to - 1]! })).sort((a, b) => a.start - b.start);
}

function pullOfTokens({ part, head, level, against }: EvidenceQuestion, { words, features, weighed }: TurnWords): Float64Array {
  const pull = new Float64Array(words.count);
  const { weights, outputs } = part;
  const weightOf = (column: number, k: number) =>
    k === 0 ? 0 : weights[column * outputs + head.from + k - 1]! * part.scale[head.from + k - 1]!;
  const lay = (at: number): void => {
    const place = weighed.placeOf[at]!;
    if (place < 0 || features.token[at]! < 0) return;
    const column = weighed.column[place]!;
    const share = (weighed.value[place]! * (weightOf(column, level) - weightOf(column, against))) / features.span[at]!;
    for (let t = 0; t < features.span[at]!; t++) pull[features.token[at]! + t]! += share;
  };
  for (let at = 0; at < features.blockEnd[BLOCK.stems]!; at++) lay(at);
  for (let at = features.blockEnd[BLOCK.next]!; at < features.blockEnd[BLOCK.echo]!; at++) lay(at);
  return pull;
}

type Stretch = { readonly from: number; readonly to: number; readonly sum: number };

function strongestStretch(pull: Float64Array): Stretch | undefined {
  const strongest = pull.reduce((most, value) => Math.max(most, value), 0);
  if (strongest <= 0) return undefined;
  let best: Stretch = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (let at = 0; at < pull.length; at++) {
    sum += pull[at]! - FAINT * strongest;
    if (sum > best.sum) best = { from, to: at + 1, sum };
    if (sum > 0) continue;
    sum = 0;
    from = at + 1;
  }
  return best.to > best.from ? best : undefined;
}
