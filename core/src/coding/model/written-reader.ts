import { scanWords } from "../../text/words.ts";
import type { Span } from "../coding.ts";
import { DENSE, measureTurn } from "./dense.ts";
import { collectFeatures, emptyFeatures, type Features } from "./features.ts";
import { completeGist, emptyGist, type Gist } from "./gist.ts";
import type { LinearPart } from "./linear-part.ts";
import { sentenceSpans } from "./sentences.ts";

/** One piece of a reply, ready to be scored. Valid until the next piece is read. */
export type ReadPiece = { readonly span: Span; readonly features: Features; readonly numeric: Float64Array };

/** Replies longer than this are read to here for their sentences; the whole is always read. */
const MOST_SENTENCES = 400;

/** Reads a written reply: first as a whole beside the message it answers, then sentence by sentence. */
export class WrittenReader {
  private readonly emotions: LinearPart;
  private readonly message: Gist;
  private readonly reply: Gist;
  private readonly sentence: Gist;
  private readonly features = emptyFeatures();
  private readonly numeric: Float64Array;

  constructor(emotions: LinearPart) {
    this.emotions = emotions;
    this.message = emptyGist(emotions, 256);
    this.reply = emptyGist(emotions, 256);
    this.sentence = emptyGist(emotions);
    this.numeric = new Float64Array(DENSE.length + emotions.outputs);
  }

  readWhole(message: string, reply: string): ReadPiece {
    return this.measure(this.read(reply, this.reply), this.read(message, this.message), {
      start: 0,
      end: reply.length,
    });
  }

  /** Calls `use` for every sentence of the reply last read whole. */
  readSentences(reply: string, use: (piece: ReadPiece) => void): void {
    for (const span of sentenceSpans(this.reply.words).slice(0, MOST_SENTENCES)) {
      use(this.measure(this.read(reply.slice(span.start, span.end), this.sentence), undefined, span));
    }
  }

  private read(text: string, into: Gist): Gist {
    scanWords(text, into.words);
    return completeGist(this.emotions, into);
  }

  private measure(turn: Gist, previous: Gist | undefined, span: Span): ReadPiece {
    const features = collectFeatures({ turn: turn.words, previous: previous?.words, next: undefined }, this.features);
    const numeric = measureTurn({ turn, previous, next: undefined, position: 0, goesOn: false }, this.numeric);
    return { span, features, numeric };
  }
}
