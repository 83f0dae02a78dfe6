import type { Coding, Emotion, Level, Span } from "../../coding/coding.ts";
import { milliseconds, proportion } from "../../foundation/units.ts";
import { isListeningSign } from "../../session/listening-signs.ts";
import { countWords } from "../../session/spacing.ts";
import type { Turn } from "../../session/turn.ts";

/** A level as a model gave it, or that of a person. */
export type Judged = {
  readonly level: Level;
  readonly confidence?: number;
  readonly unsure?: boolean;
  readonly emotion?: Emotion;
  readonly evidence?: readonly Span[];
  readonly by?: "person";
};

/** Codes by id; those left out are 0 and sure, as far as the turn is long enough to be coded. */
export type Codes = Readonly<Record<string, Level | Judged>> & { readonly emotion?: Emotion };

/** Who speaks ("T", "C", or a label of an own), what, how it was coded, and from which second to which. */
export type Line = readonly [who: string, text: string, codes?: Codes, seconds?: readonly [number, number]];

const OF_THERAPISTS = [
  "cognitive",
  "affective",
  "exploring",
  "sympathy",
  "judging",
  "directing",
  "validating",
  "pickup",
];
const OF_CLIENTS = ["cue", "depth"];
const OF_MITI = new Set(["behaviour", "question", "reflection", "input", "question-kind", "talk"]);
const STEPS: Readonly<Record<string, number>> = {
  sympathy: 2,
  judging: 2,
  validating: 2,
  question: 2,
  reflection: 2,
  depth: 5,
};
const FAIRLY_SURE = 0.9;

/** A session with its codings, for tests: "T…" is a therapist, "C…" a client, anything else neither. */
export function buildSession(lines: readonly Line[]): {
  readonly turns: readonly Turn[];
  readonly codings: readonly Coding[];
} {
  const turns = lines.map(toTurn);
  return { turns, codings: turns.flatMap((turn, at) => codingsOf(turn, at, lines[at]?.[2] ?? {})) };
}

function toTurn([label, text, , seconds]: Line, at: number): Turn {
  return {
    speaker: label.startsWith("T") ? "therapist" : label.startsWith("C") ? "client" : "other",
    label,
    text,
    unfinished: false,
    backChannel: isListeningSign(text),
    lines: { from: at + 1, to: at + 1 },
    ...(seconds && {
      timing: { start: milliseconds(seconds[0] * 1000), end: milliseconds(seconds[1] * 1000), estimated: false },
    }),
  };
}

function codingsOf(turn: Turn, at: number, { emotion, ...codes }: Codes): readonly Coding[] {
  if (turn.speaker === "other") return [];
  const zeros = turn.speaker === "therapist" ? OF_THERAPISTS : OF_CLIENTS;
  const plain = countWords(turn.text) < 3 ? [] : zeros;
  const all = new Map<string, Level | Judged>([...plain.map((code) => [code, 0] as const), ...Object.entries(codes)]);
  return [...all].map(([code, given]) => {
    const judged = typeof given === "object" ? given : { level: given };
    return toCoding({ turn: at, code, ...judged, ...(code === "cue" && emotion && { emotion }) });
  });
}

function toCoding({ turn, code, level, emotion, evidence, ...how }: Judged & { turn: number; code: string }): Coding {
  const confidence = how.confidence ?? FAIRLY_SURE;
  return {
    turn,
    codebook: OF_MITI.has(code) ? "miti" : "attunement",
    code,
    level,
    ...(emotion && { emotion }),
    evidence: evidence ?? [],
    ...(how.by === "person"
      ? { coder: { kind: "person", account: "supervisor" } }
      : {
          coder: { kind: "model", id: "test-model", version: "1" },
          judgement: {
            confidence: proportion(confidence),
            probabilities: spread(STEPS[code] ?? 3, level, confidence),
            unsure: how.unsure ?? false,
          },
        }),
  };
}

/** The confidence on the level given, the rest shared among the others. */
const spread = (steps: number, level: Level, confidence: number): readonly number[] =>
  Array.from({ length: steps }, (_, at) => (at === level ? confidence : (1 - confidence) / (steps - 1)));

/** So many turns of small talk, to put distance between passages. */
export const smallTalk = (turns: number): readonly Line[] =>
  Array.from({ length: turns }, (_, at) =>
    at % 2 === 0
      ? (["T", "Let us look at the calendar again.", {}] as const)
      : (["C", "The bus runs on weekdays only.", {}] as const),
  );
