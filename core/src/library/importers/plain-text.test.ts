import { describe, expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

const file = (...lines: readonly string[]) => ({ text: lines.join("\n"), bytes: new Uint8Array() });
const read = (...lines: readonly string[]) => plainText.read(file(...lines));

function said(...lines: readonly string[]) {
  const result = read(...lines);
  return result.ok ? result.value.turns.map(({ speakerLabel, text }) => [speakerLabel, text]) : result.failure;
}

const noSpeaker = (line: number) => ({ kind: "unreadable", format: "plain-text", line, because: "no-speaker" });

describe("labels", () => {
  test.each([
    ["a name", "Imke Varga: So?", "Imke Varga: Yes?", "Imke Varga"],
    ["a title", "Dr. Varga: So?", "Dr. Varga: Yes?", "Dr. Varga"],
    ["a letter", "T: So?", "T:Yes?", "T"],
    ["capitals and a dash", "THERAPIST - So?", "THERAPIST – Yes?", "THERAPIST"],
    ["a role and a dash", "Therapist - So?", "Therapist — Yes?", "Therapist"],
    ["a number", "Client 2: So?", "Client 2: Yes?", "Client 2"],
    ["letters of another alphabet", "Žofia Łącka: So?", "Žofia Łącka: Yes?", "Žofia Łącka"],
    ["pronouns", "Imke (she/her): So?", "Imke (she/her): Yes?", "Imke (she/her)"],
  ])("%s", (_, one, two, label) => {
    expect(said(one, two)).toEqual([
      [label, "So?"],
      [label, "Yes?"],
    ]);
  });

  test("turns of one speaker stay apart as written", () => {
    expect(said("T: So?", "T: Yes?")).toHaveLength(2);
  });

  test("further lines and blank lines belong to the turn they follow", () => {
    expect(said("T: So?", "", "And then?", "C: I went", "home.", "", "Then slept.")).toEqual([
      ["T", "So? And then?"],
      ["C", "I went home. Then slept."],
    ]);
  });

  test("a colon in the talk makes no speaker", () => {
    expect(said("T: So?", "10:30 Meeting: I forgot.", "My fear is: nothing.", "C: Yes.", "Well - I mean it.")).toEqual([
      ["T", "So? 10:30 Meeting: I forgot. My fear is: nothing."],
      ["C", "Yes. Well - I mean it."],
    ]);
  });

  test("two people who each speak once are a transcript when every line has a label", () => {
    expect(said("Imke: So?", "Toby: Tired.")).toEqual([
      ["Imke", "So?"],
      ["Toby", "Tired."],
    ]);
    expect(plainText.recognises(file("Imke: So?", "It was late."))).toBe(0);
  });

  test("a label with nothing after it is no turn", () => {
    expect(said("T: So?", "C:", "T: Yes?")).toEqual([
      ["T", "So?"],
      ["T", "Yes?"],
    ]);
  });
});

describe("times", () => {
  test.each([
    "[00:12:03] T: So?",
    "(12:03) T: So?",
    "T [00:12:03]: So?",
    "T (12:03): So?",
    "T: [00:12:03] So?",
    "00:12:03 T: So?",
    "[00:12:03]\nT: So?",
    "T [00:12:03]\nSo?",
  ])("%j", (lines) => {
    const result = read(lines, "C: Yes.");
    expect(result.ok && result.value.turns[0]).toMatchObject({
      speakerLabel: "T",
      text: "So?",
      timing: { start: 723_000 },
    });
  });

  test("a text without any has none", () => {
    const result = read("T: So?", "C: Yes.");
    expect(result).toEqual({
      ok: true,
      value: {
        turns: [
          { speakerLabel: "T", text: "So?", line: 1 },
          { speakerLabel: "C", text: "Yes.", line: 2 },
        ],
        repairs: [],
      },
    });
  });

  test("in brackets inside a turn is no word of it", () => {
    expect(said("T: So?", "[00:00:09] And then?", "C: Yes.")).toEqual([
      ["T", "So? And then?"],
      ["C", "Yes."],
    ]);
  });
});

describe("before the first label", () => {
  test("a title block that a blank line parts from the talk is left out, and counted", () => {
    const result = read("Third meeting", "Spring 2031", "", "T: So?", "C: Yes.");
    expect(result.ok && result.value.turns).toHaveLength(2);
    expect(result.ok && result.value.repairs).toEqual([{ kind: "notice-left-out", count: 2, line: 1 }]);
  });

  test("facts about the session are no talk, with or without a blank line", () => {
    const talk = ["T: So?", "C: Yes."];
    expect(said("Date: 3 May 2031", "Therapist: Imke Varga", "", ...talk)).toHaveLength(2);
    expect(said("Session: 3", "Date: 3 May 2031", ...talk)).toHaveLength(2);
  });

  test("anything else is talk without a speaker, and refused at its line", () => {
    expect(said("", "and so on", "T: So?", "C: Yes.")).toEqual(noSpeaker(2));
    expect(said(...Array<string>(40).fill("It was late."), "", "T: So?", "C: Yes.")).toEqual(noSpeaker(1));
  });
});
