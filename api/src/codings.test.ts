import type { Coding } from "@attune/core";
import { proportion } from "@attune/core";
import { codebooks } from "@attune/core/library";
import { describe, expect, test } from "vitest";
import { codingsLineSchema, sessionLineSchema, toWireCoding } from "./codings.ts";

const byModel: Coding = {
  turn: 3,
  codebook: "attunement",
  code: "cue",
  level: 1,
  emotion: "guilt",
  coder: { kind: "model", id: "test-model", version: "1" },
  judgement: { confidence: proportion(0.81), probabilities: [0.1, 0.81, 0.09], unsure: false },
  evidence: [{ start: 0, end: 12 }],
};
const { judgement: _, emotion: __, ...coded } = byModel;
const byRule: Coding = { ...coded, level: 0, coder: { kind: "rule", id: "too-short-to-code" }, evidence: [] };

describe("a coding as it travels", () => {
  test("carries confidence, probabilities and evidence as pairs", () => {
    expect(toWireCoding(byModel, codebooks)).toEqual({
      turn: 3,
      codebook: "attunement",
      code: "cue",
      level: 1,
      confidence: 0.81,
      probabilities: [0.1, 0.81, 0.09],
      unsure: false,
      evidence: [[0, 12]],
      emotion: "guilt",
    });
  });

  test("of a rule or a person is certain, over the levels of the codebook", () => {
    expect(toWireCoding(byRule, codebooks)).toMatchObject({ confidence: 1, probabilities: [1, 0, 0], unsure: false });
    expect(
      toWireCoding({ ...byRule, codebook: "miti", code: "talk", level: "sustain" }, codebooks).probabilities,
    ).toEqual([0, 0, 1]);
    expect(toWireCoding(byRule, codebooks)).not.toHaveProperty("emotion");
    expect(toWireCoding({ ...byRule, codebook: "our-own" }, codebooks).probabilities).toEqual([]);
  });

  test("survives being written and read", () => {
    const line = { id: "session-1", codings: [byModel, byRule].map((coding) => toWireCoding(coding, codebooks)) };
    expect(codingsLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
  });
});

describe("a session line", () => {
  const line = { id: "session-1", turns: [{ speaker: "client", text: "It was a long week." }] };

  test("needs an id and turns by a therapist or a client", () => {
    expect(sessionLineSchema.safeParse(line).success).toBe(true);
    expect(sessionLineSchema.safeParse({ ...line, id: 4 }).success).toBe(false);
    expect(sessionLineSchema.safeParse({ ...line, turns: [{ speaker: "mother", text: "Well." }] }).success).toBe(false);
    expect(sessionLineSchema.safeParse({ turns: line.turns }).success).toBe(false);
  });

  test("a refusal names the place, never the words", () => {
    const refused = sessionLineSchema.safeParse({ ...line, turns: [{ speaker: "I am so ashamed", text: 4 }] });
    expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual(["turns.0.speaker", "turns.0.text"]);
    expect(JSON.stringify(refused.error?.issues)).not.toContain("ashamed");
  });
});
