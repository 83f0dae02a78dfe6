import type { Proportion } from "../foundation/units.ts";
import type { CodedSpeaker } from "./codebook.ts";

/** Characters (UTF-16 units) of the turn's text, counted from 0; `end` is not included. */
export type Span = { readonly start: number; readonly end: number };

export type Level = number | string;

/** The feelings a client's cue may carry. @source attunement codebook, version 1, client turns */
export const EMOTIONS = [
  "fear",
  "sadness",
  "anger",
  "shame",
  "guilt",
  "loneliness",
  "hopeless",
  "stress",
  "ambivalence",
  "hope",
  "pride",
  "joy",
  "relief",
  "other",
] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** Who judged. Confidence exists only where a model judged. */
export type Coder =
  | { readonly kind: "person"; readonly account: string }
  | { readonly kind: "rule"; readonly id: string }
  | { readonly kind: "model"; readonly id: string; readonly version: string };

/** What a model says beside its code. */
export type Judgement = {
  /** Calibrated probability of the level given, 0 to 1. */
  readonly confidence: Proportion;
  /** Calibrated probability of each level, in the order of the codebook; sums to 1. */
  readonly probabilities: readonly number[];
  /** True under the confidence threshold of this code: ask a person. */
  readonly unsure: boolean;
};

/** One coder's judgement of one turn, with the words it rests on. */
export type Coding = {
  /** Index of the turn in the session, from 0. */
  readonly turn: number;
  readonly codebook: string;
  readonly code: string;
  readonly level: Level;
  /** Only on `cue` of 1 or 2. */
  readonly emotion?: Emotion;
  /** True where a model is sure of the cue but not of which feeling it carries. */
  readonly emotionUnsure?: boolean;
  readonly coder: Coder;
  /** Absent where a person judged. A rule (for example "turns under three words are all zeros") is certain by definition. */
  readonly judgement?: Judgement;
  readonly evidence: readonly Span[];
};

/** What a coder needs of a turn. */
export type SpokenTurn = { readonly speaker: CodedSpeaker; readonly text: string };

/** Codes a whole session. Codings come in order of turns, then of the codebook's codes. */
export type SessionCoder = {
  readonly id: string;
  readonly version: string;
  readonly codebooks: readonly string[];
  /** `only` limits the codebooks; left out, all that the coder knows. */
  readonly code: (turns: readonly SpokenTurn[], only?: readonly string[]) => readonly Coding[];
};
