import { cleanText } from "./clean-text.ts";
import type { RepairTally } from "./repair-tally.ts";
import type { RawTurn } from "./turn.ts";

/** The time mark of CHAT, which decoding keeps; anywhere else it is a stray control character. */
const TIME_MARK = "\u0015";

/**
 * The turns as every later step may rely on them, in the order of the file: no characters that nobody can see, and no time that lies
 * before that of an earlier turn or ends before it starts. Such times are dropped, so that no false silence comes of
 * them. Each repair is stated, as are times that only some of the turns have.
 */
export function settleTurns(turns: readonly RawTurn[], tally: RepairTally): readonly RawTurn[] {
  const isExplained = tally.has("times-missing") || tally.has("times-went-back");
  const mayMiss = !isExplained && turns.some(({ timing }) => timing !== undefined);
  let latest = 0;
  return turns
    .map((turn) => visible(turn, tally))
    .filter(({ text }) => text !== "")
    .map((turn) => {
      const { timing, ...untimed } = turn;
      if (timing === undefined) {
        if (mayMiss) tally.add("times-missing", turn.line);
        return turn;
      }
      const wentBack = timing.start < latest || timing.end < timing.start;
      if (wentBack) tally.add("times-went-back", turn.line);
      else latest = timing.start;
      return wentBack ? untimed : turn;
    });
}

/**
 * Characters that nobody can see may come back after the file was cleaned, out of escapes of its format (`\u202e` in
 * JSON, `&#x202e;` in markup).
 */
function visible(turn: RawTurn, tally: RepairTally): RawTurn {
  const text = visibleWords(turn.text, turn.line, tally);
  const speakerLabel = turn.speakerLabel === undefined ? undefined : visibleWords(turn.speakerLabel, turn.line, tally);
  return text === turn.text && speakerLabel === turn.speakerLabel ? turn : { ...turn, text, speakerLabel };
}

function visibleWords(words: string, line: number, tally: RepairTally): string {
  const cleaned = cleanText(words);
  for (const { kind, count } of cleaned.repairs) tally.add(kind, line, count);
  if (!cleaned.text.includes(TIME_MARK)) return cleaned.text;
  tally.add("control-characters-removed", line);
  return cleaned.text.replaceAll(TIME_MARK, "");
}
