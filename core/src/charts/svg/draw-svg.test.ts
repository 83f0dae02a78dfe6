import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventNote } from "../../measurement/course.ts";
import type { Chart } from "../chart.ts";
import { clientChart } from "../client-chart.ts";
import { chartOf, dayOf, gad7, ocdWeek, onDays, pcl5, phq9, scored, wellbeing } from "../testing/build-chart.ts";
import { boxOf, overlap } from "./caption.ts";
import { drawSvg } from "./draw-svg.ts";
import { allCaptions, layOut } from "./layout.ts";

const hostile = `</text><script>alert(1)</script><a href="javascript:x" onload='y'>\u0000\u202E&amp;\uD800\uFFFF`;
const weekly = Array.from({ length: 300 }, (_, index) => (index * 7) % 28);
const manyNotes = Array.from({ length: 40 }, (_, index) => ({
  session: index * 3,
  text: `Note ${index}, ${"and on ".repeat(index)}`,
}));
const expected = Array.from({ length: 44 }, (_, index) => ({
  session: index + 1,
  lower: 20 - index,
  mean: 40,
  upper: 90,
}));

const charts: Readonly<Record<string, Chart>> = {
  "no scores": chartOf(phq9, []),
  "one score": chartOf(gad7, scored([14])),
  "all scores equal": chartOf(gad7, scored([7, 7, 7, 7])),
  "hundreds of scores and notes": chartOf(phq9, scored(weekly), { events: manyNotes }),
  "an expected range": chartOf(pcl5, scored([56, 50, 44]), { expected }),
  "more is better": chartOf(wellbeing, scored([36, 48, 60])),
  "an own form": chartOf(ocdWeek, scored([8, undefined, undefined, 3])),
  "one day twice": chartOf(
    phq9,
    onDays([
      ["2026-03-03", 18],
      ["2026-03-03", 4],
    ]),
  ),
  "days over centuries": chartOf(
    phq9,
    onDays([
      ["0001-01-01", 18],
      ["9999-12-31", 4],
    ]),
  ),
  "hostile words": chartOf(phq9, scored([18, 9]), {
    title: hostile.repeat(9),
    events: [
      { session: 1, text: hostile },
      { session: 2, text: "M".repeat(9000) },
    ],
  }),
  "every mark": chartOf(phq9, scored([{ value: 17, origin: "typed-in" }, { value: 3, prorated: true }, undefined, 1]), {
    events: [{ session: -90, text: "Long ago" }, { session: 900, text: "To come" }, { text: "Some time" }],
  }),
  "a client's chart": clientChart(chartOf(phq9, scored([18, 16, 9])), [{ session: 2, text: "Two stops by train" }]),
};
const sizes = [
  [720, 360],
  [340, 260],
  [240, 180],
  [1, Number.NaN],
  [1600, 200],
] as const;

/** The elements and, after an @, the attributes. Parsed strictly: every element closed in order, every attribute quoted, every reference known. */
function namesIn(svg: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [\w-]+(?::[\w-]+)?="[^"<]*")*)(\/?)>/g,
    (_, closes, name, attributes, empty) => {
      if (closes) expect(open.pop()).toBe(name);
      else names.push(name, ...[...attributes.matchAll(/ ([\w:-]+)="[^"]*"/g)].map(([, attribute]) => `@${attribute}`));
      if (!closes && !empty) open.push(name);
      return "";
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
  return names;
}

const ALLOWED = new Set([
  ...["svg", "title", "desc", "style", "g", "rect", "path", "circle", "text"],
  ...["xmlns", "class", "role", "aria-label", "width", "height", "viewBox", "x", "y", "d"].map((name) => `@${name}`),
  ...["cx", "cy", "r", "font-size", "text-anchor"].map((name) => `@${name}`),
]);

describe.each(Object.entries(charts))("a chart with %s", (_, chart) => {
  test.each(sizes)("at %d by %d keeps all words inside the picture and apart from each other", (width, height) => {
    const layout = layOut(chart, { width, height });
    const boxes = allCaptions(layout).map((caption) => ({
      ...boxOf(caption),
      words: `${caption.role}: ${caption.words}`,
    }));
    const outside = boxes.filter(
      (box) => box.left < 0 || box.right > layout.width || box.top < 0 || box.bottom > layout.height,
    );
    const meeting = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(box, other))
        .map((other) => [box.words, other.words]),
    );
    expect({ outside, meeting }).toEqual({ outside: [], meeting: [] });
  });

  test("is well-formed, with nothing that runs, loads or leads away", () => {
    const svg = drawSvg(chart, { width: 720, height: 360 });
    expect(namesIn(svg).filter((name) => !ALLOWED.has(name))).toEqual([]);
    expect(svg).not.toMatch(/url\(|@import|NaN|Infinity|undefined/);
    expect(svg).not.toMatch(/[\p{Cs}\u0000-\u0008\u202E\uFFFF]/u);
  });
});

test("a hostile note is shown as the words it is", () => {
  const svg = drawSvg(chartOf(phq9, scored([18]), { events: [{ session: 1, text: "<b>&\"'" }] }), {
    width: 720,
    height: 360,
  });
  expect(svg).toContain("&lt;b&gt;&amp;&quot;&#39;");
});

test("a screen reader gets the title and the sentence", () => {
  const svg = drawSvg(chartOf(phq9, scored([18, 9])), { width: 340, height: 260 });
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="PHQ-9"/);
  expect(svg).toMatch(/<desc>PHQ-9: 18 at session 1, 9 at session 2[^<]*<\/desc>/);
});

