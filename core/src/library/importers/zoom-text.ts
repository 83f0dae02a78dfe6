import { ok } from "../../foundation/result.ts";
import type { Milliseconds } from "../../foundation/units.ts";
import { readClock } from "../../session/clock.ts";
import { headingBefore } from "../../session/headings.ts";
import { RepairTally } from "../../session/repair-tally.ts";
import { onOneLine } from "../../session/spacing.ts";
import type { Importer } from "../../session/transcript.ts";
import { refusals } from "../../session/unreadable.ts";
import { WrittenTurns } from "../../session/written-turns.ts";

type ZoomTurn = { readonly label: string; readonly start: Milliseconds; readonly text: string };

const HEAD = 8000;
/** `10:05:12<TAB>Name:<TAB>text`. Every count is bounded. */
const TABBED = /^\s{0,9}(\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,9})?)\t\s{0,9}([^\t]{1,80})\t/;
/** `[Name] 10:05:12`, with the words on the next lines. */
const BRACKETED = /^\s{0,9}\[([^[\]]{1,80})\]\s{1,9}(\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,9})?)\s{0,9}$/;
/** A line of the chat that runs beside a meeting: `10:05:12 From Name to Everyone:`. */
const CHAT = /^\s{0,9}\d{1,2}:\d{2}:\d{2}\s{1,9}From\s[^:]{1,160}:/;
/** A first column that was meant as a time, in a line that is no turn. */
const BROKEN_TIME = /^\s{0,9}\d[\d:.,]{0,20}\t/;
/** A second time where a name would stand: some other table. A caller may be shown by a telephone number, though. */
const A_TIME = /^(?!\d{7,15}$)[\d.,:]{1,80}$/;

/** @source the files that Zoom saves beside a recording; it publishes no description of them */
export const zoomText: Importer = {
  id: "zoom-text",
  name: "Zoom text",
  endings: [".txt"],
  madeBy: "Zoom: saved captions and transcripts",
  carriesTimes: true,
  carriesSpeakers: true,
  pieces: "cues",

  recognises({ text }) {
    const lines = text.slice(0, HEAD).split("\n");
    return lines.some((line) => CHAT.test(line) || readTurn(line) !== undefined) ? 0.9 : 0;
  },

  read({ text }) {
    const refuse = refusals("zoom-text");
    const turns = new WrittenTurns();
    const tally = new RepairTally();
    const lines = text.split("\n");
    const heading = headingBefore(
      lines,
      lines.findIndex((line) => readTurn(line) !== undefined),
    );
    for (const [at, line] of lines.entries()) {
      if (CHAT.test(line)) return refuse("not-a-transcript", at + 1);
      const turn = readTurn(line);
      if (turn === undefined && BROKEN_TIME.test(line)) return refuse("time-not-understood", at + 1);
      if (turn !== undefined) turns.begin({ ...turn, line: at + 1 });
      const words = turn?.text ?? line.trim();
      if (words === "") continue;
      if (at < heading) tally.add("notice-left-out", at + 1);
      else if (turns.isEmpty) return refuse("no-speaker", at + 1);
      else turns.goOn(words);
    }
    return ok({ turns: turns.finish(tally), repairs: tally.all() });
  },
};

function readTurn(line: string): ZoomTurn | undefined {
  const tabbed = TABBED.exec(line);
  const [, time, name] = tabbed ?? [];
  if (tabbed !== null) return asTurn(name, time, line.slice(tabbed[0].length).trim());
  const [, bracketedName, bracketedTime] = BRACKETED.exec(line) ?? [];
  return asTurn(bracketedName, bracketedTime, "");
}

function asTurn(name = "", time = "", text: string): ZoomTurn | undefined {
  const label = onOneLine(name).replace(/:$/, "");
  const start = readClock(time);
  return start === undefined || label === "" || A_TIME.test(label) ? undefined : { label, start, text };
}
