import type { CueReply } from "@attune/core";
import { EMOTION_WORDS } from "../page/words.ts";
import { cut, pad } from "./layout.ts";
import type { Tone } from "./paint.ts";
import { counted, hasSeveralClients, heading, labelAt, placeOf, quoteOf, type Sheet } from "./sheet.ts";

const MOST_SHOWN = 8;
const PLACE = 8;
const FEELING = 13;
const OUTCOME = 17;

const OUTCOMES: Readonly<Record<CueReply["outcome"], { readonly words: string; readonly tone: Tone }>> = {
  met: { words: "+ met", tone: "exploring" },
  "partly-met": { words: "~ partly met", tone: "cognitive" },
  "possibly-missed": { words: "x possibly missed", tone: "missed" },
  open: { words: "? open", tone: "quiet" },
};

const DOUBT = "  A question mark after a feeling: the reader is unsure which it is.";

/** The client's cues, and whether the therapist's next turn picked them up. */
export function cues(sheet: Sheet): readonly string[] {
  const { review, paint } = sheet;
  if (review.cues.length === 0) {
    return [heading(sheet, "Cues and replies"), "  No cue was found in the client's words."];
  }
  const shown = chooseShown(review.cues);
  const left = review.cues.filter((cue) => !shown.includes(cue));
  return [
    heading(sheet, "Cues and replies") + paint("quiet", `   ${tally(review.cues)}`),
    ...shown.map((cue) => row(cue, sheet)),
    ...(shown.some(({ emotionUnsure }) => emotionUnsure) ? [paint("quiet", DOUBT)] : []),
    ...(left.length === 0 ? [] : [paint("quiet", `  and ${left.length} more: ${outcomesOf(left)}`)]),
  ];
}

/** So many possible misses at most: a list of nothing else would say something that the session does not. */
const MOST_MISSED = 5;

/** The plainest of each, those that were possibly missed first, and the open ones last; in the order of the session. */
function chooseShown(all: readonly CueReply[]): readonly CueReply[] {
  const plainest = [...all].sort((a, b) => Number(a.unsure) - Number(b.unsure) || b.level - a.level);
  const having = (...outcomes: readonly CueReply["outcome"][]) =>
    plainest.filter(({ outcome }) => outcomes.includes(outcome));
  const missed = having("possibly-missed");
  const answered = having("met", "partly-met");
  const ranked = [...missed.slice(0, MOST_MISSED), ...answered, ...missed.slice(MOST_MISSED), ...having("open")];
  return ranked.slice(0, MOST_SHOWN).sort((a, b) => a.turn - b.turn);
}

const tally = (all: readonly CueReply[]): string => `${counted(all.length, "cue")}: ${outcomesOf(all)}`;

function outcomesOf(all: readonly CueReply[]): string {
  const outcomes = ["met", "partly-met", "possibly-missed", "open"] as const;
  const counts = outcomes.map((outcome) => ({
    words: OUTCOMES[outcome].words.slice(2),
    count: all.filter((cue) => cue.outcome === outcome).length,
  }));
  const found = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`);
  return found.join(", ");
}

function row(cue: CueReply, sheet: Sheet): string {
  const { paint, width } = sheet;
  const { words, tone } = OUTCOMES[cue.outcome];
  const who = hasSeveralClients(sheet) ? `${labelAt(sheet, cue.turn)}: ` : "";
  const room = width - 2 - PLACE - FEELING - OUTCOME - 3;
  const said = cut(`${who}“${quoteOf(sheet, cue.turn, spanOf(cue, sheet))}”`, room);
  const place = pad(placeOf(sheet, cue.turn), PLACE);
  return `  ${place} ${pad(`${EMOTION_WORDS[cue.emotion]}${cue.emotionUnsure ? "?" : ""}`, FEELING)} ${paint(tone, pad(words, OUTCOME))} ${said}`;
}

/** How far before the evidence the beginning of its sentence is looked for. */
const REACH = 60;

/** From the beginning of the sentence that the evidence is in; what does not fit is cut off. */
function spanOf({ turn, evidence }: CueReply, { review }: Sheet): { readonly start: number; readonly end: number } {
  const text = review.turns[turn]?.text ?? "";
  const found = evidence.reduce((least, { start }) => Math.min(least, start), text.length);
  const before = found === text.length ? "" : text.slice(Math.max(0, found - REACH), found);
  const sentence = /[^.?!…]*$/.exec(before)?.[0] ?? "";
  const start = found === text.length ? 0 : found - sentence.trimStart().length;
  return { start: isFirstReached(before, sentence, found) ? found : start, end: text.length };
}

/** The sentence began further back than was looked: then the evidence itself is a better beginning. */
const isFirstReached = (before: string, sentence: string, found: number): boolean =>
  sentence === before && found > REACH;
