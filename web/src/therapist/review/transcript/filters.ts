import type { WireReview } from "@attune/api";
import { codeIn, levelIn } from "../codes/shown-codes.ts";
import type { CodedTurn } from "../river/river-shape.ts";

export const FILTERS = [
  "all",
  "affective",
  "cognitive",
  "exploring",
  "sympathy",
  "judging",
  "directing",
  "validating",
  "cue",
  "missed",
  "unsure",
  "own",
] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a turn is of the kind that was asked for. A missed cue brings the turn that followed it. */
export function filterBy(filter: Filter, cues: WireReview["cues"]): (coded: CodedTurn) => boolean {
  if (filter === "all") return () => true;
  if (filter === "unsure") return ({ codes }) => codes.some(({ isUnsure, by }) => isUnsure && by === "reader");
  if (filter === "own") return ({ codes }) => codes.some(({ by }) => by === "you");
  if (filter === "missed") {
    const missed = cues.filter(({ outcome }) => outcome === "possibly-missed");
    const turns = new Set(missed.flatMap(({ turn, reply }) => [turn, ...(reply === undefined ? [] : [reply.turn])]));
    return ({ turn }) => turns.has(turn.index);
  }
  return ({ codes }) => levelIn(codes, filter) > 0 && codeIn(codes, filter) !== undefined;
}
