import type { ReactNode } from "react";
import type { RatingSeries } from "../../parts/chart/plot-ratings.ts";

type MarkEntryProps = Pick<RatingSeries, "name" | "shape"> & {
  readonly isRising?: boolean;
  readonly children: ReactNode;
};

/** The mark of a series as it is drawn, and what it stands for. */
export const MarkEntry = ({ name, shape, isRising = false, children }: MarkEntryProps) => (
  <li>
    <svg viewBox="0 0 26 14" aria-hidden="true">
      <path className={`plot-series plot-series-${name}`} d={isRising ? "M13 14V5" : "M1 7h24"} />
      <Shape name={name} shape={shape} y={isRising ? 5 : 7} />
    </svg>
    <span>{children}</span>
  </li>
);

function Shape({ name, shape, y }: Pick<RatingSeries, "name" | "shape"> & { readonly y: number }) {
  const className = `plot-mark plot-mark-${name}`;
  if (shape === "circle") return <circle className={className} cx="13" cy={y} r="4.2" />;
  if (shape === "square") return <rect className={className} x="9" y={y - 4} width="8" height="8" />;
  return <path className={className} d={`M13 ${y - 5.5}L18 ${y}L13 ${y + 5.5}L8 ${y}Z`} />;
}
