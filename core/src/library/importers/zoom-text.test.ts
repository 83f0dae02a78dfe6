import { describe, expect, test } from "vitest";
import { zoomText } from "./zoom-text.ts";

const read = (...lines: readonly string[]) => zoomText.read({ text: lines.join("\n"), bytes: new Uint8Array() });
const refused = (because: string, line: number) => ({
  ok: false,
  failure: { kind: "unreadable", format: "zoom-text", line, because },
});

describe("time, name and words parted by tabs", () => {
  test("are turns that last until the next one begins, which is an estimate", () => {
    const result = read("00:00:01\tImke Varga:\tHow are you?", "00:00:05\tToby Linde\tTired.", "\tVery tired.");
    expect(result.ok && result.value).toEqual({
      turns: [
        {
          speakerLabel: "Imke Varga",
          text: "How are you?",
          line: 1,
          timing: { start: 1000, end: 5000, estimated: true },
        },
        // three words at 400 thousandths of a second
        {
          speakerLabel: "Toby Linde",
          text: "Tired. Very tired.",
          line: 2,
          timing: { start: 5000, end: 6200, estimated: true },
        },
      ],
      repairs: [{ kind: "times-estimated", count: 2, line: 1 }],
    });
  });

  test("a caller may be shown by a telephone number; a second time is no name", () => {
    expect(read("00:00:01\t447700900123:\tHello.")).toMatchObject({
      ok: true,
      value: { turns: [{ speakerLabel: "447700900123" }] },
    });
    expect(zoomText.recognises({ text: "00:00:01\t00:00:02\tHello.", bytes: new Uint8Array() })).toBe(0);
  });
});

test("a name in brackets with a time, and the words on the next lines", () => {
  const result = read("[Imke Varga] 14:03:10", "How are you", "today?", "", "[Toby Linde] 14:03:15", "Tired.");
  expect(result.ok && result.value.turns).toEqual([
    // a clock on the wall: the session begins at its first time
    {
      speakerLabel: "Imke Varga",
      text: "How are you today?",
      line: 1,
      timing: { start: 0, end: 5000, estimated: true },
    },
    { speakerLabel: "Toby Linde", text: "Tired.", line: 5, timing: { start: 5000, end: 5400, estimated: true } },
  ]);
});

test("a time that goes back gives no time, up to the next good one", () => {
  const result = read("00:00:10\tA:\tone", "00:00:02\tB:\ttwo", "00:00:20\tA:\tthree");
  expect(result.ok && result.value.turns.map(({ text, timing }) => [text, timing?.start])).toEqual([
    ["one", 10_000],
    ["two", undefined],
    ["three", 20_000],
  ]);
  expect(result.ok && result.value.repairs).toContainEqual({ kind: "times-went-back", count: 1, line: 2 });
});

test.each([
  "10:05:12 From Imke Varga to Everyone:",
  "10:05:12\t From Imke Varga : here is the link",
  "10:05:12 From Imke Varga to Toby Linde (Direct Message):",
])("the chat beside a meeting is known, and is no transcript: %s", (line) => {
  const chat = [line, "\tHere is the link."];
  expect(zoomText.recognises({ text: chat.join("\n"), bytes: new Uint8Array() })).toBeGreaterThan(0.8);
  expect(read(...chat)).toEqual(refused("not-a-transcript", 1));
});

test("a heading is left out where a blank line parts it from the talk; other words before it are refused", () => {
  const turn = "00:00:01\tImke Varga:\tSo.";
  const result = read("Third meeting", "", turn);
  expect(result.ok && result.value.repairs).toContainEqual({ kind: "notice-left-out", count: 1, line: 1 });
  expect(read("and so on", turn)).toEqual(refused("no-speaker", 1));
});

test("a line that begins with a broken time is refused, not given to the last speaker", () => {
  expect(read("00:00:01\tImke Varga:\tSo?", "00:99\tToby Linde:\tYes.")).toEqual(refused("time-not-understood", 2));
});
