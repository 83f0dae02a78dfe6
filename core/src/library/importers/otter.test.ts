import { expect, test } from "vitest";
import { otter } from "./otter.ts";

const read = (...lines: readonly string[]) => otter.read({ text: lines.join("\n"), bytes: new Uint8Array() });

test("a name, two spaces and a time begin a turn, and its words follow", () => {
  const result = read("Imke Varga  0:07", "How are", "you?", "", "Speaker 2  1:00:07", "Tired.", "", "Very.");
  expect(result.ok && result.value.turns).toEqual([
    {
      speakerLabel: "Imke Varga",
      text: "How are you?",
      line: 1,
      timing: { start: 7000, end: 3_607_000, estimated: true },
    },
    {
      speakerLabel: "Speaker 2",
      text: "Tired. Very.",
      line: 5,
      timing: { start: 3_607_000, end: 3_607_800, estimated: true },
    },
  ]);
});

test("minutes may run past an hour", () => {
  const result = read("Imke Varga  75:30", "So.");
  expect(result.ok && result.value.turns[0]?.timing?.start).toBe(4_530_000);
});

test("a time in the talk begins no turn", () => {
  const result = read("Imke Varga  0:07", "We meet at 10:30", "I said:  10:30", "she came, late  10:30");
  expect(result.ok && result.value.turns).toHaveLength(1);
});

test("the heading and the closing notice are left out, and counted", () => {
  const result = read(
    "Weekly",
    "SPEAKERS",
    "Imke Varga",
    "",
    "Imke Varga  0:01",
    "So.",
    "",
    "Transcribed by https://otter.ai",
  );
  expect(result.ok && result.value.turns.map(({ text }) => text)).toEqual(["So."]);
  expect(result.ok && result.value.repairs).toContainEqual({ kind: "notice-left-out", count: 4, line: 1 });
});

test("words before any speaker are refused at their line", () => {
  const refusal = { kind: "unreadable", format: "otter", line: 2, because: "no-speaker" };
  expect(read("", "and so on", "Imke Varga  0:01", "So.")).toEqual({ ok: false, failure: refusal });
});

test("a long text without a speaker is no heading", () => {
  const essay = Array.from({ length: 40 }, () => "A sentence that goes on for a while and then stops.");
  expect(read(...essay, "", "Imke Varga  0:01", "So.")).toMatchObject({
    ok: false,
    failure: { because: "no-speaker", line: 1 },
  });
});
