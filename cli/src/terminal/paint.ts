import type { Surroundings } from "../surroundings.ts";

/** What a colour means; the same everywhere, and always said in words or signs as well. */
export type Tone =
  | "affective"
  | "cognitive"
  | "exploring"
  | "sympathy"
  | "judging"
  | "directing"
  | "missed"
  | "heading"
  | "quiet";

/** Puts text in the colour of its meaning, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** Escape codes by depth: true colour, 256 colours, 16 colours. Each tone can be read on a light and a dark ground. */
const CODES: Readonly<Record<Tone, readonly [full: string, many: string, few: string]>> = {
  affective: ["38;2;217;101;75", "38;5;167", "91"],
  cognitive: ["38;2;107;114;201", "38;5;62", "94"],
  exploring: ["38;2;43;138;134", "38;5;30", "36"],
  sympathy: ["38;2;192;134;26", "38;5;172", "33"],
  judging: ["38;2;166;96;138", "38;5;132", "35"],
  directing: ["38;2;138;143;152", "38;5;245", "90"],
  missed: ["38;2;179;80;62", "38;5;131", "31"],
  heading: ["1", "1", "1"],
  quiet: ["2", "2", "2"],
};

const NO_PAINT: Paint = (_, text) => text;

/** Colours for standard output, as the terminal and the person's settings allow. */
export function paintFor({ environment, output }: Pick<Surroundings, "environment" | "output">): Paint {
  const depth = colourDepth(environment, output.isTTY === true);
  if (depth === undefined) return NO_PAINT;
  return (tone, text) => (text === "" ? "" : `\u001B[${CODES[tone][depth]}m${text}\u001B[0m`);
}

type Depth = 0 | 1 | 2;

/** Undefined where there is to be no colour. NO_COLOR wins over FORCE_COLOR. @source https://no-color.org */
function colourDepth(environment: Surroundings["environment"], isTTY: boolean): Depth | undefined {
  const { NO_COLOR = "", FORCE_COLOR, TERM = "", COLORTERM = "" } = environment;
  const isForced = FORCE_COLOR !== undefined && !["0", "false"].includes(FORCE_COLOR);
  if (NO_COLOR !== "" || (FORCE_COLOR !== undefined && !isForced)) return undefined;
  if (!isForced && (!isTTY || TERM === "dumb")) return undefined;
  if (/truecolor|24bit/.test(COLORTERM)) return 0;
  return TERM.includes("256") ? 1 : 2;
}
