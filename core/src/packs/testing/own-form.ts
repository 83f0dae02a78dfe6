/** A tiny invented form, as the files of a pack; tests change one part of it at a time. */

const invented = { work: "made up for a test", verified: true };

const often = [
  { value: 0, id: "never" },
  { value: 1, id: "sometimes" },
  { value: 2, id: "often" },
];

const facts = () => ({
  id: "quiet-evenings",
  name: "Quiet evenings",
  version: "1",
  domain: "rest",
  recallDays: 7,
  minutes: 1,
  items: [
    { id: "rested", number: 1, answer: { kind: "choice", options: often } },
    { id: "restless", number: 2, answer: { kind: "choice", options: often } },
    { id: "ease", number: 3, answer: { kind: "rating", range: { min: 0, max: 10 } }, optional: true },
  ],
  scales: [
    {
      id: "rest",
      items: ["rested", "restless"],
      reversed: ["restless"],
      method: { kind: "sum" },
      range: { min: 0, max: 4 },
      betterWhen: "higher",
      missing: { mayMiss: 1, rounding: "half-up", source: invented },
      bands: [
        { from: 0, id: "little" },
        { from: 2, id: "some" },
        { from: 4, id: "plenty" },
      ],
      bandsSource: invented,
      cutOffs: [{ value: 1, caseWhen: "at-most", source: invented }],
      thresholds: [{ profile: "published", points: 2, basis: "published", source: invented }],
    },
  ],
  total: "rest",
  risk: [{ item: "rested", about: "hopelessness", grades: [{ min: 0, max: 0, grade: "ask-about" }] }],
  licence: { ship: "own", terms: "Ours.", attribution: "Wren Practice", evidence: [] },
  source: invented,
});

const pack = () => ({
  format: 1,
  id: "quiet-evenings",
  title: "Quiet evenings",
  licence: { id: "LicenseRef-own", name: "Our own form", terms: "Ours.", conditions: [] },
  attribution: "Wren Practice",
});

const wording = () => ({
  instrument: "quiet-evenings",
  language: "en",
  stem: "In the last week:",
  items: { rested: "I sat down and rested", restless: "I paced about", ease: "How easy was it to stop?" },
  options: { never: "Never", sometimes: "Sometimes", often: "Often" },
  ends: { low: "very hard", high: "very easy" },
  bands: { little: "Little rest", some: "Some rest", plenty: "Plenty of rest" },
  source: invented,
});

const vectors = () => ({
  instrument: "quiet-evenings",
  vectors: [
    // 2 + (2 - 0) = 4
    { answers: [2, 0, 7], scales: { rest: { total: 4, band: "plenty", prorated: false } }, risk: [] },
    // 0, and twice the mean of one answer
    { answers: [0, null, null], scales: { rest: { total: 0, band: "little", prorated: true } }, risk: ["rested"] },
    { answers: [null, null, null], scales: { rest: { total: null } }, risk: [] },
  ],
});

const JSON_FILES = { "pack.json": pack, "facts.json": facts, "wording.en.json": wording, "vectors.json": vectors };
export type JsonFile = keyof typeof JSON_FILES;

/** A part of a JSON document that a test may write over. */
type Part = Record<string | number, unknown>;

/** The files of the form. `changes` writes a value at a path of one of them; undefined takes away what stood there. */
export function ownForm(...changes: readonly (readonly [JsonFile, string, unknown])[]): Map<string, string> {
  const files = new Map([
    ["LICENSE", "Ours to use."],
    ["ATTRIBUTION", "Wren Practice\n"],
    ["SOURCE.md", "Made up for a test."],
  ]);
  for (const [name, make] of Object.entries(JSON_FILES)) {
    const whole: Part = structuredClone(make());
    for (const [, path, value] of changes.filter(([file]) => file === name)) write(whole, path, value);
    files.set(name, JSON.stringify(whole));
  }
  return files;
}

function write(whole: Part, path: string, value: unknown): void {
  const keys = path.replaceAll("[", ".").replaceAll("]", "").split(".");
  const last = keys.pop() ?? "";
  const place = keys.reduce((part, key) => part[key] as Part, whole);
  if (value === undefined) delete place[last];
  else place[last] = value;
}
