import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSpeakers, isRole, readPrefix } from "./speaker-labels.ts";

describe("the beginning of a line", () => {
  test.each([
    ["Imke Varga: So?", "Imke Varga", "So?"],
    ["  T:So?", "T", "So?"],
    ["Dr. J. Varga-Łącka (she/her): So?", "Dr. J. Varga-Łącka (she/her)", "So?"],
    ["[SPEAKER_01]: So?", "SPEAKER_01", "So?"],
    ["Imke: she said: no", "Imke", "she said: no"],
  ])("%j may be a speaker", (line, label, text) => {
    expect(readPrefix(line)).toEqual({ label, text });
  });

  test.each([
    "So?",
    ": So?",
    "10:30 Meeting: So?",
    "2nd caller: So?",
    "It was late. Imke: So?",
    "Well, Imke: So?",
    "one two three four five: So?",
    "Ratio 3:1",
    "https://example.org",
    "Note: So?",
    "for example: So?",
    "he said: So?",
    `${"very ".repeat(20)}late: So?`,
  ])("%j is not", (line) => {
    expect(readPrefix(line)).toBeUndefined();
  });
});

test.each(["T", "c", "Therapist", "CLIENT 2", "Speaker 1", "SPEAKER_00", "Unknown Speaker"])(
  "%s is a part, not a person",
  (label) => {
    expect(isRole(label)).toBe(true);
  },
);

describe("the speakers of a file", () => {
  const speakers = (...labels: readonly string[]) => [...findSpeakers(labels).keys()];

  test("are none where no label recurs and none is a part", () => {
    expect(speakers("Imke", "Toby")).toEqual([]);
  });
  test("are the labels that recur, and those written like a name", () => {
    expect(speakers("imke", "imke", "Toby van Linde", "my rule")).toEqual(["imke", "Toby van Linde"]);
  });
  test("may each speak once when a label names a part", () => {
    expect(speakers("Therapist", "Toby")).toEqual(["Therapist", "Toby"]);
  });
  test("are told the same whatever the order of the lines", () => {
    const labels = fc.array(fc.constantFrom("Imke", "toby", "T", "my rule", "Ada"), { maxLength: 8 });
    fc.assert(
      fc.property(labels, (given) => {
        expect(new Set(speakers(...given.toReversed()))).toEqual(new Set(speakers(...given)));
      }),
    );
  });
});
