import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Instrument, InstrumentWording, Item } from "../../measurement/instrument.ts";
import { instruments } from "./index.ts";
import { instrumentWordings } from "./wordings.ts";

/** Instrument and SHA-256 of its words. A line changes only after its words were compared with the rights holder's form. */
const HASHES: Readonly<Record<string, string>> = {
  asq: "71307dd19bae8ab8a0102d164e8c6f4024ef13820a2d99d0824f43ea438f2a53",
  "audit-c": "8df0faf0a7c6620c39a27430479af2c5642990b8d8c7e20f31eece5de33f055f",
  "ces-d": "f308b500b77af9e8b3a9c76c3b9e289c7881dbac341483439417f1b9a5e5c409",
  "change-week": "eccf7d595ce8c9611e516eaab8a0fbb621e640a0047d96c8b0426f808dfac3e1",
  "gad-2": "095ebe25973840365ec5a12afec282df4186946094b71f934081cf0ed433cfe8",
  "gad-7": "a9887bc6c48c4bdd619ede8a330a2adb390012f1b46704e32a6c7831b88b4bf7",
  k10: "a63d5face318fa927b67de834db8e954e100cdf34c54211d38de5cf64d8076ec",
  k6: "4b1985cdf998ae25da87d8c60ce7fc7dbdf079a4c180eb8dab1681ca48e52740",
  "loss-week": "2f1a985e22a0c1b2697df3d246d7c475254396e0e3ba649e9bf1326e6438446c",
  "mood-energy-sleep": "2d200c00a82c563152b28de0f516272854f0f65067743d34e622851142d80473",
  "ocd-week": "fdee95c9b01244455d31baba8e0230d4ac5f53e413218829277dd010dcef989c",
  "osss-3": "0d7b39a27a6b022f8df34bbdbc536cbd1c9f08806329c90f4c39d5e95d4d1af3",
  "pc-ptsd-5": "a2917c978b2ef4850f9982d269bafffcaa248507276df87d9e57fadabe2ea494",
  "pcl-5": "a0b7b70a5c7d3cbd0b527442bed689707a821d75baa5e64c27f81b247dd1d2b2",
  "phq-2": "1b11f6e1eb12d875509e5391d77c4cea4c50b385cda1c902392eb5dc49cdc93b",
  "phq-4": "327ca6ddd1f57be9cfc78fbe23b9aab8df789ab2af9a8295c5e066ea70e55682",
  "phq-9": "63f171b65ca76fdf87058ce5472dc2e40f84c34d8bc744e140c5b7ba5b1eb84b",
  "practice-log": "7a2ee6d17003a0ce6d2c8d56fbac9ed139432e752bebe09b11b3c4e287ab7ab3",
  pswq: "427c709f5f71f490610a0650135268d1de57bc9a0332f8981c152cfeb6a035fe",
  "readiness-rulers": "4f3cce1cb191cecdda70e3dd1a7541ea26dd99ab1d88af4d01fc92479f1734be",
  "relationship-week": "fd4e83bec3204d8e04b9e4f519ed2dd280a910a65f528851fe11ec50da1a4986",
  "session-check": "6b664b7cc7c761c11b64dc51d0e78432ce4fc6cbd6fb9b7824426e3fc11cb8e7",
  "session-check-therapist": "6c10d86573cd378a8d95db1db4399ba890fc197f5274bcde90c4d5e3f8372d60",
  "sleep-diary": "a8160f782931b3349c3533a65a4669521f0d3a636a50353ec7b23d8ea019f172",
};

const shown: readonly InstrumentWording[] = instrumentWordings;
const known: readonly Instrument[] = instruments;

/** All words in the order of the form; where they were read is not part of them. */
const canonical = ({ source: _, ...words }: InstrumentWording): string => JSON.stringify(words);
const hashOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

test.each(shown)("the words of $instrument are those that were compared with its source", (wording) => {
  const hash = hashOf(canonical(wording));
  const why = `The words of ${wording.instrument} have changed. Compare every character with the source named in its wording file; only then write ${hash} into this test.`;
  expect(HASHES[wording.instrument], why).toBe(hash);
});

