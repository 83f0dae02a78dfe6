import { describe, expect, test } from "vitest";
import { declaredRoles } from "../../session/declared-roles.ts";
import { chat } from "./chat.ts";

const HEADING = ["@UTF8", "@Begin", "@Participants:\tTHR Iris_Calder Therapist, CLI Client, INT Interpreter"];
const file = (lines: readonly string[]) => {
  const text = lines.join("\n");
  return { text, bytes: new TextEncoder().encode(text) };
};
const read = (...lines: string[]) => chat.read(file([...HEADING, ...lines, "@End"]));
const refusal = (lines: readonly string[]) => {
  const result = chat.read(file(lines));
  return result.ok ? undefined : [result.failure.because, result.failure.line];
};

describe("a CHAT file", () => {
  test("gives its main lines, with their continuations, times and speakers", () => {
    const result = read(
      "*THR:\thow was the week ? \u001512_900\u0015",
      "%cod:\t$ATTUNEMENT:EXPLORING:1",
      "*CLI:\tlong ,",
      "\tvery long .",
      "%com:\tlooks down",
      "\tfor a while",
      "*CLI:\tand quiet \u00151000_1400\u0015 too . \u00151500_1800\u0015",
    );
    expect(result).toEqual({
      ok: true,
      value: {
        repairs: [],
        turns: [
          {
            speakerLabel: "Iris Calder",
            declaredRole: "therapist",
            text: "how was the week?",
            timing: { start: 12, end: 900, estimated: false },
            line: 4,
          },
          { speakerLabel: "CLI", declaredRole: "client", text: "long, very long.", line: 6 },
          {
            speakerLabel: "CLI",
            declaredRole: "client",
            text: "and quiet too.",
            timing: { start: 1000, end: 1800, estimated: false },
            line: 10,
          },
        ],
      },
    });
    expect(result.ok && [...declaredRoles(result.value.turns)]).toEqual([
      ["Iris Calder", "therapist"],
      ["CLI", "client"],
    ]);
  });

  test("a word put in by somebody else is a turn of theirs", () => {
    const result = read("*THR:\twhen he &*CLI:yes left .");
    expect(result.ok && result.value.turns.map(({ speakerLabel, text }) => [speakerLabel, text])).toEqual([
      ["Iris Calder", "when he left."],
      ["CLI", "yes"],
    ]);
  });

  test("a role that says nothing about therapy leaves the part open", () => {
    const result = chat.read(
      file(["@Begin", "@Participants:\tAAA Investigator, BBB Sam Participant", "*AAA:\tso ?", "*BBB:\tso .", "@End"]),
    );
    expect(
      result.ok && result.value.turns.map(({ speakerLabel, declaredRole }) => [speakerLabel, declaredRole]),
    ).toEqual([
      ["AAA", undefined],
      ["Sam", undefined],
    ]);
  });

  test("two people of one name are kept apart", () => {
    const result = chat.read(
      file(["@Begin", "@Participants:\tCLI Sam Client, CL2 Sam Client", "*CLI:\tso ?", "*CL2:\tso .", "@End"]),
    );
    expect(result.ok && result.value.turns.map(({ speakerLabel }) => speakerLabel)).toEqual(["Sam (CLI)", "Sam (CL2)"]);
  });

  test("remarks that are taken out are stated", () => {
    const result = read("*CLI:\the [= my boss] said no .");
    expect(result.ok && result.value.repairs).toEqual([{ kind: "markup-removed", count: 1, line: 4 }]);
  });

  test.each<[string[], [string, number]]>([
    [
      ["@UTF8", "*THR:\tso ?", "@End"],
      ["no-header", 1],
    ],
    [
      ["*THR:\tso ?", "@Begin", "@End"],
      ["no-header", 1],
    ],
    [
      [...HEADING, "*THR:\tso ?"],
      ["not-closed", 4],
    ],
    [
      [...HEADING, "*THR:\tso ?", "*XYZ:\tno .", "@End"],
      ["unknown-speaker-code", 5],
    ],
    [
      [...HEADING, "*THR:\tso &*XYZ:no ?", "@End"],
      ["unknown-speaker-code", 4],
    ],
    [
      [...HEADING, "*THR:\tso [= she ?", "@End"],
      ["not-closed", 4],
    ],
    [
      [...HEADING, "*THR:\tso ? \u001512_900", "@End"],
      ["not-closed", 4],
    ],
    [
      [...HEADING, "*THR:\tso ? \u0015soon\u0015", "@End"],
      ["time-not-understood", 4],
    ],
    [
      [...HEADING, "*THR:\tso ? \u0015900_12\u0015", "@End"],
      ["ends-before-it-starts", 4],
    ],
    [
      [...HEADING, "so ?", "@End"],
      ["no-speaker", 4],
    ],
    [
      [...HEADING, "*THR so ?", "@End"],
      ["no-speaker", 4],
    ],
    [
      ["\tso ?", ...HEADING, "@End"],
      ["no-speaker", 1],
    ],
  ])("is refused at the line that cannot be read: %j", (lines, refused) => {
    expect(refusal(lines)).toEqual(refused);
  });
});
