import { emptyWords, scanWords } from "../../text/words.ts";
import type { Span } from "../coding.ts";
import { DENSE, measureTurn } from "./dense.ts";
import { scoreEmotions } from "./emotion-scores.ts";
import { collectFeatures, emptyFeatures, type Features } from "./features.ts";
import type { LinearPart } from "./linear-part.ts";
import { sentenceSpans } from "./sentences.ts";

/** One piece of a reply, ready to be scored. Valid until the next piece is read. */
export type ReadPiece = { readonly span: Span; readonly features: Features; readonly numeric: Float64Array };

/** Replies longer than this are read to here for their sentences; the whole is always read. */
const MOST_SENTENCES = 400;

/** Reads a written reply: first as a whole beside the message it answers, then sentence by sentence. */
export class WrittenReader {
  private readonly emotions: LinearPart;
  private readonly message = emptyWords(256);
  private readonly reply = emptyWords(256);
  private readonly sentence = emptyWords();
  private readonly features = emptyFeatures();
  private readonly numeric: Float64Array;
  private readonly feelings: Float64Array;

  constructor(emotions: LinearPart) {
    this.emotions = emotions;
    this.feelings = new Float64Array(emotions.outputs);
    this.numeric = new Float64Array(DENSE.length + emotions.outputs);
  }

  readWhole(message: string, reply: string): ReadPiece {
    const turn = scanWords(reply, this.reply);
    return this.measure({ turn, previous: scanWords(message, this.message) }, { start: 0, end: reply.length });
  }

  /** Calls `use` for every sentence of the reply last read whole. */
  readSentences(reply: string, use: (piece: ReadPiece) => void): void {
    for (const span of sentenceSpans(this.reply).slice(0, MOST_SENTENCES)) {
      const turn = scanWords(reply.slice(span.start, span.end), this.sentence);
      use(this.measure({ turn, previous: undefined }, span));
    }
  }

  private measure(words: Pick<Parameters<typeof measureTurn>[0], "turn" | "previous">, span: Span): ReadPiece {
    const around = { ...words, next: undefined, position: 0, goesOn: false };
    collectFeatures(around, this.features);
    measureTurn(around, this.numeric);
    this.numeric.set(scoreEmotions(this.emotions, words.turn, this.feelings), DENSE.length);
    return { span, features: this.features, numeric: this.numeric };
  }
}
