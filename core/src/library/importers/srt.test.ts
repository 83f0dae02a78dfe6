import { describe, expect, test } from "vitest";
import { srt } from "./srt.ts";

const file = (...lines: readonly string[]) => ({ text: lines.join("\n"), bytes: new Uint8Array() });
const read = (...lines: readonly string[]) => srt.read(file(...lines));

function said(...lines: readonly string[]) {
  const result = read(...lines);
  return result.ok ? result.value.turns.map(({ speakerLabel, text }) => [speakerLabel, text]) : result.failure;
}

const EXCHANGE = [
  ...["1", "00:00:01,000 --> 00:00:02,000", "Imke Varga: How are you", "today?", ""],
  ...["2", "00:00:03,000 --> 00:00:04,000", "Toby Linde: Tired.", ""],
  ...["3", "00:00:05,000 --> 00:00:06,000", "Imke Varga: Tired."],
];

test("a cue may have several lines, and its name stands before a colon", () => {
  expect(said(...EXCHANGE)).toEqual([
    ["Imke Varga", "How are you today?"],
    ["Toby Linde", "Tired."],
    ["Imke Varga", "Tired."],
  ]);
});

test("thousandths stand after a comma, after a dot, or not at all", () => {
  const result = read("00:00:01,250 --> 00:00:02.5", "T: So.", "", "0:03 --> 0:04", "T: Yes.");
  expect(result.ok && result.value.turns.map(({ timing }) => [timing?.start, timing?.end])).toEqual([
    [1250, 2500],
    [3000, 4000],
  ]);
});

test("numbers may be missing", () => {
  expect(said("00:00:01,000 --> 00:00:02,000", "T: So.", "", "00:00:03,000 --> 00:00:04,000", "C: Yes.")).toEqual([
    ["T", "So."],
    ["C", "Yes."],
  ]);
});

describe("dashes of a dialogue", () => {
  test("part two people in one cue", () => {
    expect(said("1", "00:00:01,000 --> 00:00:02,000", "- Therapist: And then?", "- Client: Nothing.")).toEqual([
      ["Therapist", "And then?"],
      ["Client", "Nothing."],
    ]);
  });

  test("without names leave the speakers open", () => {
    expect(said(...EXCHANGE, "", "4", "00:00:07,000 --> 00:00:08,000", "- And then?", "- Nothing.")).toEqual([
      ["Imke Varga", "How are you today?"],
      ["Toby Linde", "Tired."],
      ["Imke Varga", "Tired."],
      [undefined, "And then?"],
      [undefined, "Nothing."],
    ]);
  });

  test("a double dash is a turn that goes on", () => {
    const result = read(...EXCHANGE, "", "4", "00:00:07,000 --> 00:00:08,000", "-- of it all");
    const last = result.ok ? result.value.turns.at(-1) : undefined;
    expect(last).toMatchObject({ speakerLabel: "Imke Varga", text: "-- of it all" });
  });
});

test("formatting is taken out, which is stated", () => {
  const result = read("1", "00:00:01,000 --> 00:00:02,000", '{\\an8}<font color="#fff">T: So.</font>');
  expect(result.ok && result.value.turns[0]).toMatchObject({ speakerLabel: "T", text: "So." });
  expect(result.ok && result.value.repairs).toEqual([{ kind: "markup-removed", count: 3, line: 2 }]);
});

test("voices that a program numbered are speakers", () => {
  expect(said("1", "00:00:01,000 --> 00:00:02,000", "[SPEAKER_00]: So.")).toEqual([["SPEAKER_00", "So."]]);
});

test("a number before the next times is its number only where it counts on", () => {
  expect(
    said("1", "00:00:01,000 --> 00:00:02,000", "C: Perhaps a", "7", "00:00:03,000 --> 00:00:04,000", "T: Seven."),
  ).toEqual([
    ["C", "Perhaps a 7"],
    ["T", "Seven."],
  ]);
});

test.each([
  ["a blank line inside a cue", ["1", "00:00:01,000 --> 00:00:02,000", "T: So.", "", "and on"], "no-timing", 5],
  ["an end before its start", ["1", "00:00:02,000 --> 00:00:01,000", "T: So."], "ends-before-it-starts", 2],
  ["an hour of seventy minutes", ["1", "00:70:02,000 --> 00:71:01,000", "T: So."], "time-not-understood", 2],
])("%s is refused at its line", (_, lines, because, line) => {
  expect(said(...lines)).toEqual({ kind: "unreadable", format: "srt", line, because });
});

test("a file that begins with a cue is taken for one, and so is a damaged one; an arrow in the talk is not", () => {
  expect(srt.recognises(file("NOTE", "", ...EXCHANGE))).toBeGreaterThan(0.7);
  expect(srt.recognises(file(...EXCHANGE))).toBeGreaterThan(0.8);
  expect(srt.recognises(file("T: I went from A --> B.", "C: So?"))).toBe(0);
});
