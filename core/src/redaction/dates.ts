import type { Finding } from "./redaction.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?:(?:19|20)\\d\\d|['’]\\d\\d)";
const ORDINALS =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth".split(
    "|",
  );
const ORDINAL_WORD = `(?:(?:twenty|thirty)[- ])?(?:${ORDINALS.join("|")})`;
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})`;
const FREE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

/** 12/03/1985, 12-3-85, 12.03.85, 1985-03-12; two parts only may be a score and stay. */
const NUMERIC = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?!\d)/g;
const DAY_MONTH = new RegExp(`${FREE}(${DAY})( of)? (${MONTH})(?:\\.?,? (${YEAR}))?${END}`, "giu");
const MONTH_DAY = new RegExp(
  `${FREE}(${MONTH})\\.? (?:the )?(${DAY})(?:,? (${YEAR}))?${END}(?!:\\d| ?[ap]m${END}|%)`,
  "giu",
);
const MONTH_YEAR = new RegExp(`${FREE}(${MONTH})\\.?(?: of)?,? ((?:19|20)\\d\\d)${END}`, "giu");
const BIRTH_YEAR = new RegExp(
  `${FREE}(?:born(?: back)?(?: in| around| about)?(?: the year)?|year of birth(?: is| was|:)?) (${YEAR})${END}`,
  "giu",
);
const BIRTHDAY =
  /(?<![\p{L}])birthday(?:['’]s)?(?: (?:is|was|on|falls|the|of|this|my|coming|up)){0,5} (\d{1,2}(?:st|nd|rd|th))(?![\p{L}\p{N}])/giu;

/** Calendar dates, a month with its year, years of birth, and the day of a birthday. Weekdays and months alone stay. */
export function* findDates(text: string): Generator<Finding> {
  for (const { 0: all, index, ...part } of text.matchAll(NUMERIC)) {
    if (isCalendarDate(part[1] ?? "", part[3] ?? "", part[4] ?? "")) yield dateFound(index, all, all);
  }
  for (const { 0: all, index, ...part } of text.matchAll(DAY_MONTH)) {
    const written = { day: part[1] ?? "", month: part[3] ?? "", year: part[4] };
    if (isDay(written.day) && (part[2] !== undefined || isSure(written))) yield dateFound(index, all, dateKey(written));
  }
  for (const { 0: all, index, ...part } of text.matchAll(MONTH_DAY)) {
    const written = { month: part[1] ?? "", day: part[2] ?? "", year: part[3] };
    if (isDay(written.day) && isSure(written)) yield dateFound(index, all, dateKey(written));
  }
  for (const { 0: all, index, ...part } of text.matchAll(MONTH_YEAR)) {
    yield dateFound(index, all, dateKey({ month: part[1] ?? "", day: "", year: part[2] }));
  }
  yield* findLastParts(text, BIRTH_YEAR);
  yield* findLastParts(text, BIRTHDAY);
}

function* findLastParts(text: string, pattern: RegExp): Generator<Finding> {
  for (const { 0: all, 1: last = "", index } of text.matchAll(pattern)) {
    yield dateFound(index + all.length - last.length, last, last);
  }
}

const dateFound = (start: number, words: string, key: string): Finding => ({
  start,
  end: start + words.length,
  kind: "date",
  key: key.toLowerCase(),
});

type WrittenDate = { readonly day: string; readonly month: string; readonly year: string | undefined };

/** "may" and "march" in small letters are verbs unless the day or a year says otherwise: "5 may be late". */
const isSure = ({ day, month, year }: WrittenDate): boolean =>
  !/^(?:may|march|mar)$/.test(month) || year !== undefined || /^\d+\p{L}/u.test(day);

function isDay(day: string): boolean {
  const number = numberOf(day);
  return number >= 1 && number <= 31;
}

/** The day as a number, 0 where it is none. */
function numberOf(day: string): number {
  if (/^\d/.test(day)) return Number.parseInt(day, 10);
  const words = day.toLowerCase().split(/[- ]/);
  const last = ORDINALS.indexOf(words.at(-1) ?? "") + 1;
  const units = last <= 20 ? last : 30;
  if (words.length === 1) return units;
  return (words[0] === "twenty" ? 20 : 30) + units;
}

function dateKey({ day, month, year = "" }: WrittenDate): string {
  const number = MONTHS.findIndex((name) => month.toLowerCase().startsWith(name)) + 1;
  return `${year} ${number} ${day === "" ? "" : numberOf(day)}`;
}

function isCalendarDate(first: string, second: string, third: string): boolean {
  if (first.length === 4) return Number(second) <= 12 && Number(third) <= 31 && third.length <= 2;
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return false;
  const [one, other] = [Number(first), Number(second)];
  return one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
}
