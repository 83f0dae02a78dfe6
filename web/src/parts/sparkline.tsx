type SparklineProps = {
  readonly values: readonly number[];
  readonly range: { readonly min: number; readonly max: number };
  /** What it shows, in words: it is the picture's text. */
  readonly label: string;
  readonly tone?: "pine" | "ask" | "neutral";
  /** True where low values are good, so that up is always better. */
  readonly turned?: boolean;
};

const WIDTH = 100;
const HEIGHT = 26;
const EDGE = 3;

/** A course in the width of a word. Up is always better. */
export function Sparkline({ values, range, label, tone = "pine", turned = false }: SparklineProps) {
  const points = values.map((value, index) => ({
    x: values.length === 1 ? WIDTH / 2 : EDGE + (index / (values.length - 1)) * (WIDTH - 2 * EDGE),
    y: heightOf(turned ? range.max + range.min - value : value, range),
  }));
  const last = points.at(-1);
  return (
    <svg className={`sparkline sparkline-${tone}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
      {last !== undefined && <circle cx={last.x} cy={last.y} r="2.4" />}
    </svg>
  );
}

function heightOf(value: number, { min, max }: SparklineProps["range"]): number {
  const share = max === min ? 0 : (value - min) / (max - min);
  return HEIGHT - EDGE - Math.min(1, Math.max(0, share)) * (HEIGHT - 2 * EDGE);
}
