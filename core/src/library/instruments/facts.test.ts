import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ChangeThreshold, Instrument, Scale } from "../../measurement/instrument.ts";
import { uncheckedFacts } from "../../measurement/unchecked-facts.ts";
import { instruments } from "./index.ts";

const known: readonly Instrument[] = instruments;
const bundled = known.filter(({ licence }) => licence.ship === "bundle");

function totalOf(id: string): Scale {
  const instrument = known.find((one) => one.id === id);
  const scale = instrument?.scales.find((one) => one.id === instrument.total);
  if (scale === undefined) throw new Error(`${id} has no total`);
  return scale;
}

const cutFor = (id: string, profile?: string) =>
  totalOf(id).cutOffs?.find(({ profiles }) => (profile ? profiles?.includes(profile) : profiles === undefined));
const thresholdFor = (id: string, profile: ChangeThreshold["profile"]) =>
  totalOf(id).thresholds?.find((threshold) => threshold.profile === profile);

describe("cut-offs", () => {
  test.each([
    ["phq-9", 10, true],
    ["gad-7", 8, true],
    ["phq-2", 3, true],
    ["gad-2", 3, false],
    ["pswq", 45, false],
    ["ces-d", 16, true],
    ["pcl-5", 33, true],
    ["pc-ptsd-5", 4, false],
    ["k6", 13, false],
    ["k10", 22, false],
    ["audit-c", 4, true],
  ])("a total of the %s counts as a case from %i on (checked at its source: %s)", (id, value, verified) => {
    expect(cutFor(id)).toMatchObject({ value, caseWhen: "at-least", source: { verified } });
  });

  test("the NHS cut-offs that differ are not yet checked", () => {
    expect(cutFor("pcl-5", "nhs")).toMatchObject({ value: 32, source: { verified: false } });
    expect(cutFor("audit-c", "nhs")).toMatchObject({ value: 5, source: { verified: false } });
  });

  test("little support counts from the other end", () => {
    expect(cutFor("osss-3")).toMatchObject({ value: 8, caseWhen: "at-most" });
    expect(totalOf("osss-3").betterWhen).toBe("higher");
  });
});

describe("reliable change", () => {
  test.each([
    ["phq-9", "nhs", 6, true],
    ["phq-9", "strict", 7, false],
    ["gad-7", "nhs", 4, true],
    ["gad-7", "strict", 6, true],
    ["pcl-5", "nhs", 10, false],
    ["pcl-5", "strict", 15, true],
    ["pswq", "nhs", 10, false],
    ["pswq", "published", 7, false],
    ["k6", "published", 5, false],
  ] as const)(
    "on the %s takes, by the profile %s, %i points (checked at its source: %s)",
    (id, profile, points, verified) => {
      expect(thresholdFor(id, profile)).toMatchObject({ points, source: { verified } });
    },
  );

  // 1.96 · sd · √(2 · (1 − r)), rounded up
  test.each([
    ["phq-9", "strict", 6.1, 0.84],
    ["pswq", "published", 8.86, 0.93],
    ["k6", "published", 4.5, 0.89],
  ] as const)("where it was derived (%s), the formula gives the points", (id, profile, deviation, reliability) => {
    const points = Math.ceil(1.96 * deviation * Math.sqrt(2 * (1 - reliability)));
    expect(thresholdFor(id, profile)).toMatchObject({ points, basis: "derived" });
  });

  test("screens and forms without a published value have none", () => {
    const without = bundled.filter(({ scales }) => scales.every(({ thresholds }) => thresholds === undefined));
    expect(without.map(({ id }) => id).sort()).toEqual([
      "asq",
      "audit-c",
      "ces-d",
      "gad-2",
      "k10",
      "osss-3",
      "pc-ptsd-5",
      "phq-2",
      "phq-4",
    ]);
  });
});

describe("answers that a person must see", () => {
  const gradeOf = (id: string, item: string, value: number) => {
    const risk = known.find((one) => one.id === id)?.risk.find((one) => one.item === item);
    return risk?.grades.find(({ min, max }) => min <= value && value <= max)?.grade;
  };

  test.each([
    ["phq-9", "self-harm", [undefined, "same-day", "urgent", "urgent"]],
    ["k6", "hopeless", [undefined, undefined, undefined, undefined, "ask-about"]],
    ["pcl-5", "risk-taking", [undefined, undefined, undefined, "ask-about", "ask-about"]],
    ["asq", "thoughts", [undefined, "urgent"]],
    ["asq", "right-now", [undefined, "acute"]],
  ])("on the %s, item %s, by answer from 0", (id, item, grades) => {
    expect(grades.map((_, value) => gradeOf(id, item, value))).toEqual(grades);
  });

  test("refusing any question of the suicide screen is urgent", () => {
    const asked = ["wished-dead", "better-off-dead", "thoughts", "attempt", "right-now"];
    expect(asked.map((item) => gradeOf("asq", item, 9))).toEqual(asked.map(() => "urgent"));
  });

  test("no other bundled form has such a question", () => {
    const withRisk = bundled.filter(({ risk }) => risk.length > 0).map(({ id }) => id);
    expect(withRisk.sort()).toEqual(["asq", "k6", "pcl-5", "phq-9"]);
  });
});

