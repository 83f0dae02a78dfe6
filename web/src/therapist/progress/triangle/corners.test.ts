import { expect, test } from "vitest";
import { de } from "../../../words/de/triangle.ts";
import { en } from "../../../words/en/triangle.ts";
import { formatsFor } from "../../../words/formats.ts";
import type { SameWords } from "../../../words/languages.tsx";
import { type Corners, gapsOf, rowsOf } from "./corners.ts";
import { latestWords } from "./latest-words.ts";
import { ratingsPicture, shownPicture } from "./pictures.ts";

const english = { words: en as SameWords<typeof en>, formats: formatsFor("en", "en-GB") };
const german = { words: de, formats: formatsFor("de", "de-DE") };
const asked = { item: "understood", index: "cue-pickup-rate" } as const;

const session = (number: number, predicted?: number, felt?: number): Corners => ({
  session: number,
  ...(predicted !== undefined && { predicted: { understood: predicted } }),
  ...(felt !== undefined && { felt: { understood: felt } }),
});

const sessions: readonly Corners[] = [
  { ...session(1, 8, 8), shown: [{ index: "cue-pickup-rate", value: 0.9 }] },
  session(2, 8, 9),
  session(3, 9, 8.5),
  session(4, 9.5, 8),
];

test("the latest session is said with what is usual before it", () => {
  const rows = rowsOf(sessions, asked);
  const gaps = gapsOf(sessions, "understood");
  // Before: 0, 1 and 0.5 apart.
  expect(latestWords(rows, gaps, english)).toBe("After session 4: felt 8, you expected 9.5; usually within 0.5.");
  expect(latestWords(rows, gaps, german)).toMatch(/^Nach Sitzung 4: erlebt 8, vermutet 9,5; /);
});

test("a later session with one side is said after it, and never filled in", () => {
  const more = [...sessions, session(5, 7)];
  const rows = rowsOf(more, asked);
  expect(latestWords(rows, gapsOf(more, "understood"), english)).toMatch(
    /After session 4: .* After session 5: you expected 7. The client has not answered.$/,
  );
  expect(ratingsPicture(rows, english)).toMatchObject({ incomplete: [5], sessions: [1, 2, 3, 4, 5] });
  expect(ratingsPicture(rows, english).series.map(({ points }) => points.length)).toEqual([5, 4]);
});

test("what was shown is drawn on a scale of its own and never among the ratings", () => {
  const rows = rowsOf(sessions, asked);
  const { range, series } = shownPicture(rows, "cue-pickup-rate", english);
  expect(range).toEqual({ from: 0, to: 1 });
  expect(series.flatMap(({ points }) => points.map(({ value }) => value))).toEqual([0.9]);
  expect(ratingsPicture(rows, english).series.map(({ name }) => name)).toEqual(["predicted", "felt"]);
});

test("fewer than three sessions before say nothing of what is usual", () => {
  const few = sessions.slice(0, 3);
  expect(latestWords(rowsOf(few, asked), gapsOf(few, "understood"), english)).toBe(
    "After session 3: felt 8.5, you expected 9.",
  );
});
