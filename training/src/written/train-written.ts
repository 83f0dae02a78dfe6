import {
  calibrate,
  DENSE,
  decide,
  type Head,
  JOIN_INPUTS,
  joinInputs,
  joinScores,
  type LinearPart,
  softmax,
  WRITTEN_LEVELS,
} from "@attune/core/model";
import { type Exchange, readExchanges, WRITTEN_CODES, type WrittenCode } from "../data/epitome.ts";
import { groupBy } from "../data/group-by.ts";
import type { FittedEmotions } from "../emotion/fit-emotions.ts";
import { fitCalibration, fitUnsure } from "../fit/calibrate.ts";
import { type Design, designMatrix, numericScales } from "../fit/design.ts";
import { FOLDS } from "../fit/folds.ts";
import { fitLogistic, type Logistic, scoreRow } from "../fit/logistic.ts";
import { RowCollector } from "../fit/matrix.ts";
import { chooseVocabulary } from "../fit/vocabulary.ts";
import { packModel } from "../model/pack.ts";
import { quantisePart } from "../model/quantise.ts";
import type { Outcome } from "../report/figures.ts";
import { extractPieces, type Piece, type Pieces } from "./extract.ts";

export const WRITTEN = { id: "attune-written", version: "1.0.0" } as const;

/** How much words, style, stems and echoes of the message count; the message's own words do not help. */
const WHOLE_BLOCKS = [1, 1, 1, 0, 0, 0.5];
const SENTENCE_BLOCKS = [1, 1, 1, 0, 0, 0];
const WHOLE_STRENGTH = 1;
const SENTENCE_STRENGTH = 1;
const JOIN_STRENGTH = 0.3;
const GROUPS = 3;

type Fitted = { readonly design: Design; readonly byCode: ReadonlyMap<WrittenCode, Logistic> };
type Settings = { readonly blocks: readonly number[]; readonly strength: number };
type Say = (line: string) => void;

/** One code with its decision rule and what cross-validation says of every exchange. */
export type JudgedWritten = {
  readonly code: WrittenCode;
  readonly head: Head;
  readonly verdicts: readonly Outcome[];
};
export type CrossValidatedWritten = {
  readonly emotions: FittedEmotions;
  readonly pieces: Pieces;
  readonly codes: readonly JudgedWritten[];
};

/** Reads the exchanges and judges every code out of fold. */
export async function crossValidateWritten(emotions: FittedEmotions, say: Say): Promise<CrossValidatedWritten> {
  const exchanges: readonly Exchange[] = await readExchanges();
  const pieces = extractPieces(exchanges, emotions.part);
  say(`written: ${pieces.wholes.length} replies, ${pieces.sentences.length} sentences`);
  const inputs = outOfFoldInputs(pieces, say);
  return {
    emotions,
    pieces,
    codes: WRITTEN_CODES.map((code, at) => judge(code, { at, pieces, inputs: inputs.get(code)! })),
  };
}

function fitPieces(
  rows: readonly Piece[],
  isTraining: (piece: Piece) => boolean,
  { blocks, strength }: Settings,
): Fitted {
  const training = rows.filter(isTraining);
  const table = chooseVocabulary(training, { groups: GROUPS, blockWeight: blocks });
  const design = designMatrix(rows, table, numericScales(training));
  const byCode = new Map(
    WRITTEN_CODES.map((code) => {
      const used = rows.flatMap((piece, row) => (isTraining(piece) && piece.levels[code] !== undefined ? [row] : []));
      const examples = {
        matrix: design.matrix,
        rows: Int32Array.from(used),
        classOf: Uint8Array.from(used, (row) => rows[row]!.levels[code]!),
        weight: new Float64Array(used.length).fill(1),
        classes: WRITTEN_LEVELS,
      };
      return [code, fitLogistic(examples, strength)] as const;
    }),
  );
  return { design, byCode };
}

const fitWholes = (pieces: Pieces, isTraining: (piece: Piece) => boolean) =>
  fitPieces(pieces.wholes, isTraining, { blocks: WHOLE_BLOCKS, strength: WHOLE_STRENGTH });
const fitSentences = (pieces: Pieces, isTraining: (piece: Piece) => boolean) =>
  fitPieces(pieces.sentences, isTraining, { blocks: SENTENCE_BLOCKS, strength: SENTENCE_STRENGTH });

