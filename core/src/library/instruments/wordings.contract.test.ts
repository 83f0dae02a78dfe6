import { describe, expect, test } from "vitest";
import type { Instrument, InstrumentWording, Item } from "../../measurement/instrument.ts";
import { instruments } from "./index.ts";
import { instrumentWordings } from "./wordings.ts";

const all: readonly InstrumentWording[] = instrumentWordings;
const SCREEN_OUTCOMES = ["negative", "non-acute", "acute"];

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const wordsOf = (words: Readonly<Record<string, unknown>> = {}) => Object.keys(words).sort();
const optionsOf = ({ answer }: Item) => (answer.kind === "choice" ? answer.options.map(({ id }) => id) : []);

/** Every text of a wording. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(all)("$instrument", (wording) => {
  const known: readonly Instrument[] = instruments;
  const instrument = known.find(({ id }) => id === wording.instrument);
  const { items = [], scales = [], screen } = instrument ?? {};
  const own = wording.itemOptions ?? {};

  test("belongs to an instrument whose words may ship", () => {
    expect(["bundle", "original"]).toContain(instrument?.licence.ship);
  });

  test("every question has its words, and no words are without a question", () => {
    expect(wordsOf(wording.items)).toEqual(sorted(items.map(({ id }) => id)));
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(wordsOf(wording.followUps)));
  });

  test("every answer has its words, and no words are without an answer", () => {
    const shared = items.filter(({ id }) => own[id] === undefined).flatMap(optionsOf);
    expect(wordsOf(wording.options)).toEqual(sorted(shared));
    for (const [item, words] of Object.entries(own)) {
      const options = items.filter(({ id }) => id === item).flatMap(optionsOf);
      expect(wordsOf(words)).toEqual(sorted(options));
    }
  });

  test("the ends of a rating have words, and only those", () => {
    const hasRating = items.some(({ answer }) => answer.kind === "rating");
    expect(wording.ends !== undefined).toBe(hasRating);
  });

  test("every band and every outcome has its words, and no words are without one", () => {
    const bands = scales.flatMap((scale) => scale.bands.map(({ id }) => id));
    expect(wordsOf(wording.bands)).toEqual(sorted(screen ? SCREEN_OUTCOMES : bands));
  });

  test("no text is empty or begins or ends with a space", () => {
    expect(textsOf(wording).filter((text) => text === "" || text !== text.trim())).toEqual([]);
  });
});
