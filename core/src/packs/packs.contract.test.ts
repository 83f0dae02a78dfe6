import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { instruments } from "../library/instruments/index.ts";
import type { Instrument, Item, Scale } from "../measurement/instrument.ts";
import { scoreInstrument } from "../measurement/score-instrument.ts";
import { uncheckedFacts } from "../measurement/unchecked-facts.ts";
import { readPack } from "./read-pack.ts";
import type { ScoringVectors } from "./vectors.ts";

const REPOSITORY = resolve(import.meta.dirname, "../../..");
const PACKS = join(REPOSITORY, "packs");
const REFERENCE = resolve(REPOSITORY, "../shared/clinical/instruments.json");

/** Of the file of words: nobody changes what the rights holders print without noticing. */
const WORDING = {
  "core-10": "e4cf71db2bf28b08a57f838822117b86686a8ea6065fbac7221bf5dce868c9b1",
  "csi-4": "bd6dc97ce609d030ae447427f00f0bc60970c63695a543d5d0c5ade91c6e8f35",
  "dass-21": "46a3b2a234556470b574da6caf0bfc9a2f2e517e31a5003649b0c3f131f2a65b",
  gbo: "1dd00dabe923db3716bd96b944c733a78388e8277f4dc84fa730de43c90d23e1",
  "who-5": "7e99fd0ed2716e87298dad3864f75089460ab229722293290bd652b0cca275b2",
} as const;
const ids = Object.keys(WORDING) as readonly (keyof typeof WORDING)[];

const filesOf = (id: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(join(PACKS, id)).map((name) => [name, readFileSync(join(PACKS, id, name), "utf8")]));
const taken = new Set(instruments.map(({ id }): string => id));

function packOf(id: string, accepted = true) {
  const read = readPack(filesOf(id), accepted, taken);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const scaleOf = (id: string, scale: string): Scale | undefined =>
  packOf(id).facts.scales.find((each) => each.id === scale);
const points = (id: string, scale: string) =>
  scaleOf(id, scale)?.thresholds?.map((each) => [each.profile, each.points, each.basis]);

test("every pack is known here, and holds no code", () => {
  const folders = readdirSync(PACKS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...ids].sort());
});

describe.each(ids)("%s", (id) => {
  test("keeps everything that a form must keep, its worked examples included", () => {
    expect(packOf(id)).toMatchObject({ id, facts: { id, licence: { ship: "bundle-nc" } } });
  });

  test("has the words that its rights holders print, unchanged", () => {
    const words = filesOf(id).get("wording.en.json") ?? "";
    expect(createHash("sha256").update(words).digest("hex")).toBe(WORDING[id]);
  });

  test("shows no question and no word until its licence is accepted", () => {
    const off = packOf(id, false);
    const words = Object.values(packOf(id).wording?.items ?? {});
    expect(off.wording).toBeUndefined();
    expect(off.facts.items).toEqual([]);
    expect(words.filter((each) => JSON.stringify(off).includes(each))).toEqual([]);
  });

  test("states its terms apart from those of the code, with a link where there is a licence text", () => {
    const { licence, licenceText, attribution } = packOf(id);
    expect(licenceText).toContain("not the licence of Attune's code");
    if (licence.url !== undefined) expect(licenceText).toContain(licence.url);
    expect(attribution.trim()).not.toBe("");
  });

  test("scores each worked example as it says", () => {
    const { facts } = packOf(id);
    const { vectors }: ScoringVectors = JSON.parse(filesOf(id).get("vectors.json") ?? "");
    expect(vectors.length).toBeGreaterThan(2);
    for (const { answers, scales, risk } of vectors) {
      const given = facts.items.flatMap((item, at): [string, number][] => {
        const answer = answers[at] ?? null;
        return answer === null ? [] : [[item.id, answer]];
      });
      const score = scoreInstrument(facts, new Map(given));
      for (const [scale, { total, ...more }] of Object.entries(scales)) {
        const found = score.scales.find((each) => each.scale === scale);
        expect(found?.value ?? null).toBe(total);
        expect(found ?? {}).toMatchObject(more);
      }
      expect(score.risk.filter(({ kind }) => kind === "answered").map(({ item }) => item)).toEqual(risk);
    }
  });
});

