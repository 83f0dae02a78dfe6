import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientChart } from "../client-chart.ts";
import { chartOf, gad7, phq9, scored } from "../testing/build-chart.ts";
import { drawText } from "./draw-text.ts";
import { columnsIn } from "./wrap.ts";

const plain = { columns: 60, rows: 10, ascii: true, heading: false } as const;

test("a fall from 18 to 9 in plain characters", () => {
  expect(drawText(chartOf(phq9, scored([18, 9])), plain)).toMatchInlineSnapshot(`
    "27+
      |~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    20+'   '   '   '   '   '   '   '   '   '   '   '   '   '   '
      |o.........
    15+'   '   ' ...................   '   '   '   '   '   '   '
      |----------------------------....................---------
    10+===============================================.........o
     5+'   '   '   '   '   '   '   '   '   '   '   '   '   '   '
      |
     0+
      +---------------------------------------------------------
    session 1                                                  2
       v lower is better
       -- reliably better: 12 or lower
       ~~ reliably worse: 24 or higher
       == recovery: below 10
       ' 0 minimal, 5 mild, 10 moderate, 15 moderately severe,
         20 severe
    "
  `);
});

describe("a terminal chart", () => {
  test("leaves a gap where a session is missing", () => {
    const rows = drawText(chartOf(gad7, scored([10, 10, undefined, 10, 10])), { ...plain, columns: 43 }).split("\n");
    // 40 columns for 5 sessions: 1 and 2 are joined, 4 and 5 are joined, and nothing lies between 2 and 4 but the ground.
    const row = rows.find((line) => line.includes("o"));
    expect(row?.slice(3)).toMatch(/^o\.+o[^.]{10,}o\.+o$/);
    expect(rows.join("\n")).toContain("not joined: a session without answers");
  });

  test("tells its lines apart by their signs and says what each means", () => {
    const text = drawText(chartOf(phq9, scored([18, 9])), { columns: 80, rows: 14 });
    expect(text).toMatch(/╌╌ reliably better: 12 or lower/);
    expect(text).toMatch(/┄┄ reliably worse: 24 or higher/);
    expect(text).toMatch(/══ recovery: below 10/);
  });

  test("turned for the client, the better score stands higher", () => {
    const rows = drawText(clientChart(chartOf(phq9, scored([27, 0]))), { ...plain, rows: 10 }).split("\n");
    expect(rows[0]).toMatch(/^ 0\+.*o$/);
    expect(rows[9]).toMatch(/^27\+o/);
  });

  test("gives each part its colour where the terminal has some", () => {
    const text = drawText(chartOf(phq9, scored([18, 9])), {
      ...plain,
      colour: (part, words) => `<${part}>${words}</>`,
    });
    expect(text).toContain("<point>o</>");
    expect(text).toMatch(/<cut-off>=+<\/>/);
  });

  test("in plain ASCII holds nothing else, whatever was noted", () => {
    const events = [{ session: 1, text: "Zug 3 → Köln 日本\u001B[31m" }];
    expect(drawText(chartOf(phq9, scored([18, 9]), { events }), plain)).toMatch(/^[\n\x20-\x7E]*$/);
  });

  test("no note can steer the terminal", () => {
    const events = [{ session: 1, text: "\u001B[2J\u009B31m\u0007\r\u202Eend" }];
    const text = drawText(chartOf(phq9, scored([18, 9]), { events }), { columns: 80, rows: 10 });
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  });
});

test("no line is longer than the columns asked for", () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 27 }), { nil: undefined }), { maxLength: 80 });
  const notes = fc.array(fc.record({ session: fc.integer({ min: 1, max: 99 }), text: fc.string({ unit: "binary" }) }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(scores, notes, fc.integer({ min: 40, max: 160 }), fc.boolean(), (given, events, columns, ascii) => {
      const text = drawText(chartOf(phq9, scored(given), { events }), { columns, rows: 8, ascii });
      expect(text.split("\n").filter((line) => columnsIn(line) > columns)).toEqual([]);
    }),
  );
});
