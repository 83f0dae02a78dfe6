import { type Features, type LinearPart, type ReadPiece, WrittenReader } from "@attune/core/model";
import { type Exchange, WRITTEN_CODES, type WrittenCode } from "../data/epitome.ts";
import { groupBy } from "../data/group-by.ts";
import { dealFolds } from "../fit/folds.ts";
import { copyFeatures } from "../spoken/extract.ts";
import { isMarked } from "./rationale.ts";

export type Piece = {
  readonly exchange: number;
  readonly group: string;
  readonly fold: number;
  readonly features: Features;
  readonly numeric: Float64Array;
  /** Level of each code; for a sentence undefined where annotators' marks leave it open. */
  readonly levels: Readonly<Record<WrittenCode, number | undefined>>;
};

export type Pieces = { readonly wholes: readonly Piece[]; readonly sentences: readonly Piece[] };

/** Every reply as a whole and by sentences, read as at run time. */
export function extractPieces(exchanges: readonly Exchange[], emotions: LinearPart): Pieces {
  const groups = [...groupBy(exchanges, ({ group }) => group)];
  const folds = dealFolds(new Map(groups.map(([group, own]) => [group, own.length])));
  const reader = new WrittenReader(emotions);
  const wholes: Piece[] = [];
  const sentences: Piece[] = [];
  for (const [index, exchange] of exchanges.entries()) {
    const { reply } = exchange.labels["emotional-reactions"];
    const place = { exchange: index, group: exchange.group, fold: folds.get(exchange.group)! };
    wholes.push({
      ...place,
      ...copied(reader.readWhole(exchange.message, reply)),
      levels: byCode((code) => exchange.labels[code].level),
    });
    reader.readSentences(reply, (piece) => {
      const words = reply.slice(piece.span.start, piece.span.end);
      sentences.push({
        ...place,
        ...copied(piece),
        levels: byCode((code) => sentenceLevel(words, exchange.labels[code])),
      });
    });
  }
  return { wholes, sentences };
}

const copied = ({ features, numeric }: ReadPiece) => ({ features: copyFeatures(features), numeric: numeric.slice() });

const byCode = (levelOf: (code: WrittenCode) => number | undefined): Piece["levels"] =>
  Object.fromEntries(WRITTEN_CODES.map((code) => [code, levelOf(code)])) as Piece["levels"];

function sentenceLevel(words: string, { level, rationales }: Exchange["labels"][WrittenCode]): number | undefined {
  if (level === 0) return 0;
  const marked = isMarked(words, rationales);
  return marked === undefined ? undefined : marked ? level : 0;
}
