import { qrCode } from "@attune/core";
import { useMemo } from "react";
import { useOverviewWords } from "../words.ts";

/** The empty edge that a reader needs. */
const EDGE = 4;

/** A text to scan; nothing where it is too long, since the text stands beside it. */
export function QrPicture({ text }: { readonly text: string }) {
  const words = useOverviewWords().checkIn;
  const rows = useMemo(() => qrCode(text), [text]);
  if (rows === undefined) return null;
  const size = rows.length + 2 * EDGE;
  const squares = rows.flatMap((row, down) =>
    row.flatMap((isDark, right) => (isDark ? [`M${right + EDGE} ${down + EDGE}h1v1h-1z`] : [])),
  );
  return (
    <figure className="qr-figure">
      <svg
        className="qr"
        role="img"
        aria-label={words.picture}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={squares.join("")} />
      </svg>
      <figcaption className="hint">{words.scan}</figcaption>
    </figure>
  );
}
