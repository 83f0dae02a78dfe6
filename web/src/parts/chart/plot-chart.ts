import type { Chart, ChartTick } from "@attune/core";
import { areaY, dot, lineY, type Markish, rect, ruleX, ruleY, text } from "@observablehq/plot";
import { bareSvg } from "./bare-svg.ts";
import { type ChartFrame, type ChartPlace, frameOf } from "./plot-frame.ts";

/** A chart as a drawing of this width; its words are those of the page already. */
export function plotChart(chart: Chart, place: ChartPlace): SVGSVGElement {
  const frame = frameOf(chart, place);
  return bareSvg({
    width: place.width,
    height: frame.height,
    marginTop: frame.top,
    marginRight: frame.right,
    marginBottom: frame.bottom,
    marginLeft: frame.left,
    x: { domain: frame.domain, axis: null },
    y: { domain: [chart.y.from, chart.y.to], reverse: chart.y.turned, axis: null },
    marks: [
      ...bandMarks(chart, frame),
      ...rangeMarks(chart, frame),
      ...axisMarks(chart, frame),
      ...eventMarks(chart, frame),
      ...lineMarks(chart, frame),
      ...courseMarks(chart),
      ...pointMarks(chart, place),
      ...lineWords(chart, frame),
    ],
  });
}

/** Every second one tinted, so that neighbours part without a colour that judges; the words beside them. */
function bandMarks({ bands }: Chart, { domain: [from, to], left, isWide }: ChartFrame): readonly Markish[] {
  const tinted = bands.filter((_, index) => index % 2 === 1);
  const marks: Markish[] = [rect(tinted, { x1: from, x2: to, y1: "from", y2: "to", className: "plot-band" })];
  if (!isWide) return marks;
  const words = text(bands, {
    x: from,
    y: ({ from: low, to: high }) => (low + high) / 2,
    text: "words",
    textAnchor: "start",
    dx: -left,
    className: "plot-words",
  });
  return [...marks, words];
}

function rangeMarks({ expected, steady, audience }: Chart, { domain: [from, to] }: ChartFrame): readonly Markish[] {
  const range = { x1: from, x2: to, y1: "from", y2: "to", className: "plot-steady" };
  return [
    ...(steady === undefined || audience === "therapist" ? [] : [rect([steady], range)]),
    ...(expected.length === 0
      ? []
      : [
          areaY(expected, { x: "x", y1: "lower", y2: "upper", className: "plot-expected" }),
          lineY(expected, { x: "x", y: "mean", className: "plot-expected-middle" }),
        ]),
  ];
}

function axisMarks({ y }: Chart, frame: ChartFrame): readonly Markish[] {
  const [from] = frame.domain;
  const ground = y.turned ? y.to : y.from;
  return [
    ruleY([ground], { className: "plot-ground" }),
    ...frame.upTicks.map((tick) => upWords(tick, from, y)),
    text(frame.acrossTicks, {
      x: "at",
      y: ground,
      text: "words",
      dy: 16,
      className: "plot-words",
    }),
  ];
}

/** A number is level with its score; words of two lines hang from the top, or stand on the ground. */
const upWords = (tick: ChartTick, from: number, { turned, to }: Chart["y"]): Markish =>
  text([tick], {
    x: from,
    y: "at",
    text: "words",
    textAnchor: "end",
    lineAnchor: tick.words.includes("\n") ? ((tick.at === to) === turned ? "bottom" : "top") : "middle",
    lineHeight: 1.15,
    dx: -8,
    className: "plot-words",
  });

function eventMarks({ events, y }: Chart, { top }: ChartFrame): readonly Markish[] {
  const placed = events.flatMap(({ x }, index) => (x === undefined ? [] : [{ x, number: String(index + 1) }]));
  const ceiling = y.turned ? y.from : y.to;
  const at = { x: "x", y: ceiling, dy: -top / 2 };
  return [
    ruleX(placed, { x: "x", className: "plot-event" }),
    dot(placed, { ...at, r: 9, className: "plot-event-mark" }),
    text(placed, { ...at, text: "number", className: "plot-event-number" }),
  ];
}

const lineMarks = ({ lines }: Chart, { domain: [from, to] }: ChartFrame): readonly Markish[] =>
  lines.map(({ kind, at }) => ruleY([at], { x1: from, x2: to, className: `plot-line plot-line-${kind}` }));

/** Beside the drawing where there is room; else over all else, with a rim in the colour of the ground. */
function lineWords({ lines }: Chart, { domain: [from, to], lineWords: words }: ChartFrame): readonly Markish[] {
  return words.map(({ at, said, dy, side }, index) =>
    text([{ at, said }], {
      x: side === "start" ? from : to,
      y: "at",
      text: "said",
      textAnchor: side === "end" ? "end" : "start",
      dx: side === "beside" ? 8 : 0,
      dy,
      className: `plot-line-words plot-line-words-${lines[index]?.kind ?? ""}`,
    }),
  );
}

function courseMarks({ segments, points }: Chart): readonly Markish[] {
  const joined = segments.map((places) => places.flatMap((place) => points[place] ?? []));
  return joined.map((segment) => lineY(segment, { x: "x", y: "y", className: "plot-course" }));
}

/** A form filled in: a full dot. A typed-in total: a square. Some questions open: a ring. */
function pointMarks({ points }: Chart, { pointWords }: ChartPlace): readonly Markish[] {
  return points.flatMap((point, index) => {
    const isLast = index === points.length - 1;
    const kind = point.typedIn ? "typed" : point.prorated ? "open" : "full";
    const at = { x: "x", y: "y" } as const;
    return [
      ...(isLast ? [dot([point], { ...at, r: 9, className: "plot-last" })] : []),
      dot([point], {
        ...at,
        r: 4.5,
        symbol: point.typedIn ? "square" : "circle",
        title: () => pointWords(index),
        className: `plot-point plot-point-${kind}`,
      }),
    ];
  });
}
