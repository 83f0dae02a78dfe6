import { fail, ok, type Result } from "../foundation/result.ts";
import { type BrokenText, lineAfter } from "./broken-text.ts";
import { TextOutput } from "./text-output.ts";

export type ByteOrder = "little" | "big";

/** Bytes looked at to see whether every other one is NUL. */
const SAMPLE = 4096;
/** In fewer pairs a few stray NULs would look like UTF-16. */
const FEWEST = 8;
/** In Latin text of UTF-16 nearly every high byte is NUL, and no low byte is. */
const MOSTLY = 0.6;
const HARDLY = 0.05;

/**
 * The text of UTF-16 bytes, from byte `from` on.
 *
 * @error broken at the first surrogate without its partner, or when half a unit is left over at the end.
 * @source RFC 2781, section 2.2
 */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder, from: number): Result<string, BrokenText> {
  const output = new TextOutput();
  const high = order === "little" ? 1 : 0;
  const unitAt = (at: number): number => (bytes[at + high]! << 8) | bytes[at + 1 - high]!;

  for (let at = from; at < bytes.length; at += 2) {
    const unit = at + 1 < bytes.length ? unitAt(at) : LONE;
    const isLead = unit >= 0xd800 && unit < 0xdc00;
    const partner = isLead && at + 3 < bytes.length ? unitAt(at + 2) : 0;
    if (isBroken(unit, isLead, partner)) return fail({ kind: "broken", line: lineAfter(output.text()) });
    output.push(unit);
    if (!isLead) continue;
    output.push(partner);
    at += 2;
  }
  return ok(output.text());
}

/** Stands for the half unit at the end: a trail surrogate by itself is as broken. */
const LONE = 0xdc00;

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

const isBroken = (unit: number, isLead: boolean, partner: number): boolean =>
  isLead ? !isTrail(partner) : isTrail(unit);

/** The byte order of UTF-16 without a mark, told by its NULs; undefined when the bytes do not look like UTF-16. */
export function evidentByteOrder(bytes: Uint8Array): ByteOrder | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < FEWEST) return undefined;

  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) first++;
    if (bytes[pair * 2 + 1] === 0) second++;
  }
  if (second >= MOSTLY * pairs && first <= HARDLY * pairs) return "little";
  return first >= MOSTLY * pairs && second <= HARDLY * pairs ? "big" : undefined;
}
