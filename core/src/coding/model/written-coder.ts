import { invariant } from "../../foundation/invariant.ts";
import { proportion } from "../../foundation/units.ts";
import type { Coder, Coding, SessionCoder, Span, SpokenTurn } from "../coding.ts";
import { emptyWeighed, weigh } from "./feature-table.ts";
import { calibrate, decide, type Head, told } from "./heads.ts";
import { type LinearPart, scoreTurn } from "./linear-part.ts";
import type { ModelFile } from "./model-file.ts";
import { joinInputs, joinScores, levelProbabilities } from "./pooling.ts";
import { type ReadPiece, WrittenReader } from "./written-reader.ts";

/** A sentence is evidence when it has a level with at least this probability. */
const LIKELY = 0.5;
const MOST_SPANS = 2;

type Sentence = { readonly span: Span; readonly scores: Float64Array };
type Scorer = (piece: ReadPiece) => Float64Array;

/**
 * Codes written support: one message and one reply. Any other sequence of turns gets no codings, for these codes do not
 * carry over to spoken sessions.
 */
export function writtenCoder({ header, parts }: ModelFile): SessionCoder {
  const emotions = partNamed(parts, "emotion");
  const scoreWhole = scorer(partNamed(parts, "whole"));
  const scoreSentence = scorer(partNamed(parts, "sentence"));
  const reader = new WrittenReader(emotions);
  const coder: Coder = { kind: "model", id: header.id, version: header.version };
  const code = (turns: readonly SpokenTurn[], only: readonly string[] = ["epitome"]): readonly Coding[] => {
    const [message, reply] = turns;
    if (!isExchange(turns) || !message || !reply || !only.includes("epitome")) return [];
    const whole = scoreWhole(reader.readWhole(message.text, reply.text)).slice();
    const sentences: Sentence[] = [];
    reader.readSentences(reply.text, (piece) =>
      sentences.push({ span: piece.span, scores: scoreSentence(piece).slice() }),
    );
    return header.heads.map((head) => codingOf(head, { whole, sentences, coder }));
  };
  return { id: header.id, version: header.version, codebooks: ["epitome"], code };
}

/** One message of the client and one reply. */
const isExchange = (turns: readonly SpokenTurn[]): boolean =>
  turns.length === 2 && turns[0]!.speaker === "client" && turns[1]!.speaker === "therapist";

function partNamed(parts: ModelFile["parts"], name: string): LinearPart {
  const part = parts.get(name);
  invariant(part !== undefined, `a written model has a part named ${name}`);
  return part;
}

function scorer(part: LinearPart): Scorer {
  const weighed = emptyWeighed();
  const scores = new Float64Array(part.outputs);
  return ({ features, numeric }) => scoreTurn(part, { weighed: weigh(features, part.table, weighed), numeric }, scores);
}

type Scored = { readonly whole: Float64Array; readonly sentences: readonly Sentence[]; readonly coder: Coder };

function codingOf(head: Head, { whole, sentences, coder }: Scored): Coding {
  const bySentence = sentences.map(({ scores }) => levelProbabilities(scores, head.from));
  invariant(head.joining !== undefined, "a code of written support joins whole and sentences");
  const scores = joinScores(head.joining, joinInputs(levelProbabilities(whole, head.from), bySentence));
  const probabilities = calibrate(head, scores);
  const level = decide(probabilities, head.lean);
  const confidence = proportion(told(probabilities)[level]!);
  return {
    turn: 1,
    codebook: head.codebook,
    code: head.code,
    level: head.levels[level]!,
    coder,
    judgement: { confidence, probabilities: told(probabilities), unsure: confidence < head.unsureUnder },
    evidence: level === 0 ? [] : likeliest(sentences, bySentence),
  };
}

function likeliest(sentences: readonly Sentence[], bySentence: readonly Float64Array[]): readonly Span[] {
  const ranked = sentences
    .map(({ span }, at) => ({ span, chance: 1 - bySentence[at]![0]! }))
    .sort((a, b) => b.chance - a.chance);
  return ranked
    .filter(({ chance }, at) => at === 0 || (at < MOST_SPANS && chance >= LIKELY))
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}
