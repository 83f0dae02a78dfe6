import type { Audience } from "../chart.ts";

/** Which colours: those of the reader's screen, and of the page around where it names its own, or fixed ones. */
export type ChartTheme = "auto" | "light" | "dark";

type Colour = "card" | "ink" | "ink-2" | "ink-3" | "line" | "wash" | "pine" | "pine-wash";

/** The names are those of the pages; words keep 4.5 to 1 against the card, shapes 3 to 1. */
const LIGHT: Readonly<Record<Colour, string>> = {
  card: "#FFFFFF",
  ink: "#1F2D33",
  "ink-2": "#55656B",
  "ink-3": "#5D6B70",
  line: "#E7E2D9",
  wash: "#F7F3EB",
  pine: "#22615C",
  "pine-wash": "#D8E9E6",
};
const DARK: Readonly<Record<Colour, string>> = {
  card: "#1B2225",
  ink: "#E8E4DB",
  "ink-2": "#B5BFC1",
  "ink-3": "#98A4A7",
  line: "#323C40",
  wash: "#232B2F",
  pine: "#83C8BF",
  "pine-wash": "#22413D",
};

const COLOURS = Object.keys(LIGHT) as readonly Colour[];

/** Each rule under the name of its theme, since a style in a page reaches everything on it. */
export function styleOf(theme: ChartTheme, audience: Audience): string {
  const colour = (name: Colour): string =>
    theme === "auto" ? `var(--chart-${name},${LIGHT[name]})` : (theme === "light" ? LIGHT : DARK)[name];
  const root = `.attune-chart-${theme}`;
  const rules = [...SHARED, ...(audience === "client" ? CLIENTS : THERAPISTS)].map(([parts, look]) => {
    const selectors = parts.split(",").map((part) => `${root} ${part}`);
    return `${selectors.join(",")}{${look.replace(/\$([\w-]+)/g, (_, name: Colour) => colour(name))}}`;
  });
  return [...(theme === "auto" ? ownColours(root) : []), ...rules].join("\n");
}

/** A page may set `--ink` and the rest; without it, the reader's own choice of light or dark decides. */
function ownColours(root: string): readonly string[] {
  const set = (colours: Readonly<Record<Colour, string>>): string =>
    COLOURS.map((name) => `--chart-${name}:var(--${name},${colours[name]})`).join(";");
  return [`${root}{${set(LIGHT)}}`, `@media screen and (prefers-color-scheme:dark){${root}{${set(DARK)}}}`];
}

/** Parts of the picture and how they look; a word after `$` is a colour. */
type Rule = readonly [parts: string, look: string];

const SHARED: readonly Rule[] = [
  ["text", 'font-family:Inter,"DejaVu Sans",system-ui,sans-serif;fill:$ink-2'],
  [".title", "fill:$ink;font-weight:600"],
  [".score,.time,.legend,.notice", "fill:$ink-3"],
  [".value", "fill:$ink;font-weight:600;stroke:$card;stroke-width:3px;paint-order:stroke;stroke-linejoin:round"],
  [".ground", "fill:$card"],
  [".axis", "stroke:$line;fill:none"],
  [".reference", "fill:none;stroke-width:1.4;stroke:$ink-3"],
  [".leader", "stroke:$ink-3;stroke-width:.8;fill:none"],
  [".upright", "stroke:$ink-3;stroke-width:1;stroke-dasharray:1 3;fill:none"],
  [".flag", "fill:$ink-3"],
  [".joined", "fill:none;stroke-width:2.4;stroke-linejoin:round;stroke-linecap:round"],
  [".point", "stroke-width:1.5"],
];

const THERAPISTS: readonly Rule[] = [
  [".band", "fill:$ink-3"],
  [".stripe", "fill:$wash"],
  [".expected", "fill:$pine-wash;fill-opacity:.75"],
  [".expected-edge", "stroke:$pine;stroke-width:1;stroke-opacity:.55;fill:none"],
  [".expected-mean", "stroke:$pine;stroke-width:1.5;stroke-dasharray:2 4;fill:none"],
  [".cut-off", "stroke:$pine;stroke-width:1.7;stroke-dasharray:9 5"],
  [".improvement", "stroke-dasharray:5 4"],
  [".deterioration", "stroke-dasharray:9 4 2 4"],
  [".joined", "stroke:$ink"],
  [".point", "fill:$ink;stroke:$ink"],
  [".point.typed-in", "fill:$card"],
];

const CLIENTS: readonly Rule[] = [
  [".steady", "fill:$pine-wash;fill-opacity:.75"],
  [".start", "stroke-dasharray:3 4"],
  [".joined", "stroke:$pine"],
  [".point", "fill:$pine;stroke:$pine"],
  [".point.typed-in", "fill:$card"],
];
