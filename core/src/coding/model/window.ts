import { joinWords, scanWords, type Words } from "../../text/words.ts";
import type { SpokenTurn } from "../coding.ts";
import { DENSE, measureTurn, type Surroundings } from "./dense.ts";
import { collectFeatures, emptyFeatures, type Features, type Neighbourhood } from "./features.ts";
import { completeGist, emptyGist, type Gist } from "./gist.ts";
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

type Slot = { readonly gist: Gist; spoken: number };

/** Reads a session turn by turn through a window of fixed size. */
export class SessionWindow {
  private readonly emotions: LinearPart;
  private readonly slots: readonly Slot[];
  private readonly run: Gist;
  private readonly features = emptyFeatures();
  private readonly numeric: Float64Array;

  constructor(emotions: LinearPart) {
    this.emotions = emotions;
    this.slots = Array.from({ length: RING }, () => ({ gist: emptyGist(emotions), spoken: 0 }));
    this.run = emptyGist(emotions, 256);
    this.numeric = new Float64Array(DENSE.length + 3 * emotions.outputs);
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
    scanWords(text, slot.gist.words);
    slot.spoken = countSpoken(text);
    completeGist(this.emotions, slot.gist);
  }

  private readOne(turns: readonly SpokenTurn[], at: number): ReadTurn {
    const slot = this.slots[at % RING]!;
    const { speaker, text } = turns[at]!;
    const before = this.otherTalk(turns, at);
    const around = {
      turn: slot.gist,
      previous: before.length > 0 ? this.join(before) : undefined,
      next: at + 1 < turns.length ? this.slots[(at + 1) % RING]!.gist : undefined,
      position: turns.length > 1 ? at / (turns.length - 1) : 0,
      goesOn: at > 0 && turns[at - 1]!.speaker === speaker,
    };
    return {
      index: at,
      speaker,
      text,
      words: slot.gist.words,
      isShort: slot.spoken < CODED_FROM_WORDS,
      answers: before.length > 0,
      features: collectFeatures(wordsOf(around), this.features),
      numeric: measureTurn(around, this.numeric),
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

  /** Several turns as one. */
  private join(indices: readonly number[]): Gist {
    const gists = indices.map((index) => this.slots[index % RING]!.gist);
    if (gists.length === 1) return gists[0]!;
    joinWords(
      gists.map(({ words }) => words),
      this.run.words,
    );
    return completeGist(this.emotions, this.run);
  }
}

const wordsOf = ({ turn, previous, next }: Surroundings): Neighbourhood => ({
  turn: turn.words,
  previous: previous?.words,
  next: next?.words,
});

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
