import type { Words } from "../../text/words.ts";
import type { Span } from "../coding.ts";
import type { Weighed } from "./feature-table.ts";
import { BLOCK, type Features, NOWHERE, spanOf, tokenOf } from "./features.ts";
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
  return kept
    .map(({ from, to }) => ({ start: turn.words.start[from]!, end: turn.words.end[to - 1]! }))
    .sort((a, b) => a.start - b.start);
}

/** How much each token moved the score of the level against that of the other, in the blocks that have a place. */
function pullOfTokens(question: EvidenceQuestion, turn: TurnWords): Float64Array {
  const pull = new Float64Array(turn.words.count);
  const { blockEnd } = turn.features;
  layFeatures(question, { turn, from: 0, to: blockEnd[BLOCK.stems]! }, pull);
  layFeatures(question, { turn, from: blockEnd[BLOCK.next]!, to: blockEnd[BLOCK.echo]! }, pull);
  return pull;
}

type Laid = { readonly turn: TurnWords; readonly from: number; readonly to: number };

function layFeatures(
  { part, head, level, against }: EvidenceQuestion,
  { turn, from, to }: Laid,
  pull: Float64Array,
): void {
  const { features, weighed } = turn;
  const { weights, outputs, scale } = part;
  const forLevel = outputAt(head, level);
  const forOther = outputAt(head, against);
  for (let at = from; at < to; at++) {
    const known = weighed.placeOf[at]!;
    if (known < 0 || features.place[at] === NOWHERE) continue;
    const row = weighed.column[known]! * outputs;
    const gain = forLevel < 0 ? 0 : weights[row + forLevel]! * scale[forLevel]!;
    const loss = forOther < 0 ? 0 : weights[row + forOther]! * scale[forOther]!;
    layOne(features.place[at]!, weighed.value[known]! * (gain - loss), pull);
  }
}

/** The output of a level; the first level has none and scores 0. */
const outputAt = ({ from }: Head, level: number): number => (level === 0 ? -1 : from + level - 1);

function layOne(place: number, share: number, pull: Float64Array): void {
  const token = tokenOf(place);
  const span = spanOf(place);
  for (let t = token; t < token + span; t++) pull[t]! += share / span;
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
