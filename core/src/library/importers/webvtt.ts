import { ok } from "../../foundation/result.ts";
import { turnsOfCues } from "../../session/cue-turns.ts";
import { type CueLayout, readCues } from "../../session/cues.ts";
import { RepairTally } from "../../session/repair-tally.ts";
import type { Importer } from "../../session/transcript.ts";
import { refusals } from "../../session/unreadable.ts";

const HEADER = /^WEBVTT(?:[ \t]|$)/;
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const ARROW = "-->";

/** @source W3C WebVTT, sections 4 and 6: https://www.w3.org/TR/webvtt1/ */
export const webvtt: Importer = {
  id: "webvtt",
  name: "WebVTT",
  endings: [".vtt"],
  madeBy: "Microsoft Teams, Zoom, Webex and most recording programs",
  carriesTimes: true,
  carriesSpeakers: true,
  pieces: "cues",

  recognises: ({ text }) => (HEADER.test(firstLine(text)) ? 1 : 0),

  read({ text }) {
    if (!HEADER.test(firstLine(text))) return refusals("webvtt")("no-header", 1);

    const lines = text.split("\n");
    const cues = readCues(lines, { ...LAYOUT, from: endOfHeader(lines) });
    if (!cues.ok) return cues;
    const tally = new RepairTally();
    return ok({ turns: turnsOfCues(cues.value, tally), repairs: tally.all() });
  },
};

const LAYOUT: Omit<CueLayout, "from"> = {
  format: "webvtt",
  isAside: (line) => ASIDE.test(line) && !line.includes(ARROW),
};

const firstLine = (text: string): string => text.slice(0, 200).split("\n", 1)[0] ?? "";

/** The heading ends at a blank line, or at the first times where the blank line is missing. */
function endOfHeader(lines: readonly string[]): number {
  const end = lines.findIndex((line, at) => at > 0 && (line.trim() === "" || line.includes(ARROW)));
  return end === -1 ? lines.length : end;
}
