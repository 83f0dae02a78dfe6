import { describe, expect, test } from "vitest";
import { earlierPatterns } from "./earlier-patterns.ts";

describe("patterns of earlier sessions", () => {
  test("stand once however often they were met, the most frequent first, with what the client said then", () => {
    const patterns = earlierPatterns([
      { number: 1, concern: ["“Nobody saw it.”", "sleeps badly"], pattern: ["Hides when hurt"] },
      { number: 2, pattern: ["Works until late"] },
      { number: 3, concern: ["he said „Ich war weg“ and left"], pattern: ["hides when hurt "] },
    ]);
    expect(patterns).toEqual([
      {
        words: "hides when hurt",
        sessions: [3, 1],
        evidence: [
          { session: 3, words: "Ich war weg" },
          { session: 1, words: "Nobody saw it." },
        ],
      },
      { words: "Works until late", sessions: [2], evidence: [] },
    ]);
  });

  test("take no words from a passage off the record", () => {
    const marks = [
      { kind: "off-the-record", at: 1 },
      { kind: "cue", at: 2, words: "“not for the file”" },
    ] as const;
    expect(earlierPatterns([{ number: 1, pattern: ["Hides"], marks }])[0]?.evidence).toEqual([]);
  });

  test("are none where none was written down", () => {
    expect(earlierPatterns([{ number: 1 }, { number: 2, pattern: [" "] }])).toEqual([]);
  });
});
