import { invariant } from "../../foundation/invariant.ts";
import { proportion } from "../../foundation/units.ts";
import type { CodedSpeaker } from "../codebook.ts";
import { type Coder, type Coding, EMOTIONS, type Emotion, type SessionCoder, type SpokenTurn } from "../coding.ts";
import { evidenceFor } from "./evidence.ts";
import { emptyWeighed, type Weighed, weigh } from "./feature-table.ts";
import { decide, type Head, headProbabilities, told } from "./heads.ts";
import { type LinearPart, scoreTurn } from "./linear-part.ts";
import type { ModelFile } from "./model-file.ts";
import { type ReadTurn, SessionWindow } from "./window.ts";

/** A speaker's part of the model with its heads, and room to work in. */
type Side = { readonly part: LinearPart; readonly heads: readonly Head[]; readonly scores: Float64Array };

type Work = {
  readonly sides: Readonly<Record<CodedSpeaker, Side>>;
  readonly weighed: Weighed;
  readonly coder: Coder;
  readonly wanted: ReadonlySet<string>;
};

const EMOTION = "emotion";
/** Under three words nothing is coded: a rule of the codebook, not a judgement. */
const BY_RULE: Coder = { kind: "rule", id: "attunement/under-three-words" };

/** Codes spoken sessions with the codebooks that the model was fitted for. */
export function spokenCoder({ header, parts }: ModelFile): SessionCoder {
  const emotions = parts.get("emotion");
  invariant(emotions !== undefined, "a spoken model has an emotion part");
  const sideOf = (name: CodedSpeaker): Side => {
    const part = parts.get(name);
    invariant(part !== undefined, `a spoken model has a ${name} part`);
    return { part, heads: header.heads.filter((head) => head.part === name), scores: new Float64Array(part.outputs) };
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

function codeTurn(turn: ReadTurn, work: Work, codings: Coding[]): void {
  const { part, heads, scores } = work.sides[turn.speaker];
  weigh(turn.features, part.table, work.weighed);
  scoreTurn(part, { weighed: work.weighed, numeric: turn.numeric }, scores);
  const probabilities = headProbabilities(heads, scores);
  const judged: Judged = { turn, part, heads, probabilities };
  for (const [at, head] of heads.entries()) {
    if (work.wanted.has(head.codebook) && applies(head, judged)) codings.push(codingOf(at, judged, work));
  }
}

type Judged = {
  readonly turn: ReadTurn;
  readonly part: LinearPart;
  readonly heads: readonly Head[];
  readonly probabilities: readonly Float64Array[];
};

/** Whether a code is given to this turn at all: pickup only where the client had spoken, open or closed only to questions. */
function applies({ codebook, code }: Head, { turn, heads, probabilities }: Judged): boolean {
  if (code === EMOTION) return false;
  if (codebook === "attunement" && code === "pickup") return turn.answers;
  if (code !== "question-kind") return true;
  const question = heads.findIndex((head) => head.code === "question");
  return decide(probabilities[question]!, heads[question]!.lean) === 1;
}

function codingOf(at: number, judged: Judged, work: Work): Coding {
  const { turn, heads } = judged;
  const head = heads[at]!;
  const { codebook, code, levels } = head;
  if (codebook === "attunement" && turn.isShort)
    return { turn: turn.index, codebook, code, level: 0, coder: BY_RULE, evidence: [] };
  const own = judged.probabilities[at]!;
  const level = decide(own, head.lean);
  const confidence = proportion(told(own)[level]!);
  return {
    turn: turn.index,
    codebook,
    code,
    level: levels[level]!,
    ...(code === "cue" && level > 0 ? emotionOf(judged) : {}),
    coder: work.coder,
    judgement: { confidence, probabilities: told(own), unsure: confidence < head.unsureUnder },
    evidence: levels[level] === 0 ? [] : evidenceOf(head, level, { judged, weighed: work.weighed }),
  };
}

function emotionOf({ heads, probabilities }: Judged): Pick<Coding, "emotion" | "emotionUnsure"> {
  const at = heads.findIndex((head) => head.code === EMOTION);
  const { lean, unsureUnder } = heads[at]!;
  const likeliest = decide(probabilities[at]!, lean);
  const emotion: Emotion = EMOTIONS[likeliest]!;
  return { emotion, emotionUnsure: probabilities[at]![likeliest]! < unsureUnder };
}

function evidenceOf(
  head: Head,
  level: number,
  { judged, weighed }: { judged: Judged; weighed: Weighed },
): Coding["evidence"] {
  const own = judged.probabilities[judged.heads.indexOf(head)]!;
  const against = typeof head.levels[0] === "number" ? 0 : runnerUp(own, level);
  const { words, features } = judged.turn;
  return evidenceFor({ part: judged.part, head, level, against }, { words, features, weighed });
}

function runnerUp(probabilities: Float64Array, level: number): number {
  let best = level === 0 ? 1 : 0;
  for (let k = 0; k < probabilities.length; k++) if (k !== level && probabilities[k]! > probabilities[best]!) best = k;
  return best;
}
