import { createHash } from "node:crypto";
import { fail, invariant, ok, type Result } from "@attune/core";
import { KEY_BYTES, Secret } from "../secret.ts";
import { fiveBits } from "./bech32.ts";

/**
 * A key as people copy it from paper: 14 groups of four symbols and a check symbol. The check symbol finds every single
 * wrong symbol of its group, every two that changed places, and groups that did; so a slip has a group.
 *
 * The symbols are those of Crockford's base 32, in which no two are read for each other: O is 0, I and L are 1.
 *
 * @source https://www.crockford.com/base32.html
 */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const GROUPS = 14;
const DATA_SYMBOLS = 4;
const GROUP_SYMBOLS = DATA_SYMBOLS + 1;

/** 24 bits of a digest fill the last groups: a key that slipped past every check symbol is refused all the same. */
const DIGEST_BYTES = 3;

/** One group, counted from 1, is not as it was printed. */
export type MistypedCode = { readonly kind: "recovery-code-mistyped"; readonly group: number };
export type IncompleteCode = {
  readonly kind: "recovery-code-incomplete";
  readonly groups: number;
  readonly of: number;
};
/** Each group looks right, and together they are no key. */
export type MismatchedCode = { readonly kind: "recovery-code-mismatched" };
export type UnreadableCode = MistypedCode | IncompleteCode | MismatchedCode;

/** The groups to print. */
export function recoveryCode(key: Secret): string[] {
  invariant(key.expose().length === KEY_BYTES, "a recovery code holds one key");
  const symbols = fiveBits(Buffer.concat([key.expose(), digestOf(key.expose())]));
  return Array.from({ length: GROUPS }, (_, group) => {
    const data = symbols.slice(group * DATA_SYMBOLS, (group + 1) * DATA_SYMBOLS);
    return [...data, checkOf(data, group)].map((symbol) => SYMBOLS[symbol]).join("");
  });
}

/**
 * The key on a recovery sheet, however the groups were set apart and in small letters or large.
 *
 * @error recovery-code-mistyped with the first group that is wrong, recovery-code-incomplete, recovery-code-mismatched.
 */
export function readRecoverySheet(code: string): Result<Secret, UnreadableCode> {
  const groups = groupsOf(code);
  const read = groups.map((text, group) => readGroup(text, group));
  const wrong = read.slice(0, GROUPS).indexOf(undefined);
  if (wrong !== -1) return fail({ kind: "recovery-code-mistyped", group: wrong + 1 });
  if (groups.length !== GROUPS) return fail({ kind: "recovery-code-incomplete", groups: groups.length, of: GROUPS });

  const bytes = eightBits(read.flatMap((group) => group ?? []));
  const key = new Secret(bytes.subarray(0, KEY_BYTES));
  const isWhole = digestOf(key.expose()).equals(bytes.subarray(KEY_BYTES));
  bytes.fill(0);
  return isWhole ? ok(key) : fail({ kind: "recovery-code-mismatched" });
}

function groupsOf(code: string): string[] {
  const apart = code.split(/[\s\-–—.·]+/).filter((group) => group !== "");
  if (apart.length > 1) return apart;
  return code.trim().match(new RegExp(`.{1,${GROUP_SYMBOLS}}`, "gu")) ?? [];
}

function readGroup(text: string, group: number): number[] | undefined {
  const symbols = [...text.toUpperCase()].map((letter) => SYMBOLS.indexOf(asMeant(letter)));
  if (symbols.length !== GROUP_SYMBOLS || symbols.includes(-1)) return undefined;
  const data = symbols.slice(0, DATA_SYMBOLS);
  return checkOf(data, group) === symbols[DATA_SYMBOLS] ? data : undefined;
}

const asMeant = (letter: string): string => (letter === "O" ? "0" : letter === "I" || letter === "L" ? "1" : letter);

/** A sum over the field of 32 elements in which each position, and each group, counts differently. */
const checkOf = (data: readonly number[], group: number): number =>
  data.reduce((sum, symbol, at) => sum ^ times(symbol, at + 2), group + 1);

/** Multiplication in the field of 32 elements, modulo x^5 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if ((b >>> bit) & 1) product ^= a << bit;
  for (let bit = 9; bit >= 5; bit--) if ((product >>> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

const digestOf = (key: Buffer): Buffer =>
  createHash("sha256").update("attune/1/recovery-code").update(key).digest().subarray(0, DIGEST_BYTES);

function eightBits(symbols: readonly number[]): Buffer {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const symbol of symbols) {
    held = ((held << 5) | symbol) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >>> bits) & 0xff);
  }
  return Buffer.from(bytes);
}
