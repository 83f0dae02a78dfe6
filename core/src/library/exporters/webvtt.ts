import type { Coding } from "../../coding/coding.ts";
import { clockText } from "../../session/clock-text.ts";
import { codingsByTurn, plainId, plainLine, shownLabel } from "../../session/export-text.ts";
import { timesForExport } from "../../session/export-times.ts";
import type { Exporter } from "../../session/exporter.ts";
import type { Timing, Turn } from "../../session/turn.ts";

/**
 * One cue for each turn, with the speaker in a voice tag as Teams writes it. Each code stands in a comment of its own
 * under its cue, which every player passes over:
 *
 * `NOTE code=attunement/cognitive level=1 coder=model confidence=0.81 unsure evidence=0-12,20-31`
 *
 * `emotion=`, `confidence=`, `unsure` and `evidence=` (characters of the turn, from 0) only stand where there is one.
 *
 * @source W3C WebVTT, sections 3 and 4: https://www.w3.org/TR/webvtt1/
 */
export const webvtt: Exporter = {
  id: "webvtt",
  name: "WebVTT",
  ending: ".vtt",
  opensIn: "Video players, browsers and most subtitle programs",

  write({ turns, codings }) {
    const { timings, estimated } = timesForExport(turns);
    const byTurn = codingsByTurn(codings);
    const blocks = ["WEBVTT"];
    if (estimated > 0) blocks.push(`NOTE ${estimated} of ${turns.length} times ${ESTIMATED}`);
    for (const [at, timing] of timings.entries()) {
      const turn = turns[at];
      if (turn === undefined || plainLine(turn.text) === "") continue;
      blocks.push(cue(turn, timing, at + 1), ...(byTurn.get(at) ?? []).map(note));
    }
    return `${blocks.join("\n\n")}\n`;
  },
};

const ESTIMATED = "are estimated at 150 words a minute and are not from the recording";
/** Readers look for a voice in so many characters; a longer name is cut. */
const LONGEST_VOICE = 180;

const cue = (turn: Turn, { start, end }: Timing, number: number): string =>
  `${number}\n${clockText(start)} --> ${clockText(end)}\n<v ${voice(turn)}>${escaped(plainLine(turn.text))}</v>`;

/** Also shields `{\an8}` and the like, which some players take for a style. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("{\\", "&#123;\\");

const voice = (turn: Turn): string => {
  const name = escaped(shownLabel(turn));
  return name.length <= LONGEST_VOICE
    ? name
    : name
        .slice(0, LONGEST_VOICE)
        .replace(/&[^;]{0,5}$/, "")
        .trim();
};

function note({ codebook, code, level, emotion, coder, judgement, evidence }: Coding): string {
  const parts = [
    `NOTE code=${plainId(codebook)}/${plainId(code)}`,
    `level=${plainId(level)}`,
    emotion === undefined ? "" : `emotion=${emotion}`,
    `coder=${coder.kind}`,
    judgement === undefined ? "" : `confidence=${judgement.confidence.toFixed(2)}`,
    judgement?.unsure ? "unsure" : "",
    evidence.length === 0 ? "" : `evidence=${evidence.map(({ start, end }) => `${start}-${end}`).join(",")}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
