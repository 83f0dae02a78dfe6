/** Words of greeting, thanking and parting, and the small words between them. */
const POLITE_WORDS: ReadonlySet<string> = new Set(
  (
    "a afternoon again alright am and are at bye can come coming course day evening everyone fine for friday glad good " +
    "goodbye great have hello hey hi how i i'm im in is it it's just late lovely meet meeting monday morning much next " +
    "nice no of oh ok okay on please pleasure problem right same seat see seeing so soon sorry thank thanks that's the " +
    "then there thursday time to today tomorrow tuesday very wednesday week weekend welcome will worries yeah yes you " +
    "you're your"
  ).split(" "),
);

/** One of these must be among them: "I'm fine" alone may be far from polite. */
const POLITE_SIGNS =
  /\b(?:hello|hi|hey|good (?:morning|afternoon|evening)|thanks?|bye|goodbye|see you|nice to meet|welcome)\b/i;

const PARTING =
  /\b(?:see you (?:next|then|on|in|soon|again|at|later)|good ?bye|bye|(?:have|enjoy) (?:a|the|your) (?:good|nice|lovely|great|safe|rest)|same time next|until next (?:time|week)|time is up|out of time|(?:have|need) to (?:stop|end|finish|leave it) (?:there|here|for)|take care(?! of))\b/i;

const LONGEST_POLITE = 120;
const LONGEST_PARTING = 160;

/** Whether a turn is made of polite words only. `mayBeBare`: also without a greeting, thanks or goodbye among them. */
export function isPoliteness(text: string, mayBeBare: boolean): boolean {
  if (text.length > LONGEST_POLITE) return false;
  const plain = text.replaceAll("’", "'").toLowerCase();
  const words = plain.match(/[\p{L}']+/gu) ?? [];
  return words.length > 0 && words.every((word) => POLITE_WORDS.has(word)) && (mayBeBare || POLITE_SIGNS.test(plain));
}

/** Whether a turn takes leave, or says that the time is up, and does little else. */
export const isParting = (text: string): boolean => text.length <= LONGEST_PARTING && PARTING.test(text);
