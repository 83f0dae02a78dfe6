import type { Chart } from "../chart.ts";
import { chartSentence } from "../chart-sentence.wording.ts";
import { shownText } from "../shown-text.ts";
import type { Caption } from "./caption.ts";
import { allCaptions, layOut, type PictureSize } from "./layout.ts";
import { shapes } from "./marks.ts";
import { type ChartTheme, styleOf } from "./style.ts";
import { escaped, pixels } from "./xml.ts";

export type SvgOptions = PictureSize & {
  /** `auto` follows the page and the reader's choice of light or dark; paper wants `light`. */
  readonly theme?: ChartTheme;
};

/**
 * The chart as one SVG document: no script, no link, no font from elsewhere, and nothing that colour alone would say.
 *
 * It may stand in a page or in a file. Its title and its sentence are there for screen readers; `chartTable` has the rest.
 */
export function drawSvg(chart: Chart, options: SvgOptions): string {
  const { theme = "auto" } = options;
  const layout = layOut(chart, options);
  const { width, height } = layout;
  const title = escaped(shownText(chart.title));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="attune-chart-${theme}" role="img" aria-label="${title}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${title}</title>`,
    `<desc>${escaped(shownText(chartSentence(chart)))}</desc>`,
    `<style>${styleOf(theme, chart.audience)}</style>`,
    "<g>",
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...shapes(chart, layout),
    ...allCaptions(layout).map(captionText),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function captionText({ role, words, x, y, anchor, size }: Caption): string {
  const name = role === "line" || role === "event" ? `${role}-words` : role;
  const place = `x="${pixels(x)}" y="${pixels(y)}" font-size="${size}" text-anchor="${anchor}"`;
  return `<text class="${name}" ${place}>${escaped(words)}</text>`;
}
