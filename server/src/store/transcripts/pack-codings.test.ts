import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { type Coder, type Coding, EMOTIONS, loadModel, proportion } from "@attune/core";
import { codebooks } from "@attune/core/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packCodings, unpackCodings } from "./pack-codings.ts";

const MODEL: Coder = { kind: "model", id: "made-up", version: "1" };
const known = codebooks.flatMap(({ id, codes }) => codes.map((code) => ({ codebook: id, code })));
const share = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);
const span = fc.tuple(fc.nat(500), fc.nat(500)).map(([start, length]) => ({ start, end: start + length }));

const coding: fc.Arbitrary<Coding> = fc
  .record({
    turn: fc.nat(300),
    which: fc.constantFrom(...known),
    level: fc.nat(2),
    by: fc.constantFrom<Coder>(MODEL, { kind: "rule", id: "made-up/one" }, { kind: "rule", id: "made-up/two" }),
    judgement: fc.option(
      fc.record({ confidence: share.map(proportion), probabilities: fc.array(share), unsure: fc.boolean() }),
    ),
    evidence: fc.array(span, { maxLength: 4 }),
    emotion: fc.option(fc.constantFrom(...EMOTIONS)),
    emotionUnsure: fc.option(fc.boolean()),
  })
  .map(({ turn, which: { codebook, code }, level, by, judgement, evidence, emotion, emotionUnsure }) => ({
    turn,
    codebook,
    code: code.id,
    level: code.levels[level % code.levels.length]?.level ?? 0,
    ...(emotion !== null && { emotion, ...(emotionUnsure !== null && { emotionUnsure }) }),
    coder: by,
    ...(judgement !== null && { judgement }),
    evidence,
  }));

const nameOf = ({ turn, codebook, code }: Coding): string => `${turn} ${codebook} ${code}`;
const inAnyOrder = (codings: readonly Coding[]): readonly string[] =>
  codings.map((each) => JSON.stringify(sorted(each))).sort();
const sorted = (each: Coding) => Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));

describe("packed codings", () => {
  test("come back as they were, by turn and in the order of the codebooks", () => {
    fc.assert(
      fc.property(fc.uniqueArray(coding, { selector: nameOf, maxLength: 60 }), (codings) => {
        const back = unpackCodings(JSON.parse(JSON.stringify(packCodings(codings))), MODEL);
        expect(inAnyOrder(back)).toEqual(inAnyOrder(codings));
        const ranks = back.map(({ turn, codebook, code }) => [
          turn,
          known.findIndex((each) => each.codebook === codebook && each.code.id === code),
        ]);
        expect(ranks).toEqual([...ranks].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
    );
  });

  test("of an hour's session take a small part of what they take unpacked", () => {
    const models = new URL("../../../../models/spoken.atm", import.meta.url);
    const coder = loadModel(readFileSync(models));
    const lines = readFileSync(new URL("../../../../examples/sessions.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const turns = lines.flatMap((line) => JSON.parse(line).turns);
    const hour = Array.from({ length: 200 }, (_, at) => turns[at % turns.length]);
    if (!coder.ok) throw new Error("no model");
    const codings = coder.value.code(hour);
    const size = (value: unknown): number => deflateRawSync(JSON.stringify(value)).length;
    expect(size(packCodings(codings))).toBeLessThan(size(codings) / 2);
  });
});
