import type { Coding } from "../../coding/coding.ts";
import { clockText } from "../../session/clock-text.ts";
import { codeTier, ESTIMATED_TIMES, speechTier } from "../../session/elan-notes.ts";
import { codingsByTurn, plainId, plainLine, shownLabel } from "../../session/export-text.ts";
import { timesForExport } from "../../session/export-times.ts";
import type { Exporter } from "../../session/exporter.ts";
import type { Timing, Turn } from "../../session/turn.ts";

/**
 * A tab-delimited file for ELAN's import: tier, participant, begin, end, annotation. One tier for each speaker
 * (`speech@Dana`) and one for each code (`codes@attunement.cognitive`), whose annotations are the level, the emotion of
 * a cue, and `unsure` where a second look is asked for. A first line that begins with `#` says that times are estimated.
 *
 * @source ELAN manual, section "Import tab-delimited text": https://www.mpi.nl/corpus/html/elan/
 */
export const elan: Exporter = {
  id: "elan",
  name: "ELAN tab-delimited",
  ending: ".txt",
  opensIn: "ELAN: Import, CSV / Tab-delimited Text File",

  write({ turns, codings }) {
    const { timings, estimated } = timesForExport(turns);
    const byTurn = codingsByTurn(codings);
    const rows = timings.flatMap((timing, at): readonly string[] => {
      const turn = turns[at];
      if (turn === undefined || plainLine(turn.text) === "") return [];
      return [speechRow(turn, timing), ...(byTurn.get(at) ?? []).map((coding) => codeRow(coding, turn, timing))];
    });
    const comments = estimated > 0 ? [ESTIMATED_TIMES] : [];
    return `${[...comments, HEADING, ...rows].join("\n")}\n`;
  },
};

const TIME = "hh:mm:ss.ms";
const HEADING = ["Tier", "Participant", `Begin Time - ${TIME}`, `End Time - ${TIME}`, "Annotation"].join("\t");

const row = (tier: string, participant: string, { start, end }: Timing): string =>
  [tier, participant, clockText(start), clockText(end)].join("\t");

const speechRow = (turn: Turn, timing: Timing): string =>
  `${row(speechTier(shownLabel(turn)), shownLabel(turn), timing)}\t${plainLine(turn.text)}`;

function codeRow({ codebook, code, level, emotion, judgement }: Coding, turn: Turn, timing: Timing): string {
  const said = [plainId(level), emotion ?? "", judgement?.unsure ? "unsure" : ""].filter((part) => part !== "");
  return `${row(codeTier(plainId(codebook), plainId(code)), shownLabel(turn), timing)}\t${said.join(" ")}`;
}
