import { expect, test } from "vitest";
import { googleMeet } from "./google-meet.ts";

const file = (...lines: readonly string[]) => ({ text: lines.join("\n"), bytes: new Uint8Array() });
const read = (...lines: readonly string[]) => googleMeet.read(file(...lines));

test("times between the markers are shared by words, and marked as estimated", () => {
  const result = read(
    "00:00:00",
    "",
    "Imke Varga: One two three.",
    "Toby Linde: Four.",
    "",
    "00:05:00",
    "",
    "Imke Varga: Five six.",
  );
  // four words in 300 s: three of them take 225 s; the last two words take 400 thousandths each
  expect(result.ok && result.value.turns.map(({ timing }) => timing)).toEqual([
    { start: 0, end: 225_000, estimated: true },
    { start: 225_000, end: 300_000, estimated: true },
    { start: 300_000, end: 300_800, estimated: true },
  ]);
  expect(result.ok && result.value.repairs).toEqual([{ kind: "times-estimated", count: 3, line: 3 }]);
});

test.each([
  ["a blank line", ["Weekly meeting - Transcript", "Attendees", "Imke Varga, Toby Linde", ""], 3],
  ["a marker", ["Weekly meeting", "Attendees", "Imke Varga, Toby Linde", "00:00:00"], 3],
  ["the word Transcript", ["Weekly meeting", "", "Attendees", "Imke Varga", "", "Transcript"], 4],
])("a heading that ends in %s is left out", (_, heading, lines) => {
  const result = read(...heading, "Imke Varga: So?", "Toby Linde: Yes.", "Imke Varga: Mm.");
  expect(result.ok && result.value.turns).toHaveLength(3);
  expect(result.ok && result.value.repairs).toContainEqual({ kind: "notice-left-out", count: lines, line: 1 });
});

test("closing notices are said by nobody", () => {
  const result = read(
    ...["Imke Varga: So?", "Toby Linde: Yes.", "Imke Varga: Mm.", "", "Meeting ended after 00:50:12"],
    "This editable transcript was computer generated and might contain errors.",
  );
  expect(result.ok && result.value.turns.at(-1)?.text).toBe("Mm.");
  expect(result.ok && result.value.repairs).toEqual([{ kind: "notice-left-out", count: 2, line: 5 }]);
});

test("a marker that goes back gives no times up to the next good one", () => {
  const result = read(...["00:10:00", "A: one", "00:05:00", "B: two", "A: three", "00:15:00", "B: four"]);
  expect(result.ok && result.value.turns.map(({ timing }) => timing?.start)).toEqual([
    600_000,
    undefined,
    undefined,
    900_000,
  ]);
  expect(result.ok && result.value.repairs).toContainEqual({ kind: "times-went-back", count: 1, line: 4 });
});

test("a time before each name, as Tactiq writes it", () => {
  const result = read(
    "00:00 Imke Varga: So?",
    "00:04 Toby Linde: Yes.",
    "00:09 Imke Varga: Mm.",
    "00:11 Toby Linde: No.",
  );
  expect(result.ok && result.value.turns.map(({ speakerLabel, timing }) => [speakerLabel, timing?.start])).toEqual([
    ["Imke Varga", 0],
    ["Toby Linde", 4000],
    ["Imke Varga", 9000],
    ["Toby Linde", 11_000],
  ]);
});

test("times on lines of their own tell it from plain text", () => {
  expect(googleMeet.recognises(file("T: So?", "00:05:00", "C: Yes."))).toBeGreaterThan(0.6);
  expect(googleMeet.recognises(file("T: So?", "C: Yes."))).toBe(0);
});
