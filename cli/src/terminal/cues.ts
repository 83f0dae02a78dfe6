import type { CueReply } from "@attune/core";
import { EMOTION_WORDS } from "../page/words.ts";
import { cut, pad } from "./layout.ts";
import type { Tone } from "./paint.ts";
import { counted, hasSeveralClients, heading, labelAt, placeOf, quoteOf, type Sheet } from "./sheet.ts";

const MOST_SHOWN = 8;
const PLACE = 9;
const FEELING = 15;
const OUTCOME = 17;

const OUTCOMES: Readonly<Record<CueReply["outcome"], { readonly words: string; readonly tone: Tone }>> = {
  met: { words: "+ met", tone: "exploring" },
  "partly-met": { words: "~ partly met", tone: "cognitive" },
  "possibly-missed": { words: "x possibly missed", tone: "missed" },
  open: { words: "? open", tone: "quiet" },
};

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
    ...(left.length === 0 ? [] : [paint("quiet", `  and ${left.length} more: ${tally(left)}`)]),
  ];
}

/** What may be worth a second look comes first, then the plainest cues; shown in the order of the session. */
function chooseShown(all: readonly CueReply[]): readonly CueReply[] {
  const weight = ({ outcome, level, unsure }: CueReply): number =>
    (outcome === "possibly-missed" ? 4 : outcome === "open" ? 0 : 2) + level - (unsure ? 1 : 0);
  const chosen = [...all].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_SHOWN);
  return chosen.sort((a, b) => a.turn - b.turn);
}

function tally(all: readonly CueReply[]): string {
  const outcomes = ["met", "partly-met", "possibly-missed", "open"] as const;
  const counts = outcomes.map((outcome) => ({
    words: OUTCOMES[outcome].words.slice(2),
    count: all.filter((cue) => cue.outcome === outcome).length,
  }));
  const found = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`);
  return `${counted(all.length, "cue")}: ${found.join(", ")}`;
}

function row(cue: CueReply, sheet: Sheet): string {
  const { paint, width } = sheet;
  const { words, tone } = OUTCOMES[cue.outcome];
  const who = hasSeveralClients(sheet) ? `${labelAt(sheet, cue.turn)}: ` : "";
  const room = width - 2 - PLACE - FEELING - OUTCOME - 3;
  const said = cut(`${who}“${quoteOf(sheet, cue.turn, spanOf(cue, sheet))}”`, room);
  const place = pad(placeOf(sheet, cue.turn), PLACE);
  return `  ${place} ${pad(EMOTION_WORDS[cue.emotion], FEELING)} ${paint(tone, pad(words, OUTCOME))} ${said}`;
}

/** Evidence in several pieces is quoted from the first to the last of them. */
function spanOf({ turn, evidence }: CueReply, { review }: Sheet): { readonly start: number; readonly end: number } {
  const length = review.turns[turn]?.text.length ?? 0;
  const start = evidence.reduce((least, span) => Math.min(least, span.start), length);
  const end = evidence.reduce((most, span) => Math.max(most, span.end), 0);
  return start < end ? { start, end } : { start: 0, end: length };
}