test("scores over four weeks apart are not joined, and the legend says so", () => {
  const near = drawSvg(
    chartOf(
      phq9,
      onDays([
        ["2026-03-03", 18],
        ["2026-03-31", 9],
      ]),
    ),
    { width: 720, height: 360 },
  );
  const far = drawSvg(
    chartOf(
      phq9,
      onDays([
        ["2026-03-03", 18],
        ["2026-04-01", 9],
      ]),
    ),
    { width: 720, height: 360 },
  );
  expect([near, far].map((svg) => svg.includes('class="joined"'))).toEqual([true, false]);
  expect([near, far].map((svg) => svg.includes("over four weeks apart"))).toEqual([false, true]);
});

test("a typed-in total has a form of its own, not only a colour", () => {
  const svg = drawSvg(chartOf(phq9, scored([{ value: 9, origin: "typed-in" }])), { width: 720, height: 360 });
  expect(svg).toContain('class="point typed-in"');
  expect(svg).toContain(">typed-in total</text>");
});

test("paper gets fixed colours; a page may name its own, and dark screens have theirs", () => {
  const chart = chartOf(phq9, scored([18, 9]));
  const paper = drawSvg(chart, { width: 720, height: 360, theme: "light" });
  const page = drawSvg(chart, { width: 720, height: 360 });
  expect(paper).not.toMatch(/var\(|@media/);
  expect(page).toContain("@media screen and (prefers-color-scheme:dark)");
  expect(page).toContain("var(--ink,#1F2D33)");
});

test("a picture in a page changes nothing else on that page", () => {
  const svg = drawSvg(chartOf(phq9, scored([18, 9])), { width: 720, height: 360 });
  const [, style = ""] = /<style>([^<]*)<\/style>/.exec(svg) ?? [];
  const selectors = style.replace(/@media[^{]*\{/g, "").matchAll(/([^{}]+)\{[^{}]*\}/g);
  for (const [, parts = ""] of selectors) {
    for (const part of parts.split(",")) expect(part.trim()).toMatch(/^\.attune-chart-auto( |$)/);
  }
});

test("the heading can stand outside", () => {
  const svg = drawSvg(chartOf(phq9, scored([18, 9])), { width: 720, height: 360, heading: false });
  expect(svg).not.toMatch(/<text class="(title|sentence)"/);
});

const twoDigits = (value: number): string => String(value).padStart(2, "0");
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => dayOf(`${year}-${twoDigits(month)}-${twoDigits(date)}`));
const session = fc.integer({ min: 1, max: 99_999 });
const point = fc.record(
  {
    session,
    day,
    value: fc.integer({ min: 0, max: 27 }),
    prorated: fc.boolean(),
    origin: fc.constantFrom("answers" as const, "typed-in" as const),
  },
  { requiredKeys: ["session", "value", "origin"] },
);
const note: fc.Arbitrary<EventNote> = fc.record(
  { session, day, text: fc.string({ unit: "binary", maxLength: 40 }) },
  { requiredKeys: ["text"] },
);

test("any course stands at finite places inside the frame, whoever looks", () => {
  const input = [fc.array(point, { maxLength: 30 }), fc.array(note, { maxLength: 8 }), fc.boolean()] as const;
  fc.assert(
    fc.property(...input, fc.constantFrom(...sizes), (points, events, isClients, [width, height]) => {
      const drawn = chartOf(phq9, points, { events });
      const chart = isClients ? clientChart(drawn, events) : drawn;
      const { frame, scales, ...layout } = layOut(chart, { width, height });
      expect(frame.left).toBeGreaterThan(0);
      expect(frame.right).toBeGreaterThan(frame.left);
      expect(frame.bottom).toBeGreaterThan(frame.top);
      expect(frame.bottom).toBeLessThan(layout.height);
      const across = [...chart.points, ...chart.events].flatMap(({ x }) => (x === undefined ? [] : scales.across(x)));
      const up = [...chart.points.map(({ y }) => y), ...chart.lines.map(({ at }) => at)].map(scales.up);
      expect(across.every((x) => x >= frame.left && x <= frame.right)).toBe(true);
      expect(up.every((y) => y >= frame.top && y <= frame.bottom)).toBe(true);
      expect(drawSvg(chart, { width, height })).not.toMatch(/NaN|Infinity/);
    }),
  );
});