describe("what a clinician would check against the manuals", () => {
  test("CORE-10: 40 is the most, items 2 and 3 count the other way, 11 is a case, 6 points at 90 % and 7 at 95 %", () => {
    const scale = scaleOf("core-10", "distress");
    expect(scale).toMatchObject({ range: { min: 0, max: 40 }, reversed: ["support", "coping"], betterWhen: "lower" });
    expect(scale?.cutOffs).toMatchObject([{ value: 11, caseWhen: "at-least" }]);
    expect(points("core-10", "distress")).toEqual([
      ["published", 6, "published"],
      ["strict", 7, "derived"],
    ]);
  });

  test("CORE-10: any plan to end one's life is urgent, even where too much is missing for a total", () => {
    const { facts } = packOf("core-10");
    const score = scoreInstrument(facts, new Map([["plans-to-end-life", 1]]));
    expect(score.scales).toEqual([]);
    expect(score.risk).toMatchObject([{ item: "plans-to-end-life", number: 6, about: "suicide", grade: "urgent" }]);
  });

  test("WHO-5: the sum times four, 50 or less is low; 10 points matter clinically, 20 are beyond error", () => {
    expect(scaleOf("who-5", "wellbeing")).toMatchObject({ method: { kind: "sum", times: 4 }, betterWhen: "higher" });
    expect(scaleOf("who-5", "wellbeing")?.cutOffs).toMatchObject([{ value: 50, caseWhen: "at-most" }]);
    expect(points("who-5", "wellbeing")).toEqual([
      ["published", 10, "clinical-relevance"],
      ["strict", 20, "derived"],
    ]);
  });

  test("CSI-4: below 13.5 is distressed, 4 points are derived, and neither partner sees the other's answers", () => {
    expect(scaleOf("csi-4", "satisfaction")?.cutOffs).toMatchObject([{ value: 13.5, caseWhen: "below" }]);
    expect(points("csi-4", "satisfaction")).toEqual([["published", 4, "derived"]]);
    expect(packOf("csi-4").facts.cautions?.join(" ")).toContain("Never show one partner’s answers to the other");
  });

  test("GBO: 0 to 10, more is better, 3 points", () => {
    expect(scaleOf("gbo", "progress")).toMatchObject({ range: { min: 0, max: 10 }, betterWhen: "higher" });
    expect(points("gbo", "progress")).toEqual([["published", 3, "published"]]);
  });

  test("DASS-21: three scales of seven, doubled, and no total; for health professionals", () => {
    const { facts, licence } = packOf("dass-21");
    expect(facts.scales.map(({ id, items }) => [id, items.length])).toEqual([
      ["depression", 7],
      ["anxiety", 7],
      ["stress", 7],
    ]);
    expect(new Set(facts.scales.flatMap(({ items }) => items)).size).toBe(21);
    expect(facts.total).toBeUndefined();
    expect(facts.risk).toMatchObject([{ item: "life-meaningless", grades: [{ min: 2, max: 3, grade: "ask-about" }] }]);
    expect(licence.conditions).toContain("health-professionals");
  });

  test.each(ids)("%s says which of its facts nobody has checked yet", (id) => {
    expect(uncheckedFacts(packOf(id).facts).length).toBeGreaterThan(0);
  });
});

type ReferenceItem = {
  readonly number: number;
  readonly text: string;
  readonly note?: string;
  readonly options?: Labels;
};
type Labels = readonly { readonly value: number; readonly label: string }[];
type ReferenceForm = {
  readonly id: string;
  readonly stem?: string;
  readonly items: readonly ReferenceItem[];
  readonly options: Labels;
};

describe.skipIf(!existsSync(REFERENCE))("compared with the reference, where it is at hand", () => {
  const read = (): { readonly instruments: readonly ReferenceForm[] } => JSON.parse(readFileSync(REFERENCE, "utf8"));
  const wordsOf = (facts: Instrument, item: Item, value: number): string | undefined => {
    const { wording } = packOf(facts.id);
    const option = item.answer.kind === "choice" ? item.answer.options.find((each) => each.value === value) : undefined;
    return wording?.itemOptions?.[item.id]?.[option?.id ?? ""] ?? wording?.options[option?.id ?? ""];
  };

  test.each(ids)("%s has its words, one by one", (id) => {
    const form = read().instruments.find((each) => each.id === id);
    const { facts, wording } = packOf(id);
    expect(facts.items.map((item) => wording?.items[item.id])).toEqual(form?.items.map(({ text }) => text));
    const note = form?.items[0]?.note?.toLowerCase() ?? "";
    if (form?.stem === undefined) expect(note.endsWith(wording?.stem?.toLowerCase() ?? "")).toBe(true);
    else expect(wording?.stem).toBe(form.stem);
    for (const [at, item] of facts.items.entries()) {
      const options = form?.items[at]?.options ?? form?.options ?? [];
      // A step that the form prints without words shows its number.
      const printed = options.map(({ value, label }) => [value, label === "" ? String(value) : label]);
      expect(options.map(({ value }) => [value, wordsOf(facts, item, value)])).toEqual(printed);
      expect(item.answer.kind === "choice" ? item.answer.options.length : 0).toBe(options.length);
    }
  });
});
