import { qrCode } from "@attune/core";
import { useMemo } from "react";

/** The empty edge that a reader needs. */
const EDGE = 4;

type QrProps = {
  readonly text: string;
  /** For those who hear the page: what the picture leads to. */
  readonly label: string;
  readonly caption?: string;
};

/** A text to scan; nothing where it is too long for that, so the text always stands beside it. */
export function Qr({ text, label, caption }: QrProps) {
  const rows = useMemo(() => qrCode(text), [text]);
  if (rows === undefined) return null;
  const size = rows.length + 2 * EDGE;
  const squares = rows.flatMap((row, down) =>
    row.flatMap((isDark, right) => (isDark ? [`M${right + EDGE} ${down + EDGE}h1v1h-1z`] : [])),
  );
  return (
    <figure className="qr-figure">
      <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={squares.join("")} />
      </svg>
      {caption !== undefined && <figcaption className="hint">{caption}</figcaption>}
    </figure>
  );
}
