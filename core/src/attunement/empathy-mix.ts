import type { CodedSession } from "./coded-session.ts";
import { codingOf } from "./coded-turns.ts";
import { CODES, isUnsure, orderedLevel } from "./codes.ts";
import type { MixPart } from "./review.ts";

/** The order in which they are shown: what meets the client, then what stands outside. */
const PARTS = ["affective", "cognitive", "exploring", "sympathy", "judging", "directing"] as const;

/** How often the therapist's turns carried each code: separate counts, never one number. */
export const empathyMix = (session: CodedSession): readonly MixPart[] => PARTS.map((id) => countPart(session, id));

function countPart(session: CodedSession, id: MixPart["id"]): MixPart {
  let turns = 0;
  let strong = 0;
  let unsure = 0;
  for (const [at, { speaker }] of session.turns.entries()) {
    const coding = speaker === "therapist" ? codingOf(session, at, CODES[id]) : undefined;
    const level = coding && orderedLevel(coding.level);
    if (coding === undefined || level === undefined || level < 1) continue;
    if (isUnsure(coding)) unsure++;
    else turns++;
    if (level > 1 && !isUnsure(coding)) strong++;
  }
  return { id, turns, strong, unsure };
}
