import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instrument } from "./instrument.ts";
import { readScoreTable, type TableOptions } from "./score-table.ts";

const invented = { verified: true, work: "made up for this test" };
const missing = { mayMiss: 0, rounding: "none", source: invented } as const;
const scaleOf = (id: string, max: number, fractions = false) =>
  ({
    id,
    items: [],
    method: { kind: "sum" },
    range: { min: 0, max },
    fractions,
    betterWhen: "lower",
    missing,
    bands: [],
  }) as const;
const instrumentOf = (id: string, scales: Instrument["scales"], total?: string): Instrument => ({
  id,
  name: id,
  version: "1",
  domain: "invented",
  minutes: 1,
  items: [],
  scales,
  ...(total !== undefined && { total }),
  risk: [],
  licence: { ship: "ask", terms: "invented", attribution: "invented", evidence: [] },
  source: invented,
});
const instruments = [
  instrumentOf("mood", [scaleOf("low", 27)], "low"),
  instrumentOf("worry", [scaleOf("fear", 21)], "fear"),
  instrumentOf("three", [scaleOf("a", 42), scaleOf("b", 5, true)]),
];
const read = (text: string, more: Partial<TableOptions> = {}) => readScoreTable(text, { instruments, ...more });
const problems = (text: string, more: Partial<TableOptions> = {}) => {
  const table = read(text, more);
  return table.ok ? [] : table.failure.problems;
};
const rows = (text: string, more: Partial<TableOptions> = {}) => {
  const table = read(text, more);
  if (!table.ok) throw new Error(JSON.stringify(table.failure));
  return table.value.map(({ client, session, value, line }) => ({ client, session, value, line }));
};

const HEAD = "client,session,instrument,score\n";

describe("a table of scores", () => {
  test("is read by the names of its columns, and ordered by client and session", () => {
    expect(rows("score;client;session;instrument\n12;B7;2;mood\n18;B7;1;mood\n9;A3;1;mood\n")).toEqual([
      { client: "B7", session: 1, value: 18, line: 3 },
      { client: "B7", session: 2, value: 12, line: 2 },
      { client: "A3", session: 1, value: 9, line: 4 },
    ]);
  });

  test("an empty score is a form left blank, not a zero", () => {
    expect(rows(`${HEAD}A,1,mood,0\nA,2,mood,\n`).map(({ value }) => value)).toEqual([0, undefined]);
  });

  test("one scale of an instrument is named after a stroke", () => {
    expect(rows(`${HEAD}A,1,three/b,2.5\n`)).toEqual([{ client: "A", session: 1, value: 2.5, line: 2 }]);
  });

  test("every problem is listed with its line, and nothing is read", () => {
    const text = [
      "client,session,instrument,score,date",
      "A,1,mood,28,",
      "A,2,mood,-1,",
      "A,3,mood,4.5,",
      "A,4,mood,many,",
      "A,0,mood,5,",
      "A,one,mood,5,",
      ",5,mood,5,",
      "A,6,moods,5,",
      "A,7,three,5,",
      "A,8,mood,5,25.11.2026",
      "A,9,mood,-0,",
      "A,10,mood,NaN,",
      "A,11,mood,1e1,",
      "A,12,mood",
    ].join("\n");
    expect(problems(text).map(({ line, kind }) => [line, kind])).toEqual([
      [2, "score-out-of-range"],
      [3, "score-out-of-range"],
      [4, "score-not-whole"],
      [5, "score-not-a-number"],
      [6, "session-not-a-number"],
      [7, "session-not-a-number"],
      [8, "no-client"],
      [9, "unknown-instrument"],
      [10, "no-single-total"],
      [11, "not-a-date"],
      [12, "score-not-a-number"],
      [13, "score-not-a-number"],
      [14, "score-not-a-number"],
      [15, "wrong-number-of-cells"],
    ]);
  });

  test("the same session twice is refused, with both lines", () => {
    expect(problems(`${HEAD}A,1,mood,5\nB,1,mood,5\nA,1,mood,6\n`)).toEqual([
      { kind: "session-twice", line: 4, firstLine: 2 },
    ]);
  });

  test("two instruments of one client are refused unless one is chosen or both are wanted", () => {
    const text = `${HEAD}A,1,mood,5\nA,1,worry,6\nB,1,worry,7\n`;
    expect(problems(text)).toEqual([{ kind: "other-instrument", line: 3, firstLine: 2 }]);
    expect(rows(text, { only: "mood" }).map(({ value }) => value)).toEqual([5]);
    expect(rows(text, { mayMix: true }).map(({ value }) => value)).toEqual([5, 6, 7]);
  });

  test("a later session with an earlier date is refused", () => {
    const text = "client,session,instrument,score,date\nA,2,mood,5,2026-03-01\nA,1,mood,5,2026-03-08\n";
    expect(problems(text)).toEqual([{ kind: "date-before-earlier-session", line: 2, firstLine: 3 }]);
  });

  test.each([
    ["", ["missing-column", "missing-column", "missing-column", "missing-column"]],
    ["client,session,instrument\nA,1,mood\n", ["missing-column"]],
    ["client,session,instrument,score,note\nA,1,mood,5,x\n", ["unknown-column"]],
    ["client,session,instrument,score,score\nA,1,mood,5,5\n", ["column-twice"]],
    [HEAD, ["no-rows"]],
    [`${HEAD}"A,1,mood,5\n`, ["quotes-not-closed"]],
  ])("wrong columns are named: %j", (text, kinds) => {
    expect(problems(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("whatever it is given, it reads it whole or says why, and repeats no cell", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (secret) => {
        const table = read(`${HEAD}A,1,mood,secret${secret}\n`);
        expect(table.ok || !JSON.stringify(table.failure).includes("secret")).toBe(true);
      }),
    );
  });

  test("what was written comes back", () => {
    const score = fc.record({ client: fc.constantFrom("A", "B,1", 'C"'), value: fc.integer({ min: 0, max: 27 }) });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 20 }), (scores) => {
        const lines = scores.map(
          ({ client, value }, at) => `"${client.replaceAll('"', '""')}",${at + 1},mood,${value}`,
        );
        const back = rows(`${HEAD}${lines.join("\n")}\n`).map(({ client, session, value }) => ({
          client,
          session,
          value,
        }));
        expect(back).toHaveLength(scores.length);
        for (const [at, { client, value }] of scores.entries()) {
          expect(back).toContainEqual({ client, session: at + 1, value });
        }
      }),
    );
  });
});
