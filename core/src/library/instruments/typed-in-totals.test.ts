import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandOf } from "../../measurement/band.ts";
import type { Instrument, Scale } from "../../measurement/instrument.ts";
import { checkTotal } from "../../measurement/total.ts";
import { cSsrsScreener } from "./c-ssrs-screener.ts";
import { instruments } from "./index.ts";
import { stanleyBrown } from "./stanley-brown.ts";
import { instrumentWordings } from "./wordings.ts";

const known: readonly Instrument[] = instruments;
const typedIn = known.filter(({ licence }) => licence.ship === "ask" || licence.ship === "no");
const shown: readonly string[] = instrumentWordings.map(({ instrument }) => instrument);

const allScales = typedIn.flatMap((instrument) => instrument.scales.map((scale) => ({ instrument, scale })));
const anyScale = fc.constantFrom(...allScales);

function totalOf(id: string): Scale {
  const instrument = known.find((each) => each.id === id);
  const scale = instrument?.scales.find((each) => each.id === instrument.total);
  if (scale === undefined) throw new Error(`${id} has no total`);
  return scale;
}

describe("no words of a form that may not ship", () => {
  test("there are no questions, no answers and no wording", () => {
    expect(typedIn.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...typedIn), ({ id, items, scales, risk, clusters, screen }) => {
        expect([items, risk, scales.flatMap((scale) => scale.items)]).toEqual([[], [], []]);
        expect([clusters, screen]).toEqual([undefined, undefined]);
        expect(shown).not.toContain(id);
      }),
    );
  });

  test.each(typedIn)("$id says who gives permission", ({ licence }) => {
    expect(licence.terms).toMatch(licence.ship === "ask" ? /\bAsk \w/ : /\b(?:comes?) from \w/);
  });
});

describe("a number that is typed in", () => {
  test("is taken anywhere in the range of its scale", () => {
    const inRange = anyScale.chain(({ instrument, scale }) =>
      fc.record({ instrument: fc.constant(instrument), scale: fc.constant(scale), value: fc.integer(scale.range) }),
    );
    fc.assert(
      fc.property(inRange, ({ instrument, scale, value }) => {
        expect(checkTotal(instrument, { scale: scale.id, value, form: "paper" }).ok).toBe(true);
      }),
    );
  });

  test("is refused on either side of it", () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 1, max: 999 }), ({ instrument, scale }, beyond) => {
        for (const value of [scale.range.min - beyond, scale.range.max + beyond]) {
          const { min, max } = scale.range;
          const failure = { kind: "total-out-of-range", instrument: instrument.id, scale: scale.id, value, min, max };
          expect(checkTotal(instrument, { scale: scale.id, value, form: "paper" })).toEqual({ ok: false, failure });
        }
      }),
    );
  });

  test.each([
    ["arm-5", 5.4, true],
    ["ras", 3.57, true],
    ["srs", 36.2, true],
    ["care", 42.5, true],
    ["swemwbs", 22.35, true],
    ["isi", 14.5, false],
    ["oq-45", 62.5, false],
  ])("the %s: a total of %f is one that the form can have (%s)", (id, value, is) => {
    const instrument = known.find((each) => each.id === id);
    expect(instrument && checkTotal(instrument, { value, form: "paper" }).ok).toBe(is);
  });
});

describe("published facts", () => {
  test.each([
    ["asrm", 6, "at-least", true],
    ["pmq-9", 10, "at-least", false],
    ["mdq", 7, "at-least", true],
    ["oci-r", 21, "at-least", true],
    ["oci-12", 11, "at-least", false],
    ["docs", 18, "at-least", false],
    ["foci", 8, "at-least", false],
    ["pg-13-r", 30, "at-least", true],
    ["bgq", 5, "at-least", true],
    ["adnm-8", 18.5, "at-least", false],
    ["wsas", 10, "at-least", true],
    ["isi", 15, "at-least", true],
    ["srs", 36, "at-most", false],
    ["ors", 25, "at-most", false],
    ["ras", 3.5, "at-most", false],
    ["oq-45", 63, "at-least", false],
  ])("cut-off of the %s: %d, %s (checked at its source: %s)", (id, value, caseWhen, verified) => {
    expect(totalOf(id).cutOffs).toMatchObject([{ value, caseWhen, source: { verified } }]);
  });

  test.each([
    ["wsas", 8, "published"],
    ["isi", 8, "clinical-relevance"],
    ["pmq-9", 3, "clinical-relevance"],
    ["ors", 5, "published"],
    ["oq-45", 14, "published"],
  ])("points that count as a change of the %s: %d (%s), not yet checked", (id, points, basis) => {
    expect(totalOf(id).thresholds).toMatchObject([{ points, basis, source: { verified: false } }]);
  });

  test("no other form has points that count as a change", () => {
    const having = allScales.filter(({ scale }) => scale.thresholds !== undefined);
    expect(having.map(({ instrument }) => instrument.id).sort()).toEqual(["isi", "oq-45", "ors", "pmq-9", "wsas"]);
  });

  test.each([
    ["isi", 7, "none"],
    ["isi", 8, "subthreshold"],
    ["isi", 15, "moderate"],
    ["isi", 22, "severe"],
    ["wsas", 9, "subclinical"],
    ["wsas", 10, "significant"],
    ["wsas", 20, "significant"],
    ["wsas", 21.25, "moderately-severe"],
    ["bgq", 4, "below-cut-off"],
    ["bgq", 7, "subthreshold"],
    ["bgq", 8, "probable-complicated-grief"],
  ])("%s: %d lies in the band %s", (id, value, band) => {
    expect(bandOf(totalOf(id), value)?.id).toBe(band);
  });
});

test("a safety plan is a document, so there is nothing to type in", () => {
  expect(stanleyBrown.scales).toEqual([]);
  expect(checkTotal(stanleyBrown, { value: 6, form: "paper" })).toMatchObject({ failure: { kind: "no-such-scale" } });
});

test("a suicide screen has no level of risk, no cut-off and no single number", () => {
  const screen: Instrument = cSsrsScreener;
  expect(screen.total).toBeUndefined();
  expect(screen.scales.flatMap(({ bands, cutOffs = [] }) => [...bands, ...cutOffs])).toEqual([]);
  expect(screen.scales.map(({ betterWhen }) => betterWhen)).toEqual(["neither", "neither"]);
  expect(screen.cautions?.join(" ")).toContain("Any yes needs a clinician's review");
});
