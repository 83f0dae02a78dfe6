import type { EntryName, Kind } from "./kind.ts";

const FOLDER = "core/src/library/instruments";

export const instrument: Kind = {
  id: "instrument",
  folder: FOLDER,
  register: "by name",
  second: { register: "wordings.ts", suffix: "Wording", ending: ".wording.ts" },
  next: "Read the licence first: words that may not travel stay out, and so do the items and the wording file. Fill in the facts with their sources, put a published example in the test, and the hash of the words where the tests of the folder ask for it.",

  files: (name) => [
    { path: `${FOLDER}/${name.id}.ts`, text: entryText(name) },
    { path: `${FOLDER}/${name.id}.wording.ts`, text: wordingText(name) },
    { path: `${FOLDER}/${name.id}.test.ts`, text: testText(name) },
  ],
};

const entryText = ({
  id,
  constant,
  title,
}: EntryName) => `import { allNeeded, choice, itemsAnswered } from "../../measurement/build.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

const items = ["first"] as const;

export const ${constant} = {
  id: "${id}",
  name: "${title}",
  version: "",
  domain: "",
  minutes: 1,
  items: itemsAnswered(
    items,
    choice([
      { value: 0, id: "no" },
      { value: 1, id: "yes" },
    ]),
  ),
  scales: [
    {
      id: "total",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 1 },
      betterWhen: "lower",
      missing: allNeeded(memory({ work: "" })),
      bands: [],
    },
  ],
  total: "total",
  risk: [],
  licence: { ship: "bundle", terms: "", attribution: "", evidence: [] },
  source: memory({ work: "" }),
} as const satisfies Instrument;
`;

const wordingText = ({
  id,
  constant,
}: EntryName) => `import type { InstrumentWording } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

export const ${constant}Wording = {
  instrument: "${id}",
  language: "en",
  items: { first: "" },
  options: { no: "", yes: "" },
  bands: {},
  source: memory({ work: "" }),
} as const satisfies InstrumentWording;
`;

const testText = ({ id, constant }: EntryName) => `import { expect, test } from "vitest";
import { scoreInstrument } from "../../measurement/score-instrument.ts";
import { ${constant} } from "./${id}.ts";

/** The answers of a published example, and the total that its source gives for them. */
const example = { answers: { first: 1 }, total: 0 };

test("a published example has the total that its source gives", () => {
  const { scales } = scoreInstrument(${constant}, new Map(Object.entries(example.answers)));
  expect(scales.find(({ scale }) => scale === ${constant}.total)?.value).toBe(example.total);
});
`;
