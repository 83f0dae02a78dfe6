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

/** Each rule under the name of its theme, since a style in a page reaches every picture on it. */
export function styleOf(theme: ChartTheme): string {
  const colour = (name: Colour): string =>
    theme === "auto" ? `var(--chart-${name},${LIGHT[name]})` : (theme === "light" ? LIGHT : DARK)[name];
  const root = `.attune-chart-${theme}`;
  const rules = rulesWith(colour).map((rule) => `${root} ${rule}`);
  return [...(theme === "auto" ? ownColours(root) : []), ...rules].join("\n");
}

/** A page may set `--ink` and the rest; without it, the reader's own choice of light or dark decides. */
function ownColours(root: string): readonly string[] {
  const set = (colours: Readonly<Record<Colour, string>>): string =>
    COLOURS.map((name) => `--chart-${name}:var(--${name},${colours[name]})`).join(";");
  return [`${root}{${set(LIGHT)}}`, `@media screen and (prefers-color-scheme:dark){${root}{${set(DARK)}}}`];
}

const rulesWith = (colour: (name: Colour) => string): readonly string[] => [
  `text{font-family:Inter,"DejaVu Sans",system-ui,sans-serif;fill:${colour("ink-2")}}`,
  `.title{fill:${colour("ink")};font-weight:600}`,
  `.sentence,.line-words,.event-words{fill:${colour("ink-2")}}`,
  `.score,.time,.band,.legend,.notice{fill:${colour("ink-3")}}`,
  `.value{fill:${colour("ink")};font-weight:600;stroke:${colour("card")};stroke-width:3px;paint-order:stroke;stroke-linejoin:round}`,
  `.ground{fill:${colour("card")}}`,
  `.stripe{fill:${colour("wash")}}`,
  `.axis{stroke:${colour("line")};fill:none}`,
  `.expected,.steady{fill:${colour("pine-wash")};fill-opacity:.75}`,
  `.expected-edge{stroke:${colour("pine")};stroke-width:1;stroke-opacity:.55;fill:none}`,
  `.expected-mean{stroke:${colour("pine")};stroke-width:1.5;stroke-dasharray:2 4;fill:none}`,
  `.reference{fill:none;stroke-width:1.4;stroke:${colour("ink-3")}}`,
  `.cut-off{stroke:${colour("pine")};stroke-width:1.7;stroke-dasharray:9 5}`,
  `.improvement{stroke-dasharray:5 4}`,
  `.deterioration{stroke-dasharray:9 4 2 4}`,
  `.start{stroke-dasharray:3 4}`,
  `.leader{stroke:${colour("ink-3")};stroke-width:.8;fill:none}`,
  `.upright{stroke:${colour("ink-3")};stroke-width:1;stroke-dasharray:1 3;fill:none}`,
  `.flag{fill:${colour("ink-3")}}`,
  `.joined{fill:none;stroke:${colour("ink")};stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}`,
  `.point{fill:${colour("ink")};stroke:${colour("ink")};stroke-width:1.5}`,
  `.point.typed-in{fill:${colour("card")}}`,
  `.client .joined{stroke:${colour("pine")};stroke-width:2.6}`,
  `.client .point{stroke:${colour("pine")};fill:${colour("pine")}}`,
  `.client .point.typed-in{fill:${colour("card")}}`,
];
