import { ok } from "../../foundation/result.ts";
import type { Milliseconds } from "../../foundation/units.ts";
import { headingBefore } from "../../session/headings.ts";
import { isClosingNotice } from "../../session/notices.ts";
import { RepairTally } from "../../session/repair-tally.ts";
import { onOneLine } from "../../session/spacing.ts";
import { isLabelShaped } from "../../session/speaker-labels.ts";
import { readTrailingStamp } from "../../session/stamps.ts";
import type { Importer } from "../../session/transcript.ts";
import { refusals } from "../../session/unreadable.ts";
import { WrittenTurns } from "../../session/written-turns.ts";

const HEAD = 8000;
/** A name, two spaces and a time; a longer line is talk. */
const LONGEST_BEGINNING = 100;

/** @source the text that Otter exports; it publishes no description of it */
export const otter: Importer = {
  id: "otter",
  name: "Otter text",
  endings: [".txt"],
  madeBy: "Otter; also text copied from the Microsoft Teams transcript pane",
  carriesTimes: true,
  carriesSpeakers: true,

  recognises: ({ text }) => (text.slice(0, HEAD).split("\n").some(beginsTurn) ? 0.85 : 0),

  read({ text }) {
    const lines = text.split("\n");
    const turns = new WrittenTurns();
    const tally = new RepairTally();
    const heading = headingBefore(lines, lines.findIndex(beginsTurn));
    for (const [at, raw] of lines.entries()) {
      const line = raw.trim();
      const beginning = readBeginning(line);
      if (line === "") continue;
      if (at < heading || isClosingNotice(line)) tally.add("notice-left-out", at + 1);
      else if (beginning !== undefined) turns.begin({ ...beginning, line: at + 1 });
      else if (turns.isEmpty) return refusals("otter")("no-speaker", at + 1);
      else turns.goOn(line);
    }
    return ok({ turns: turns.finish(tally), repairs: tally.all() });
  },
};

const beginsTurn = (line: string): boolean => readBeginning(line.trim()) !== undefined;

/** `Dana Reyes  0:07`: two spaces or a tab before the time, and nothing after it. */
function readBeginning(line: string): { readonly label: string; readonly start: Milliseconds } | undefined {
  if (line.length > LONGEST_BEGINNING) return undefined;
  const stamped = readTrailingStamp(line);
  if (stamped === undefined || !/(?:\s\s|\t)$/.test(stamped.before)) return undefined;
  const label = onOneLine(stamped.before);
  return isLabelShaped(label) ? { label, start: stamped.start } : undefined;
}
