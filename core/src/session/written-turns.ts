import type { Milliseconds } from "../foundation/units.ts";
import { estimateTimes } from "./estimate-times.ts";
import type { RepairTally } from "./repair-tally.ts";
import { onOneLine } from "./spacing.ts";
import type { RawTurn } from "./turn.ts";

type WrittenTurn = {
  readonly label: string;
  readonly line: number;
  readonly start: Milliseconds | undefined;
  readonly texts: string[];
};

/** Gathers turns that run over several lines of a written transcript. */
export class WrittenTurns {
  readonly #turns: WrittenTurn[] = [];

  get isEmpty(): boolean {
    return this.#turns.length === 0;
  }

  begin({ label, line, start }: Omit<WrittenTurn, "texts">): void {
    this.#turns.push({ label, line, start, texts: [] });
  }

  /** More of what the last speaker said. */
  goOn(text: string): void {
    this.#turns.at(-1)?.texts.push(text);
  }

  /** The turns in the order of the file, with times worked out from the starts; a label with no word after it is no turn. */
  finish(tally: RepairTally): readonly RawTurn[] {
    const spoken = this.#turns.map(({ label, line, start, texts }) => ({
      speakerLabel: label,
      text: onOneLine(texts.join(" ")),
      line,
      start,
    }));
    return estimateTimes(
      spoken.filter(({ text }) => text !== ""),
      tally,
    );
  }
}
