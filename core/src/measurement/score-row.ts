import type { Day } from "../foundation/day.ts";
import type { Instrument, Scale } from "./instrument.ts";

/** One line of a table of scores: what one client's form came to in one session. */
export type ScoreRow = {
  /** Counted from 1; the header is line 1. */
  readonly line: number;
  readonly client: string;
  readonly session: number;
  readonly day?: Day;
  readonly instrument: Instrument;
  readonly scale: Scale;
  /** Absent where the form was left blank. */
  readonly value?: number;
};

/** One thing that is wrong, at its line. It never repeats what a cell holds. */
export type TableProblem = { readonly line: number } & (
  | { readonly kind: "missing-column" | "column-twice"; readonly column: string }
  | { readonly kind: "unknown-column"; readonly at: number }
  | { readonly kind: "wrong-number-of-cells"; readonly cells: number; readonly columns: number }
  | {
      readonly kind:
        | "no-rows"
        | "quotes-not-closed"
        | "no-client"
        | "session-not-a-number"
        | "not-a-date"
        | "unknown-instrument"
        | "no-single-total"
        | "score-not-a-number"
        | "score-not-whole";
    }
  | { readonly kind: "score-out-of-range"; readonly min: number; readonly max: number }
  | {
      readonly kind: "session-twice" | "other-instrument" | "other-measure" | "date-before-earlier-session";
      readonly firstLine: number;
    }
);

export type BadScoreTable = { readonly kind: "bad-score-table"; readonly problems: readonly TableProblem[] };

/** One name for an instrument's scale. */
export const measureOf = ({ instrument, scale }: Pick<ScoreRow, "instrument" | "scale">): string =>
  scale.id === instrument.total ? instrument.id : `${instrument.id}/${scale.id}`;