test("no hash stands for words that are no longer there", () => {
  expect(Object.keys(HASHES)).toEqual(shown.map(({ instrument }) => instrument));
});

test.each([
  ["a letter", "Little interest", "Little  interest"],
  ["a dash", "yourself — or", "yourself - or"],
])("%s that changes is noticed", (_, before, after) => {
  const text = canonical(shown.find(({ instrument }) => instrument === "phq-9") as InstrumentWording);
  expect(text).toContain(before);
  expect(hashOf(text.replace(before, after))).not.toBe(HASHES["phq-9"]);
});

describe("forms that share questions", () => {
  const wordsOf = (id: string) => shown.find(({ instrument }) => instrument === id);

  test.each([
    ["phq-2", "phq-9"],
    ["gad-2", "gad-7"],
    ["phq-4", "phq-9", "gad-7"],
  ])("%s asks them in the words of the longer form", (short, ...long) => {
    const asked = Object.assign({}, ...long.map((id) => wordsOf(id)?.items));
    expect(asked).toMatchObject(wordsOf(short)?.items ?? { none: "" });
    for (const id of long) {
      expect(wordsOf(id)).toMatchObject({ stem: wordsOf(short)?.stem, options: wordsOf(short)?.options });
    }
  });
});

type ReferenceOption = { readonly value: number; readonly label: string };
type ReferenceItem = {
  readonly number: number;
  readonly text: string;
  readonly options?: readonly ReferenceOption[];
  readonly followUp?: string;
};
type Reference = {
  readonly id: string;
  readonly title: string;
  readonly ship: string;
  readonly stem?: string;
  readonly items: readonly ReferenceItem[];
  readonly options: readonly ReferenceOption[];
  readonly bands: readonly { readonly key: string; readonly label: string; readonly min?: number }[];
};

/** The reference file, where it lies beside the project. */
const REFERENCE = new URL("../../../../../shared/clinical/instruments.json", import.meta.url);
const reference: readonly Reference[] = existsSync(REFERENCE)
  ? JSON.parse(readFileSync(REFERENCE, "utf8")).instruments.filter(({ ship }: Reference) => ship === "bundle")
  : [];

/** The label of an option in the wording; on a rating only the ends have one. */
function labelOf({ id, answer }: Item, { value }: ReferenceOption, wording: InstrumentWording): string | undefined {
  if (answer.kind === "rating") {
    const ends = new Map([
      [answer.range.min, wording.ends?.low],
      [answer.range.max, wording.ends?.high],
    ]);
    return ends.get(value) ?? "";
  }
  const option = answer.kind === "choice" ? answer.options.find((known) => known.value === value) : undefined;
  return (wording.itemOptions?.[id] ?? wording.options)[option?.id ?? ""];
}

describe.skipIf(reference.length === 0)(
  "beside the reference file (skipped where it is not beside the project)",
  () => {
    test("every form that may be shown is here, and no other bundled one", () => {
      const bundled = known.filter(({ licence }) => licence.ship === "bundle");
      expect(bundled.map(({ id }) => id).sort()).toEqual(reference.map(({ id }) => id).sort());
    });

    test.each(reference)(
      "$id has the name, questions, answers and bands of the reference, character by character",
      (form) => {
        const instrument = known.find(({ id }) => id === form.id) as Instrument;
        const wording = shown.find((words) => words.instrument === form.id) as InstrumentWording;
        expect(instrument.name).toBe(form.title);
        expect(wording.stem).toBe(form.stem);
        expect(instrument.items.map(({ number }) => number)).toEqual(form.items.map(({ number }) => number));
        for (const item of instrument.items) {
          const asked = form.items.find(({ number }) => number === item.number);
          const options = asked?.options ?? form.options;
          expect(wording.items[item.id]).toBe(asked?.text);
          expect(wording.followUps?.[item.id]).toBe(asked?.followUp);
          expect(options.map((option) => labelOf(item, option, wording))).toEqual(options.map(({ label }) => label));
          if (item.answer.kind === "choice") expect(item.answer.options).toHaveLength(options.length);
        }
        expect(wording.bands).toEqual(Object.fromEntries(form.bands.map(({ key, label }) => [key, label])));
      },
    );
  },
);
