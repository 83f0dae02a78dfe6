import { emptyWords, joinWords, scanWords, type Words } from "../../text/words.ts";
import type { SpokenTurn } from "../coding.ts";
import { DENSE, measureTurn } from "./dense.ts";
import { scoreEmotions } from "./emotion-scores.ts";
import { collectFeatures, emptyFeatures, type Features } from "./features.ts";
import type { LinearPart } from "./linear-part.ts";

/** Fewer words than this are a sign of listening: no code of `attunement`. @source attunement codebook, version 1 */
export const CODED_FROM_WORDS = 3;

/** How many turns back the other speaker's talk may reach. Bounds memory and time for any length of session. */
const REACH = 8;
const RING = 16;

/** One turn ready to be scored. Valid until the next turn is read. */
export type ReadTurn = {
  readonly index: number;
  readonly speaker: SpokenTurn["speaker"];
  readonly text: string;
  readonly words: Words;
  readonly isShort: boolean;
  /** True where the other has said something since this speaker's last coded turn. */
  readonly answers: boolean;
  readonly features: Features;
  readonly numeric: Float64Array;
};

type Slot = { readonly words: Words; readonly emotions: Float64Array; spoken: number };

/** Reads a session turn by turn through a window of fixed size. */
export class SessionWindow {
  private readonly slots: readonly Slot[];
  private readonly run = emptyWords(256);
  private readonly runEmotions: Float64Array;
  private readonly features = emptyFeatures();
  private readonly numeric: Float64Array;

  private readonly emotions: LinearPart;

  constructor(emotions: LinearPart) {
    this.emotions = emotions;
    const feelings = emotions.outputs;
    this.slots = Array.from({ length: RING }, () => ({
      words: emptyWords(),
      emotions: new Float64Array(feelings),
      spoken: 0,
    }));
    this.runEmotions = new Float64Array(feelings);
    this.numeric = new Float64Array(DENSE.length + 3 * feelings);
  }

  /** Calls `use` for every turn in order. */
  read(turns: readonly SpokenTurn[], use: (turn: ReadTurn) => void): void {
    if (turns.length > 0) this.load(turns, 0);
    for (let at = 0; at < turns.length; at++) {
      if (at + 1 < turns.length) this.load(turns, at + 1);
      use(this.readOne(turns, at));
    }
  }

  private load(turns: readonly SpokenTurn[], at: number): void {
    const slot = this.slots[at % RING]!;
    const { text } = turns[at]!;
    scanWords(text, slot.words);
    slot.spoken = countSpoken(text);
    scoreEmotions(this.emotions, slot.words, slot.emotions);
  }

  private readOne(turns: readonly SpokenTurn[], at: number): ReadTurn {
    const slot = this.slots[at % RING]!;
    const next = at + 1 < turns.length ? this.slots[(at + 1) % RING]! : undefined;
    const { speaker, text } = turns[at]!;
    const goesOn = at > 0 && turns[at - 1]!.speaker === speaker;
    const before = this.otherTalk(turns, at);
    const previous = before.length > 0 ? this.join(before) : undefined;
    const position = turns.length > 1 ? at / (turns.length - 1) : 0;
    const around = { turn: slot.words, previous, next: next?.words, position, goesOn };
    collectFeatures(around, this.features);
    measureTurn(around, this.numeric);
    this.placeEmotions(slot.emotions, previous ? this.runEmotions : undefined, next?.emotions);
    const answers = before.some((index) => this.slots[index % RING]!.spoken >= CODED_FROM_WORDS);
    return {
      index: at,
      speaker,
      text,
      words: slot.words,
      isShort: slot.spoken < CODED_FROM_WORDS,
      answers,
      features: this.features,
      numeric: this.numeric,
    };
  }

  /**
   * Turns of the other since this speaker's last turn of three words or more, in order. Signs of listening are left
   * out unless there is nothing else.
   */
  private otherTalk(turns: readonly SpokenTurn[], at: number): number[] {
    const found: number[] = [];
    const own = turns[at]!.speaker;
    for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
      const isLong = this.slots[back % RING]!.spoken >= CODED_FROM_WORDS;
      if (turns[back]!.speaker === own && isLong) break;
      if (turns[back]!.speaker !== own && (isLong || found.length === 0)) found.unshift(back);
    }
    return found;
  }

  /** The words of several turns as one; the feelings in them are scored beside. */
  private join(indices: readonly number[]): Words {
    const only = indices.length === 1 ? this.slots[indices[0]! % RING] : undefined;
    if (only) {
      this.runEmotions.set(only.emotions);
      return only.words;
    }
    joinWords(
      indices.map((index) => this.slots[index % RING]!.words),
      this.run,
    );
    scoreEmotions(this.emotions, this.run, this.runEmotions);
    return this.run;
  }

  private placeEmotions(turn: Float64Array, previous?: Float64Array, next?: Float64Array): void {
    const from = DENSE.length;
    this.numeric.set(turn, from);
    if (previous) this.numeric.set(previous, from + turn.length);
    if (next) this.numeric.set(next, from + 2 * turn.length);
  }
}

/** Words as the codebook counts them: pieces between white space. */
function countSpoken(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length && words < CODED_FROM_WORDS; at++) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !inWord) words++;
    inWord = !isSpace;
  }
  return words;
}
