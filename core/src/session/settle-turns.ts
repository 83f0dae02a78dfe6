import type { RepairTally } from "./repair-tally.ts";
import type { RawTurn } from "./turn.ts";

/** The time mark of CHAT, which decoding keeps; anywhere else it is a stray control character. */
const TIME_MARK = "\u0015";

/**
 * The turns as every later step may rely on them, in the order of the file: no stray time marks, and no time that lies
 * before that of an earlier turn or ends before it starts. Such times are dropped, so that no false silence comes of
 * them. Each repair is stated, as are times that only some of the turns have.
 */
export function settleTurns(turns: readonly RawTurn[], tally: RepairTally): readonly RawTurn[] {
  const isExplained = tally.has("times-missing") || tally.has("times-went-back");
  const mayMiss = !isExplained && turns.some(({ timing }) => timing !== undefined);
  let latest = 0;
  return turns
    .map((turn) => withoutTimeMarks(turn, tally))
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

function withoutTimeMarks(turn: RawTurn, tally: RepairTally): RawTurn {
  const label = turn.speakerLabel;
  if (!turn.text.includes(TIME_MARK) && !label?.includes(TIME_MARK)) return turn;
  tally.add("control-characters-removed", turn.line);
  return { ...turn, text: turn.text.replaceAll(TIME_MARK, ""), speakerLabel: label?.replaceAll(TIME_MARK, "") };
}
