import {
  collectOwnWords,
  EMOTION_BLOCKS,
  emptyFeatures,
  emptyWords,
  type LinearPart,
  scanWords,
  scoreEmotions,
} from "@attune/core/model";
import { type FeltText, readEmotions } from "../data/emotions.ts";
import { designMatrix } from "../fit/design.ts";
import { fitLogistic } from "../fit/logistic.ts";
import { chooseVocabulary } from "../fit/vocabulary.ts";
import { quantisePart } from "../model/quantise.ts";
import { copyFeatures } from "../spoken/extract.ts";

const STRENGTH = 2;
/** A feature must occur in this many comments. */
const COMMENTS = 8;
const NONE = new Float64Array(0);
const NO_SCALE = new Float32Array(0);

export type FittedEmotions = {
  readonly part: LinearPart;
  readonly comments: number;
  readonly devComments: number;
  readonly hitRate: number;
};

/** A part that scores 28 feelings (neutral among them), and how often its first choice is one that people gave. */
export async function fitEmotions(): Promise<FittedEmotions> {
  const { names, texts } = await readEmotions("train");
  const features = emptyFeatures();
  const words = emptyWords();
  const examples = texts.map(({ text }, index) => ({
    features: copyFeatures(collectOwnWords(scanWords(text, words), features)),
    numeric: NONE,
    group: String(index),
  }));
  const table = chooseVocabulary(examples, { groups: COMMENTS, blockWeight: EMOTION_BLOCKS });
  const { matrix } = designMatrix(examples, table, NO_SCALE);
  const given = texts.flatMap(({ feelings }, row) =>
    feelings.map((feeling) => ({ row, feeling, weight: 1 / feelings.length })),
  );
  const logistic = fitLogistic(
    {
      matrix,
      rows: Int32Array.from(given, ({ row }) => row),
      classOf: Uint8Array.from(given, ({ feeling }) => feeling),
      weight: Float64Array.from(given, ({ weight }) => weight),
      classes: names.length,
    },
    STRENGTH,
  );
  const part = quantisePart(table, NO_SCALE, [{ from: 0, logistic: withZeroFirst(logistic) }]);
  const dev = (await readEmotions("dev")).texts;
  return { part, comments: texts.length, devComments: dev.length, hitRate: hitRate(part, dev) };
}

/** The part scores every feeling: an always-zero level is put first, and its place dropped when stored. */
function withZeroFirst({ classes, weights, bias }: ReturnType<typeof fitLogistic>): ReturnType<typeof fitLogistic> {
  const rows = weights.length / classes;
  const wider = new Float64Array(rows * (classes + 1));
  for (let row = 0; row < rows; row++)
    wider.set(weights.subarray(row * classes, (row + 1) * classes), row * (classes + 1) + 1);
  return { classes: classes + 1, weights: wider, bias: Float64Array.from([0, ...bias]) };
}

function hitRate(part: LinearPart, texts: readonly FeltText[]): number {
  const words = emptyWords();
  const scores = new Float64Array(part.outputs);
  const hits = texts.filter(({ text, feelings }) => {
    scoreEmotions(part, scanWords(text, words), scores);
    return feelings.includes(scores.indexOf(Math.max(...scores)));
  });
  return hits.length / texts.length;
}
