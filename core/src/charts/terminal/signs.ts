import type { ChartLine } from "../chart.ts";
import { braille } from "./canvas.ts";

/** The characters of a terminal chart: told apart without colour, and in plain ASCII where nothing else shows. */
export type Signs = {
  readonly answered: string;
  readonly typedIn: string;
  readonly prorated: string;
  readonly event: string;
  readonly band: string;
  readonly shade: string;
  readonly lines: Readonly<Record<ChartLine["kind"], string>>;
  readonly upright: string;
  readonly tick: string;
  readonly corner: string;
  readonly ground: string;
  readonly asDots: (bits: number) => string;
};

export const SIGNS: Signs = {
  answered: "●",
  typedIn: "○",
  prorated: "◆",
  event: "▾",
  band: "·",
  shade: "░",
  lines: { "cut-off": "═", improvement: "╌", deterioration: "┄", start: "┈" },
  upright: "│",
  tick: "┤",
  corner: "└",
  ground: "─",
  asDots: braille,
};

export const PLAIN_SIGNS: Signs = {
  answered: "o",
  typedIn: "x",
  prorated: "+",
  event: "v",
  band: "'",
  shade: ":",
  lines: { "cut-off": "=", improvement: "-", deterioration: "~", start: "_" },
  upright: "|",
  tick: "+",
  corner: "+",
  ground: "-",
  asDots: () => ".",
};

/** For terminals that show only ASCII. */
export const inAscii = (text: string): string =>
  text
    .replace(/[“”]/g, '"')
    .replaceAll("↓", "v")
    .replaceAll("↑", "^")
    .replaceAll("…", "...")
    .replace(/[^\x20-\x7E]/gu, "?");
