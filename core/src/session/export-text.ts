import type { Coding } from "../coding/coding.ts";
import { onOneLine } from "./spacing.ts";
import type { Turn } from "./turn.ts";

/** The codings of each turn by its index. Level 0, which says that something is not there, is left out. */
export function codingsByTurn(codings: readonly Coding[]): ReadonlyMap<number, readonly Coding[]> {
  const byTurn = new Map<number, Coding[]>();
  for (const coding of codings) {
    if (coding.level === 0) continue;
    const ofTurn = byTurn.get(coding.turn);
    if (ofTurn === undefined) byTurn.set(coding.turn, [coding]);
    else ofTurn.push(coding);
  }
  return byTurn;
}

/** An id or a level with letters, digits, `.`, `_` and single dashes only, so that no format takes it for a mark of its own. */
export const plainId = (id: string | number): string => String(id).replace(/[^A-Za-z0-9._]+/g, "-");

/** The words on one line, without control characters. */
export const plainLine = (text: string): string => onOneLine(text.replace(/\p{Cc}/gu, " "));

const ROLE_NAMES = { therapist: "Therapist", client: "Client", other: "Other" } as const;

/** The label of a turn on one line; the part of the speaker where the label is empty. */
export const shownLabel = ({ label, speaker }: Turn): string => plainLine(label) || ROLE_NAMES[speaker];
