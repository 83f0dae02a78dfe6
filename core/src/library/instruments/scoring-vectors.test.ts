import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Instrument, InstrumentWording } from "../../measurement/instrument.ts";
import { readAnswers } from "../../measurement/read-answers.ts";
import type { InstrumentScore } from "../../measurement/score.ts";
import { scoreInstrument } from "../../measurement/score-instrument.ts";
import { instruments } from "./index.ts";
import { type ExpectedScore, scoringVectors } from "./testing/scoring-vectors.data.ts";
import { instrumentWordings } from "./wordings.ts";

const known: readonly Instrument[] = instruments;
const wordings: readonly InstrumentWording[] = instrumentWordings;
const instrumentOf = (id: string) => known.find((one) => one.id === id) as Instrument;

function scoreOf(id: string, given: string): InstrumentScore {
  const instrument = instrumentOf(id);
  const answers = readAnswers(instrument, given);
  if (!answers.ok) throw new Error(JSON.stringify(answers.failure));
  return scoreInstrument(instrument, answers.value);
}

function riskOf({ risk }: InstrumentScore): "none" | "POSITIVE" | "not answered" {
  if (risk.some(({ kind }) => kind === "answered")) return "POSITIVE";
  return risk.length > 0 ? "not answered" : "none";
}

/** The same facts as the example names, in its words. */
function outcomeOf(id: string, score: InstrumentScore): ExpectedScore {
  const { total: main } = instrumentOf(id);
  const bandWords = wordings.find(({ instrument }) => instrument === id)?.bands ?? {};
  const total = score.scales.find(({ scale }) => scale === main);
  const refused = score.noScore.find(({ scale }) => scale === main);
  const scoreOn = (scale: string) => score.scales.find((one) => one.scale === scale)?.value;
  return {
    total: total?.value ?? null,
    band: bandWords[total?.band ?? ""] ?? null,
    prorated: total?.prorated ?? false,
    ...(refused?.kind === "too-many-missing" && { reason: reasonOf(refused) }),
    risk: riskOf(score),
    ...(score.clusters && { provisional: score.clusters.met }),
    ...(scoreOn("anxiety") !== undefined && { anxiety: scoreOn("anxiety") as number }),
    ...(scoreOn("depression") !== undefined && { depression: scoreOn("depression") as number }),
    ...(score.screen && { result: `${score.screen.outcome}${score.screen.askNow ? ASK_NOW : ""}` }),
  };
}

const ASK_NOW = ", item 5 not answered: ask now";

type Refused = { readonly items: readonly string[]; readonly mayMiss: number; readonly within?: string };
const reasonOf = ({ items, mayMiss, within }: Refused) =>
  within === undefined ? `${items.length} missing > ${mayMiss}` : `cluster ${within} missing`;

/** The example says in other words that one answer of a form that needs them all is missing. */
const inSameWords = ({ reason, ...expected }: ExpectedScore): ExpectedScore => ({
  ...expected,
  ...(reason !== undefined && { reason: reason === "missing item" ? "1 missing > 0" : reason }),
});

describe.each(Object.entries(scoringVectors))("%s", (id, vectors) => {
  test.each(vectors)("%s", (given, expected) => {
    const outcome = outcomeOf(id, scoreOf(id, given));
    expect(outcome).toMatchObject(inSameWords(expected));
    if (expected.prorated === undefined) expect(outcome.prorated).toBe(false);
  });
});

test("where a cluster is left open altogether, nobody can tell whether the rule is met", () => {
  const withoutAvoidance = "2,2,2,2,2,-,-,2,2,2,2,2,2,2,2,2,2,2,2,2";
  expect(scoreOf("pcl-5", withoutAvoidance).clusters).toBeUndefined();
  expect(scoreOf("pcl-5", withoutAvoidance.replace("-,-", "0,0")).clusters?.met).toBe(false);
});

test("every bundled instrument has worked examples", () => {
  const scored = known.filter(({ licence }) => licence.ship === "bundle").map(({ id }) => id);
  expect(Object.keys(scoringVectors).sort()).toEqual([...scored].sort());
});

type ReferenceVector = { readonly responses: readonly (number | null)[]; readonly expect: ExpectedScore };
type Reference = {
  readonly id: string;
  readonly ship: string;
  readonly bands: readonly { readonly key: string; readonly label: string }[];
  readonly testVectors?: readonly ReferenceVector[];
};
type PackVector = {
  readonly answers: readonly (number | null)[];
  readonly scales: Readonly<Record<string, { total: number | null; band?: string; prorated?: boolean }>>;
  readonly risk: readonly string[];
};

const SHARED = new URL("../../../../../shared/clinical/instruments.json", import.meta.url);
const PACKS = new URL("../../../../packs/", import.meta.url);
const reference: readonly Reference[] = existsSync(SHARED) ? JSON.parse(readFileSync(SHARED, "utf8")).instruments : [];
const withVectors = reference.filter(({ testVectors = [] }) => testVectors.length > 0);
const packVectors = (id: string): readonly PackVector[] =>
  JSON.parse(readFileSync(new URL(`${id}/vectors.json`, PACKS), "utf8")).vectors;

/** The scales of a pack by the names that the reference gives them. */
const SCALE_NAMES: Readonly<Record<string, string>> = { depression: "D", anxiety: "A", stress: "S" };

describe.skipIf(reference.length === 0)(
  "beside the reference file (skipped where it is not beside the project)",
  () => {
    test("all 108 examples are in the tables here and in those of the packs", () => {
      const counts = withVectors.map(({ id, ship }) =>
        ship === "bundle" ? (scoringVectors[id]?.length ?? 0) : packVectors(id).length,
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(108);
    });

    test.each(withVectors.filter(({ ship }) => ship === "bundle"))("$id: the same examples", ({ id, testVectors }) => {
      const theirs = testVectors?.map((vector) => [
        vector.responses.map((answer) => answer ?? "-").join(","),
        vector.expect,
      ]);
      expect(scoringVectors[id]).toEqual(theirs);
    });

    test.each(withVectors.filter(({ ship }) => ship === "bundle-nc"))("$id: the pack has the same examples", (form) => {
      const own = packVectors(form.id);
      expect(own.map(({ answers }) => answers)).toEqual(form.testVectors?.map(({ responses }) => responses));
      for (const [index, { expect: expected }] of (form.testVectors ?? []).entries()) {
        const { scales, risk } = own[index] as PackVector;
        for (const [scale, outcome] of Object.entries(scales)) checkPackScale(form, outcome, partOf(expected, scale));
        if (expected.risk !== undefined) expect(risk.length > 0).toBe(expected.risk === "POSITIVE");
      }
    });
  },
);

type ExpectedPart = { readonly total: number | null; readonly band: string | null; readonly prorated?: boolean };

function partOf(expected: object, scale: string): ExpectedPart {
  const part = Object.entries(expected).find(([name]) => name === SCALE_NAMES[scale])?.[1];
  return part === undefined ? (expected as ExpectedPart) : { ...part, total: part.score };
}

function checkPackScale({ bands }: Reference, own: ExpectedPart | PackVector["scales"][string], part: ExpectedPart) {
  const allBands: Reference["bands"] = Object.values(bands).flat();
  const labels = allBands.filter(({ key }) => key === own.band).map(({ label }) => label);
  expect(own.total).toBe(part.total);
  if (part.band !== null) expect(labels).toContain(part.band);
  if (part.total !== null) expect(own.prorated).toBe(part.prorated ?? false);
}