/** Inputs of the joining for every exchange and code, from parts that never saw its group. */
function outOfFoldInputs(pieces: Pieces, say: Say): ReadonlyMap<WrittenCode, readonly Float64Array[]> {
  const inputs = new Map(WRITTEN_CODES.map((code) => [code, new Array<Float64Array>(pieces.wholes.length)]));
  const sentencesOf = rowsByExchange(pieces.sentences);
  for (let fold = 0; fold < FOLDS; fold++) {
    const whole = fitWholes(pieces, (piece) => piece.fold !== fold);
    const sentence = fitSentences(pieces, (piece) => piece.fold !== fold);
    const held = [...pieces.wholes.keys()].filter((row) => pieces.wholes[row]!.fold === fold);
    const inputOf = (code: WrittenCode, row: number) =>
      joinInputs(
        chances(whole, code, row),
        (sentencesOf.get(row) ?? []).map((at) => chances(sentence, code, at)),
      );
    const places = WRITTEN_CODES.flatMap((code) => held.map((row) => ({ code, row })));
    for (const { code, row } of places) inputs.get(code)![row] = inputOf(code, row);
    say(
      `  fold ${fold + 1} of ${FOLDS}: ${whole.design.table.key.length} and ${sentence.design.table.key.length} features`,
    );
  }
  return inputs;
}

function rowsByExchange(sentences: readonly Piece[]): ReadonlyMap<number, readonly number[]> {
  const rows = groupBy([...sentences.keys()], (row) => String(sentences[row]!.exchange));
  return new Map([...rows].map(([exchange, own]) => [Number(exchange), own]));
}

const chances = ({ design, byCode }: Fitted, code: WrittenCode, row: number): Float64Array =>
  softmax(scoreRow(byCode.get(code)!, { matrix: design.matrix, row }, new Float64Array(WRITTEN_LEVELS)));

type Joined = { readonly at: number; readonly pieces: Pieces; readonly inputs: readonly Float64Array[] };

function judge(code: WrittenCode, { at, pieces, inputs }: Joined): JudgedWritten {
  const truth = pieces.wholes.map(({ levels }) => levels[code]!);
  const scores = outOfFoldScores(pieces, inputs, truth);
  const calibration = fitCalibration({ scores, truth, levels: WRITTEN_LEVELS });
  const lean = [1, 1, 1];
  const probabilities = scores.map((own) => calibrate(calibration, own));
  const given = probabilities.map((own) => decide(own, lean));
  const confidence = given.map((level, row) => probabilities[row]![level]!);
  const unsureUnder = fitUnsure(
    given.map((level, row) => ({ confidence: confidence[row]!, says: level > 0, right: level === truth[row] })),
  );
  const joining = fitJoining(inputs, truth, [...truth.keys()]);
  const place = { codebook: "epitome", code, speaker: "therapist", levels: [0, 1, 2], from: 2 * at } as const;
  const verdicts = given.map((level, row) => ({
    group: pieces.wholes[row]!.group,
    truth: truth[row]!,
    level,
    probabilities: probabilities[row]!,
    unsure: confidence[row]! < unsureUnder,
  }));
  return { code, head: { ...place, ...calibration, lean, unsureUnder, joining }, verdicts };
}

/** Scores of every exchange from a joining that never saw its group. */
function outOfFoldScores(
  { wholes }: Pieces,
  inputs: readonly Float64Array[],
  truth: readonly number[],
): readonly Float64Array[] {
  const scores = new Array<Float64Array>(truth.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const [held, rest] = [true, false].map((isHeld) =>
      [...truth.keys()].filter((row) => (wholes[row]!.fold === fold) === isHeld),
    );
    const joining = fitJoining(inputs, truth, rest!);
    for (const row of held!) scores[row] = joinScores(joining, inputs[row]!);
  }
  return scores;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

function fitJoining(
  inputs: readonly Float64Array[],
  truth: readonly number[],
  rows: readonly number[],
): NonNullable<Head["joining"]> {
  const collector = new RowCollector();
  for (const row of rows) {
    for (let at = 0; at < JOIN_INPUTS; at++) collector.add(at, inputs[row]![at]!);
    collector.endRow();
  }
  const { weights, bias } = fitLogistic(
    {
      matrix: collector.finish(JOIN_INPUTS),
      rows: Int32Array.from(rows, (_, at) => at),
      classOf: Uint8Array.from(rows, (row) => truth[row]!),
      weight: new Float64Array(rows.length).fill(1),
      classes: WRITTEN_LEVELS,
    },
    JOIN_STRENGTH,
  );
  return { weights: [...weights].map(rounded), bias: [...bias].map(rounded) };
}

/** The model fitted on everything, with the joining and decision rules settled out of fold. */
export function packWritten({ emotions, pieces, codes }: CrossValidatedWritten): Uint8Array {
  const part = ({ design, byCode }: Fitted): LinearPart =>
    quantisePart(
      design.table,
      design.numericScale,
      WRITTEN_CODES.map((code, at) => ({ from: 2 * at, logistic: byCode.get(code)! })),
    );
  const parts = [
    { name: "emotion", part: emotions.part },
    { name: "whole", part: part(fitWholes(pieces, () => true)) },
    { name: "sentence", part: part(fitSentences(pieces, () => true)) },
  ];
  const heads = codes.map(({ head }) => ({ ...head, part: "whole" }));
  return packModel({ ...WRITTEN, kind: "written", heads, numericNames: DENSE.length }, parts);
}
