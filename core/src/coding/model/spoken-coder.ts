import { invariant } from "../../foundation/invariant.ts";
import { proportion } from "../../foundation/units.ts";
import type { CodedSpeaker } from "../codebook.ts";
import { type Coder, type Coding, EMOTIONS, type Emotion, type SessionCoder, type SpokenTurn } from "../coding.ts";
import { evidenceFor } from "./evidence.ts";
import { emptyWeighed, type Weighed, weigh } from "./feature-table.ts";
import { decide, type Head, type HeadRoom, headProbabilities, headRoom, told } from "./heads.ts";
import { type LinearPart, scoreTurn } from "./linear-part.ts";
import type { ModelFile } from "./model-file.ts";
import { type ReadTurn, SessionWindow } from "./window.ts";

/** A speaker's part of the model with its heads, and room to work in. */
type Side = {
  readonly part: LinearPart;
  readonly heads: readonly Head[];
  readonly scores: Float64Array;
  readonly room: HeadRoom;
  /** Where the heads that others ask about stand. */
  readonly questionAt: number;
  readonly emotionAt: number;
};

type Work = {
  readonly sides: Readonly<Record<CodedSpeaker, Side>>;
  readonly weighed: Weighed;
  readonly coder: Coder;
  readonly wanted: ReadonlySet<string>;
};

const EMOTION = "emotion";
const NO_EVIDENCE: Coding["evidence"] = [];
/** Under three words nothing is coded: a rule of the codebook, not a judgement. */
const BY_RULE: Coder = { kind: "rule", id: "attunement/under-three-words" };

/** Codes spoken sessions with the codebooks that the model was fitted for. */
export function spokenCoder({ header, parts }: ModelFile): SessionCoder {
  const emotions = parts.get("emotion");
  invariant(emotions !== undefined, "a spoken model has an emotion part");
  const sideOf = (name: CodedSpeaker): Side => {
    const part = parts.get(name);
    invariant(part !== undefined, `a spoken model has a ${name} part`);
    return newSide(
      part,
      header.heads.filter((head) => head.part === name),
    );
  };
  const sides = { therapist: sideOf("therapist"), client: sideOf("client") };
  const codebooks = [...new Set(header.heads.map((head) => head.codebook))].sort();
  const coder: Coder = { kind: "model", id: header.id, version: header.version };
  const window = new SessionWindow(emotions);
  const code = (turns: readonly SpokenTurn[], only: readonly string[] = codebooks): readonly Coding[] => {
    const work: Work = { sides, weighed: emptyWeighed(), coder, wanted: new Set(only) };
    const codings: Coding[] = [];
    window.read(turns, (turn) => codeTurn(turn, work, codings));
    return codings;
  };
  return { id: header.id, version: header.version, codebooks, code };
}

function newSide(part: LinearPart, heads: readonly Head[]): Side {
  const placeOf = (code: string) => heads.findIndex((head) => head.code === code);
  const room = headRoom(heads);
  return {
    part,
    heads,
    scores: new Float64Array(part.outputs),
    room,
    questionAt: placeOf("question"),
    emotionAt: placeOf(EMOTION),
  };
}

function codeTurn(turn: ReadTurn, work: Work, codings: Coding[]): void {
  const side = work.sides[turn.speaker];
  weigh(turn.features, side.part.table, work.weighed);
  scoreTurn(side.part, { weighed: work.weighed, numeric: turn.numeric }, side.scores);
  const probabilities = headProbabilities(side.heads, side.scores, side.room);
  const judged: Judged = { turn, side, probabilities };
  for (let at = 0; at < side.heads.length; at++) {
    if (work.wanted.has(side.heads[at]!.codebook) && applies(side.heads[at]!, judged))
      codings.push(codingOf(at, judged, work));
  }
}

type Judged = { readonly turn: ReadTurn; readonly side: Side; readonly probabilities: readonly Float64Array[] };

/** Whether a code is given to this turn at all: pickup only where the client had spoken, open or closed only to questions. */
function applies({ codebook, code }: Head, { turn, side, probabilities }: Judged): boolean {
  if (code === EMOTION) return false;
  if (codebook === "attunement" && code === "pickup") return turn.answers;
  if (code !== "question-kind") return true;
  return decide(probabilities[side.questionAt]!, side.heads[side.questionAt]!.lean) === 1;
}

function codingOf(at: number, judged: Judged, work: Work): Coding {
  const { turn, side, probabilities } = judged;
  const head = side.heads[at]!;
  const { codebook, code, levels } = head;
  if (codebook === "attunement" && turn.isShort)
    return { turn: turn.index, codebook, code, level: 0, coder: BY_RULE, evidence: [] };
  const level = decide(probabilities[at]!, head.lean);
  const shown = told(probabilities[at]!);
  const confidence = proportion(shown[level]!);
  const coding: Coding = {
    turn: turn.index,
    codebook,
    code,
    level: levels[level]!,
    coder: work.coder,
    judgement: { confidence, probabilities: shown, unsure: confidence < head.unsureUnder },
    evidence: levels[level] === 0 ? NO_EVIDENCE : evidenceOf(at, level, { judged, weighed: work.weighed }),
  };
  return code === "cue" && level > 0 ? { ...coding, ...emotionOf(judged) } : coding;
}

function emotionOf({ side, probabilities }: Judged): Pick<Coding, "emotion" | "emotionUnsure"> {
  const { lean, unsureUnder } = side.heads[side.emotionAt]!;
  const own = probabilities[side.emotionAt]!;
  const likeliest = decide(own, lean);
  const emotion: Emotion = EMOTIONS[likeliest]!;
  return { emotion, emotionUnsure: own[likeliest]! < unsureUnder };
}

function evidenceOf(
  at: number,
  level: number,
  { judged, weighed }: { judged: Judged; weighed: Weighed },
): Coding["evidence"] {
  const head = judged.side.heads[at]!;
  const against = typeof head.levels[0] === "number" ? 0 : runnerUp(judged.probabilities[at]!, level);
  const { words, features } = judged.turn;
  return evidenceFor({ part: judged.side.part, head, level, against }, { words, features, weighed });
}

function runnerUp(probabilities: Float64Array, level: number): number {
  let best = level === 0 ? 1 : 0;
  for (let k = 0; k < probabilities.length; k++) if (k !== level && probabilities[k]! > probabilities[best]!) best = k;
  return best;
}
