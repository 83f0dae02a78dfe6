import { isIban, isNhsNumber, isSocialSecurityNumber } from "./check-digits.ts";
import type { Finding } from "./redaction.ts";

/**
 * Digits with spaces, stops, hyphens or brackets between them. Digits and separators exclude each other, so there is
 * one way only to match.
 */
const DIGITS = /(?<![\p{L}\p{N}£$€.,])[+(]{0,2}\d(?:[ ().\-–/]{0,3}\d){5,}(?![\p{L}])/gu;

type Group = { readonly digits: string; readonly start: number; readonly end: number; readonly before: string };

/** Phone numbers and numbers that stand for a person or an account. */
export function* findNumbers(text: string): Generator<Finding> {
  for (const { 0: run, index } of text.matchAll(DIGITS)) yield* readRun(groupsOf(run, index));
  yield* findCodes(text);
}

function groupsOf(run: string, offset: number): readonly Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (const { 0: digits, index } of run.matchAll(/\d+/g)) {
    const start = offset + index;
    groups.push({ digits, start, end: start + digits.length, before: run.slice(from, index) });
    from = index + digits.length;
  }
  return groups;
}

function* readRun(groups: readonly Group[]): Generator<Finding> {
  for (let at = 0; at < groups.length; ) {
    const found =
      readPattern(groups, at, SURE) ?? readPhone(groups, at) ?? readPattern(groups, at, LIKELY) ?? readLong(groups, at);
    if (found !== undefined) yield found.finding;
    at += found?.groups ?? 1;
  }
}

type NumberFound = { readonly finding: Finding; readonly groups: number };

/** Longest number of a telephone, with the code of the country. @source ITU-T E.164 */
const LONGEST_PHONE = 15;
const LONGEST_NATIONAL = 11;
const SHORTEST_PHONE = 9;

/** A number with a plus or a leading 0, in whatever groups; a lone 0 begins one only where the digits are said in small groups. */
function readPhone(groups: readonly Group[], at: number): NumberFound | undefined {
  const first = groups[at];
  if (first === undefined) return undefined;
  const abroad = first.before.includes("+") || first.digits.startsWith("00");
  if (!abroad && !first.digits.startsWith("0")) return undefined;

  const limit = abroad ? LONGEST_PHONE : LONGEST_NATIONAL;
  let digits = 0;
  let count = 0;
  for (const group of groups.slice(at, at + LONGEST_PHONE)) {
    if (digits + group.digits.length > limit || (count > 0 && group.before.includes("+"))) break;
    digits += group.digits.length;
    count++;
  }
  if (digits < SHORTEST_PHONE) return undefined;
  const alone = first.digits.length === 1 && !abroad;
  if (alone && groups.slice(at, at + count).some((group) => group.digits.length > 4)) return undefined;
  return numberFound("phone", groups, { at, count });
}

function numberFound(
  kind: "phone" | "id",
  groups: readonly Group[],
  { at, count }: { at: number; count: number },
): NumberFound {
  const first = groups[at];
  const start = (first?.start ?? 0) - (/[+(]+$/.exec(first?.before ?? "")?.[0].length ?? 0);
  return { finding: { start, end: groups[at + count - 1]?.end ?? start, kind, key: "" }, groups: count };
}

/** Groups by their lengths, and what they are. */
type Pattern = {
  readonly lengths: readonly number[];
  readonly is: (groups: readonly Group[]) => "phone" | "id" | undefined;
};

/** Looked at before telephones, which may begin in the same way. */
const SURE: readonly Pattern[] = [
  { lengths: [4, 4, 4, 4], is: () => "id" },
  { lengths: [3, 2, 4], is: ([area, group, serial]) => socialSecurity(area, group, serial) },
];

const LIKELY: readonly Pattern[] = [
  { lengths: [1, 3, 3, 4], is: ([first]) => (first?.digits === "1" ? "phone" : undefined) },
  { lengths: [4, 6, 5], is: () => "id" },
  { lengths: [3, 3, 4], is: (groups) => (isIdentifier(groups) ? "id" : "phone") },
  { lengths: [4, 3, 3], is: ([first]) => (/^1[38]00$/.test(first?.digits ?? "") ? "phone" : undefined) },
  { lengths: [2, 2, 2], is: ([, second, third]) => (hyphened(second, third) ? "id" : undefined) },
  { lengths: [3, 4], is: ([, second]) => (hyphened(second) ? "phone" : undefined) },
];

const hyphened = (...groups: readonly (Group | undefined)[]): boolean => groups.every((group) => group?.before === "-");

const isIdentifier = (groups: readonly Group[]): boolean => isNhsNumber(groups.map(({ digits }) => digits).join(""));

function socialSecurity(area?: Group, group?: Group, serial?: Group): "id" | undefined {
  if (area?.digits.startsWith("0") === true && !hyphened(group, serial)) return undefined;
  return isSocialSecurityNumber(area?.digits ?? "", group?.digits ?? "", serial?.digits ?? "") ? "id" : undefined;
}

/** A single group this long is nobody's count of anything in talk. */
const LONG_NUMBER = 7;

function readPattern(groups: readonly Group[], at: number, patterns: readonly Pattern[]): NumberFound | undefined {
  for (const { lengths, is } of patterns) {
    const window = groups.slice(at, at + lengths.length);
    if (window.length < lengths.length) continue;
    if (window.some(({ digits }, place) => digits.length !== lengths[place])) continue;
    const kind = is(window);
    if (kind !== undefined) return numberFound(kind, groups, { at, count: lengths.length });
  }
  return undefined;
}

const readLong = (groups: readonly Group[], at: number): NumberFound | undefined =>
  (groups[at]?.digits.length ?? 0) >= LONG_NUMBER ? numberFound("id", groups, { at, count: 1 }) : undefined;

/** Numbers that say what they are, and codes of letters and digits: UK national insurance, car plates, passports. */
const CODES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:number|no\.|code|ref|reference|id|pin)(?: is| was|:)? ?#?([\p{Lu}]{0,4}-?\d[\p{Lu}\d/-]{3,19})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])([A-Z]{2}\d{2} ?[A-Z]{3})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])([A-Z]{1,4}\d{5,12}[A-Z]?)(?![\p{L}\p{N}])/giu,
];

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}/giu;
const YEAR = /^(?:19|20)\d\d$/;

function* findCodes(text: string): Generator<Finding> {
  yield* findIbans(text);
  for (const { 0: all, 1: code = "", index } of CODES.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const end = index + all.length;
    if (!YEAR.test(code)) yield { start: end - code.length, end, kind: "id", key: "" };
  }
}

function* findIbans(text: string): Generator<Finding> {
  for (const { 0: found, index } of text.matchAll(IBAN)) {
    const length = ibanLength(found);
    if (length > 0) yield { start: index, end: index + length, kind: "id", key: "" };
  }
}

const SHORTEST_IBAN = 15;

/** The words after an account number may look like a part of it, so the longest beginning with a good check counts. */
function ibanLength(found: string): number {
  for (let length = found.length; length >= SHORTEST_IBAN; length--) {
    const characters = found.slice(0, length).replaceAll(" ", "").toUpperCase();
    if (found[length - 1] !== " " && isIban(characters)) return length;
  }
  return 0;
}
