import { qrCode } from "@attune/core";
import { type Html, html } from "./html.ts";

/** The empty edge that a reader needs. */
const EDGE = 4;

/** A text as a picture to scan; nothing where it is too long, since the key can be typed in as well. */
export function qrPicture(text: string, label: string): Html | undefined {
  const dark = qrCode(text);
  if (!dark) return undefined;
  const size = dark.length + 2 * EDGE;
  const squares = dark.flatMap((row, down) =>
    row.flatMap((isDark, right) => (isDark ? [`M${right + EDGE} ${down + EDGE}h1v1h-1z`] : [])),
  );
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${squares.join("")}"/></svg>`;
}
