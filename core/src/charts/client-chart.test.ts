import { describe, expect, test } from "vitest";
import { chartTable } from "./chart-table.ts";
import { clientChart } from "./client-chart.ts";
import { drawSvg } from "./svg/draw-svg.ts";
import { layOut } from "./svg/layout.ts";
import { drawText } from "./terminal/draw-text.ts";
import { chartOf, ocdWeek, onDays, phq9, scored, wellbeing } from "./testing/build-chart.ts";

const size = { width: 720, height: 360 };

describe("the client's chart", () => {
  test("turns the axis of the PHQ-9 over, and not that of a scale on which more is better", () => {
    expect(clientChart(chartOf(phq9, scored([18, 9]))).y.turned).toBe(true);
    expect(clientChart(chartOf(wellbeing, scored([40, 60]))).y.turned).toBe(false);
  });

  test.each([
    [phq9, 18, 9],
    [wellbeing, 40, 60],
  ] as const)("draws the better score of $id higher up", (instrument, worse, better) => {
    const { scales } = layOut(clientChart(chartOf(instrument, scored([worse, better]))), size);
    expect(scales.up(better)).toBeLessThan(scales.up(worse));
  });

  test("holds no clinical name, no threshold's name and no note of the therapist", () => {
    const events = [{ session: 2, text: "Query bipolar" }];
    const expected = [1, 2, 3].map((session) => ({ session, lower: 5, mean: 10, upper: 15 }));
    const chart = clientChart(chartOf(phq9, scored([9, 17, 18]), { events, expected }));
    const shown = [JSON.stringify(chart), drawSvg(chart, size), drawText(chart, { columns: 80, rows: 12 })];
    shown.push(JSON.stringify(chartTable(chart)));
    for (const text of shown) {
      expect(text).not.toMatch(/bipolar|severe|deteriorat|recover|worse|profile|cut-off|norms/i);
    }
    expect(chart).toMatchObject({ bands: [], expected: [] });
  });

  test("has the client's own notes", () => {
    const chart = clientChart(chartOf(phq9, scored([9, 17, 18])), [{ session: 2, text: "Two stops by train" }]);
    expect(chart.events).toEqual([{ x: 2, place: "session 2", text: "Two stops by train" }]);
  });

  test("is not widened by what only the therapist sees", () => {
    const chart = chartOf(
      phq9,
      onDays([
        ["2026-03-03", 18],
        ["2026-03-10", 15],
      ]),
      {
        events: [{ session: 2, text: "Note" }],
        expected: [1, 2, 3, 4, 5, 6].map((session) => ({ session, lower: 5, mean: 10, upper: 15 })),
      },
    );
    expect(clientChart(chart).x).toMatchObject({ by: "day", from: 0, to: 7 });
  });

  test("uses no red", () => {
    const drawn = drawSvg(clientChart(chartOf(phq9, scored([9, 17, 18]))), { ...size, theme: "light" });
    const reds = [...drawn.matchAll(/#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})/gi)].filter(
      ([, red = "", green = ""]) => {
        return Number.parseInt(red, 16) > 1.5 * Number.parseInt(green, 16);
      },
    );
    expect(reds).toEqual([]);
  });

  test("compares an own form with the first rating alone", () => {
    const chart = clientChart(chartOf(ocdWeek, scored([8, 3])));
    expect(chart).toMatchObject({ ownForm: true, lines: [{ kind: "start", at: 8 }] });
    expect(chart).not.toHaveProperty("steady");
  });
});
