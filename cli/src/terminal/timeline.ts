import type { CueReply, ReviewTurn } from "@attune/core";
import { clockWords } from "../page/places.ts";
import { mainTone } from "../page/tones.ts";
import type { Tone } from "./paint.ts";
import { heading, type Sheet } from "./sheet.ts";

/** One character of the session line, with its colour. */
type Sign = { readonly sign: string; readonly tone: Tone; readonly weight: number };

const NOTHING: Sign = { sign: "·", tone: "quiet", weight: 0 };
const NAME = 11;

/** The session as two lines from left to right: the client's feeling above, the therapist's answer below. */
export function timeline(sheet: Sheet): readonly string[] {
  const { review, width } = sheet;
  const columns = Math.max(1, Math.min(width - NAME - 2, review.turns.length));
  const columnOf = placer(sheet, columns);
  const cues = new Map(review.cues.map((cue) => [cue.turn, cue]));
  const above = signs(review.turns, columns, { columnOf, signOf: ({ index }) => cueSign(cues.get(index)) });
  const below = signs(review.turns, columns, { columnOf, signOf: answerSign });
  return [
    heading(sheet, "The session, from left to right"),
    `  ${"client".padEnd(NAME)}${painted(above, sheet)}`,
    `  ${"therapist".padEnd(NAME)}${painted(below, sheet)}`,
    ...scale(sheet, columns),
    ...key(sheet),
  ];
}

type Placing = {
  readonly columnOf: (turn: ReviewTurn) => number;
  readonly signOf: (turn: ReviewTurn) => Sign;
};

/** By recorded time where every turn has one; else each turn counts the same. */
function placer({ review: { turns, transcript } }: Sheet, columns: number): Placing["columnOf"] {
  const { durationMs = 0, timed } = transcript;
  const isTimed = timed === "recorded" && durationMs > 0 && turns.every(({ timing }) => timing !== undefined);
  const shareOf = ({ timing, index }: ReviewTurn): number =>
    isTimed && timing !== undefined ? timing.start / durationMs : index / turns.length;
  return (turn) => Math.min(columns - 1, Math.floor(shareOf(turn) * columns));
}

/** The weightiest sign in each column. */
function signs(turns: readonly ReviewTurn[], columns: number, { columnOf, signOf }: Placing): readonly Sign[] {
  const found: Sign[] = Array.from({ length: columns }, () => NOTHING);
  for (const turn of turns) {
    const column = columnOf(turn);
    const sign = signOf(turn);
    if (sign.weight > (found[column]?.weight ?? 0)) found[column] = sign;
  }
  return found;
}

function cueSign(cue: CueReply | undefined): Sign {
  if (cue === undefined) return NOTHING;
  if (cue.outcome === "possibly-missed") return { sign: "x", tone: "missed", weight: 3 };
  return { sign: cue.level === 2 ? "O" : "o", tone: "affective", weight: cue.level };
}

/** Letters, so that no colour is needed. Validating is shown with the rest of the codes, not on this line. */
const LETTERS: ReadonlyMap<string, readonly [sign: string, tone: Tone]> = new Map([
  ["affective", ["A", "affective"]],
  ["cognitive", ["C", "cognitive"]],
  ["exploring", ["E", "exploring"]],
  ["sympathy", ["S", "sympathy"]],
  ["judging", ["J", "judging"]],
  ["directing", ["D", "directing"]],
] as const);

function answerSign({ speaker, codings }: ReviewTurn): Sign {
  const tone = speaker === "therapist" ? mainTone(codings) : undefined;
  const [letter, colour] = LETTERS.get(tone ?? "") ?? [];
  if (letter === undefined || colour === undefined) return NOTHING;
  const isEmpathy = ["A", "C", "E"].includes(letter);
  return { sign: letter, tone: colour, weight: isEmpathy ? 1 : 2 };
}

const painted = (line: readonly Sign[], { paint }: Sheet): string =>
  line.map(({ sign, tone }) => paint(tone, sign)).join("");

function scale({ review: { transcript }, paint }: Sheet, columns: number): readonly string[] {
  if (transcript.timed !== "recorded" || transcript.durationMs === undefined) return [];
  const end = clockWords(transcript.durationMs);
  return [paint("quiet", `  ${"".padEnd(NAME)}0:00${end.padStart(Math.max(end.length + 1, columns - 4))}`)];
}

const key = ({ paint, width }: Sheet): readonly string[] => {
  const cues = `  ${"".padEnd(NAME)}o a hint of feeling, O said outright, x possibly missed`;
  const answers = "A affective  C cognitive  E exploring  S sympathy  J judging  D directing";
  const below = answers.length + NAME + 2 <= width ? `  ${"".padEnd(NAME)}${answers}` : `  ${answers}`;
  return [paint("quiet", cues), paint("quiet", below)];
};
