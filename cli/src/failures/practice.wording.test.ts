import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../testing/run-attune.ts";
import { PROBLEM_WORDS, refusedByPractice } from "./practice.wording.ts";

/** The kinds of problem that the server answers, as its own table lists them. */
function kindsOfServer(): readonly string[] {
  const text = readFileSync(join(ROOT, "server/src/routes/problem.ts"), "utf8");
  const table = /const STATUS[^{]*\{([\s\S]*?)\n\};/.exec(text)?.[1] ?? "";
  return [...table.matchAll(/^ {2}"?([\w-]+)"?: \d{3},$/gm)].map(([, kind]) => kind ?? "");
}

const wordsOf = (because: string, facts: Readonly<Record<string, unknown>> = {}): string =>
  [refusedByPractice({ kind: "practice-refused", because, facts })].flat().join("\n");

describe("what the practice refuses", () => {
  test("is said in words of its own, whatever kind it is of, and no words are without a kind", () => {
    expect(kindsOfServer().length).toBeGreaterThan(40);
    expect([...PROBLEM_WORDS.keys()].sort()).toEqual([...kindsOfServer()].sort());
  });

  const score = { instrument: "phq-9", scale: "depression", value: 60.5, min: 0, max: 27, step: 2 };

  test.each([...PROBLEM_WORDS.keys()])("%s is a sentence", (kind) => {
    expect(wordsOf(kind, kind.startsWith("total-") || kind === "no-such-scale" ? score : {})).toMatch(
      /^[a-z].*[.:?]$/m,
    );
    expect(wordsOf(kind, score)).not.toContain("undefined");
  });

  test("is said even where this version does not know the kind", () => {
    expect(wordsOf("of-tomorrow")).toBe("the practice server refused it (of-tomorrow).");
  });

  test("names each consent that is missing, and why", () => {
    const facts = { purposes: ["recording", "coding"], because: { recording: "refused", coding: "never-asked" } };
    expect(wordsOf("no-consent", facts)).toContain("recording (refused), coding (never asked)");
  });

  test("tells how long to wait", () => {
    expect(wordsOf("too-many-tries", { waitSeconds: 30 })).toContain("in 30 seconds");
    expect(wordsOf("too-many-tries", { waitSeconds: 600 })).toContain("in 10 minutes");
  });

  test("tells what the closing of a signal about risk still lacks", () => {
    expect(wordsOf("incomplete-risk-closing", { missing: ["seen", "outcome"] })).toContain(
      "(--seen-at), what came of it",
    );
  });
});
