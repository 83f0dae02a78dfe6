import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeSession } from "../../attunement/coded-session.ts";
import { buildSession, type Line } from "../../attunement/testing/build-session.ts";
import { momentRules } from "./index.ts";

test("every file in this folder is registered under its own name", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^index\.|test/.test(name));
  expect(files.map((name) => name.replace(".ts", "")).sort()).toEqual(momentRules.map(({ id }) => id).sort());
});

const level = (most: number) => fc.record({ level: fc.nat(most), unsure: fc.boolean() });
const text = fc.constantFrom(
  "Yes.",
  "Quibbledown went wandering wearily.",
  "Was it quibbledown again? Never mind, quibbledown is over.",
);
const line = fc.oneof(
  fc
    .tuple(
      text,
      fc.record({ cue: level(2), depth: level(4), emotion: fc.constantFrom("guilt", "fear", "joy", "other" as const) }),
    )
    .map(([said, codes]): Line => ["C", said, codes as NonNullable<Line[2]>]),
  fc
    .tuple(
      text,
      fc.record({
        pickup: level(2),
        directing: level(2),
        judging: level(1),
        sympathy: level(1),
        affective: level(2),
        cognitive: level(2),
        exploring: level(2),
        validating: level(1),
        "question-kind": fc.constantFrom("open", "closed"),
      }),
    )
    .map(([said, codes]): Line => ["T", said, codes as NonNullable<Line[2]>]),
);

describe.each(momentRules)("$id", (rule) => {
  test("matters between 0 and 1, and says what it finds", () => {
    expect(rule.importance).toBeGreaterThan(0);
    expect(rule.importance).toBeLessThanOrEqual(1);
    expect(rule.finds).toMatch(/\.$/);
  });

  test("points to turns in order, quotes within them, and says why without anybody's words", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { turns, codings } = buildSession(lines);
        for (const moment of rule.find(codeSession(turns, codings))) {
          expect(moment.turns).toEqual([...moment.turns].sort((a, b) => a - b));
          expect(`${moment.title} ${moment.why} ${moment.tryThis ?? ""}`.toLowerCase()).not.toContain("quibbledown");
          expect(moment.sureness).toBeGreaterThan(0);
          expect(moment.sureness).toBeLessThanOrEqual(1);
          expect(moment.tryThis === undefined).toBe(rule.kind === "keep");
          for (const { turn, span } of moment.quotes) {
            expect(moment.turns).toContain(turn);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(turns[turn]?.text.length ?? 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  // Short enough that no stretch is long by its words alone, which no coding has to back.
  test("finds nothing where the reader is unsure of everything", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const { turns, codings } = buildSession(lines);
        const unsure = codings.map((coding) => ({
          ...coding,
          ...(coding.judgement && { judgement: { ...coding.judgement, unsure: true } }),
        }));
        expect(rule.find(codeSession(turns, unsure))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