test("what was written from memory or ruled by the project is listed by what it is about", () => {
  const kessler = uncheckedFacts(known.find(({ id }) => id === "k10") as Instrument);
  expect(kessler.map(({ about }) => about)).toEqual(["missing answers", "bands", "cut-off", "reliability", "form"]);
  expect(kessler.map(({ scale }) => scale)).toEqual(["distress", "distress", "distress", "distress", undefined]);
});

test("the WHO copyright line stands with both Kessler scales", () => {
  for (const id of ["k6", "k10"]) {
    expect(known.find((one) => one.id === id)?.licence.attribution).toContain("© World Health Organization 2003");
  }
});

type Sample = { readonly mean?: number; readonly sd?: number; readonly n?: number; readonly status?: string };
type ReferenceItem = { readonly number: number; readonly reverse?: boolean; readonly loinc?: string };
type Coefficient = { readonly v: number | string; readonly status: string };
type Reference = {
  readonly id: string;
  readonly ship: string;
  readonly version: string;
  readonly items: readonly ReferenceItem[];
  readonly scoring: { readonly range?: readonly number[]; readonly missing: { readonly maxMissing: number } };
  readonly bands: readonly { readonly min: number; readonly key: string }[];
  readonly reliability?: { readonly alpha?: readonly Coefficient[]; readonly retest?: readonly Coefficient[] };
  readonly norms?: Readonly<Record<string, Sample>>;
  readonly loinc?: { readonly total?: string } | null;
};

const REFERENCE = new URL("../../../../../shared/clinical/instruments.json", import.meta.url);
const reference: readonly Reference[] = existsSync(REFERENCE)
  ? JSON.parse(readFileSync(REFERENCE, "utf8")).instruments.filter(({ ship }: Reference) => ship === "bundle")
  : [];
const withTotal = reference.filter(({ id }) => id !== "asq");

/** From memory there, and so not verified here. */
const isChecked = (status: string | undefined) => status?.startsWith("verified") === true;
/** An AUDIT-C code from memory is left out. */
const CODES_LEFT_OUT = new Set(["68518-0"]);

describe.skipIf(reference.length === 0)(
  "beside the reference file (skipped where it is not beside the project)",
  () => {
    test.each(withTotal)("$id is scored as the reference says", ({ id, version, items, scoring, bands, loinc }) => {
      const instrument = known.find((one) => one.id === id) as Instrument;
      const total = totalOf(id);
      const numberOf = (item: string) => instrument.items.find((one) => one.id === item)?.number;
      expect(version.startsWith(instrument.version)).toBe(true);
      expect([total.range.min, total.range.max]).toEqual(scoring.range);
      expect(total.missing.mayMiss).toBe(scoring.missing.maxMissing);
      expect(total.missing.rounding).toBe(scoring.missing.maxMissing > 0 ? "half-up" : "none");
      expect(total.bands).toEqual(bands.map(({ min, key }) => ({ from: min, id: key })));
      expect((total.reversed ?? []).map(numberOf)).toEqual(
        items.filter((item) => item.reverse).map((item) => item.number),
      );
      expect(total.loinc).toBe(loinc?.total);
      expect(instrument.items.map((item) => item.loinc)).toEqual(
        items.map((item) => (CODES_LEFT_OUT.has(item.loinc ?? "") ? undefined : item.loinc)),
      );
    });

    test.each(withTotal)("$id has the norms and reliabilities of the reference, checked where it says so", (form) => {
      const { norms = [], reliability = [] } = totalOf(form.id);
      for (const [group, { mean, sd, n, status }] of Object.entries(form.norms ?? {})) {
        if (mean === undefined) continue;
        expect(norms).toContainEqual(
          expect.objectContaining({
            group,
            mean,
            standardDeviation: sd,
            ...(n !== undefined && { people: n }),
            source: expect.objectContaining({ verified: isChecked(status) }),
          }),
        );
      }
      const kinds = [
        ["internal", form.reliability?.alpha],
        ["retest", form.reliability?.retest],
      ] as const;
      for (const [kind, coefficients = []] of kinds) {
        const theirs = coefficients.filter(({ v }) => typeof v === "number");
        const expected = theirs.map(({ v, status }) => [v, isChecked(status)]);
        const own = reliability.filter((one) => one.kind === kind).map(({ value, source }) => [value, source.verified]);
        expect(own).toEqual(expect.arrayContaining(expected));
      }
    });
  },
);
