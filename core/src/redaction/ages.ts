import type { Finding } from "./redaction.ts";

const NINETIES = "ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?";
const NUMBER = `(?:9\\d|1[0-2]\\d|${NINETIES}|a hundred(?: and [a-z]{3,6})?|one hundred(?: and [a-z]{3,6})?)`;
const FREE = "(?<![\\p{L}\\p{N}.,/:-])";
const SOMEBODY =
  "(?:i['’]m|he['’]s|she['’]s|they['’]re|(?:i|he|she|they|mum|mom|mother|dad|father|gran|granny|nan|nana|grandma|grandpa|grandad|grandmother|grandfather|aunt|auntie|uncle) (?:am|is|was|are|were))";

const AGE_THEN_UNIT = new RegExp(`${FREE}(${NUMBER})(?=[- ](?:years?|yrs?)[- ]old(?![\\p{L}]))`, "giu");
const CUE_THEN_AGE = new RegExp(
  `(?<![\\p{L}])(?:aged|age of|age|turned|turning|turns) (${NUMBER})(?![\\p{L}\\p{N}%])`,
  "giu",
);
const SOMEBODY_THEN_AGE = new RegExp(
  `(?<![\\p{L}])${SOMEBODY}(?: (?:nearly|almost|only|about|just|now)){0,2} (9\\d|1[01]\\d|${NINETIES})(?=$|[.,;!?](?!\\d)| (?:now|and|this|next|when|but|so|then|today|tomorrow)(?![\\p{L}]))`,
  "giu",
);

/** Ages over 89, which are so rare that they may lead to one person. Only the number is replaced. */
export function* findAges(text: string): Generator<Finding> {
  for (const pattern of [AGE_THEN_UNIT, CUE_THEN_AGE, SOMEBODY_THEN_AGE]) {
    for (const { 0: all, 1: age = "", index } of text.matchAll(pattern)) {
      const end = index + all.length;
      yield { start: end - age.length, end, kind: "age", key: "" };
    }
  }
}
