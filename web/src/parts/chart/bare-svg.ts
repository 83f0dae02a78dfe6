import { type PlotOptions, plot } from "@observablehq/plot";

/** One name for all, so that the rules of the page's own style sheet hold. */
const CLASS = "plot-drawing";

/**
 * A drawing without the style sheet that Plot puts into it, which a strict content policy forbids; its few rules stand in
 * the page's own. Hidden from screen readers: the place around it has the words.
 */
export function bareSvg(options: PlotOptions): SVGSVGElement {
  const drawn = plot({ ...options, className: CLASS, figure: false });
  if (!(drawn instanceof SVGSVGElement)) throw new Error("a drawing without a legend is an SVG");
  for (const sheet of drawn.querySelectorAll("style")) sheet.remove();
  for (const styled of [drawn, ...drawn.querySelectorAll("[style]")]) styled.removeAttribute("style");
  drawn.setAttribute("aria-hidden", "true");
  drawn.removeAttribute("width");
  drawn.removeAttribute("height");
  return drawn;
}
