import { describe, expect, test } from "vitest";
import { readTranscript } from "../../session/read-transcript.ts";
import { whisperJson } from "./whisper-json.ts";

const file = (text: string) => ({ text, bytes: new TextEncoder().encode(text) });
const read = (json: unknown) => whisperJson.read(file(JSON.stringify(json)));
const turnsOf = (json: unknown) => {
  const result = read(json);
  return result.ok
    ? result.value.turns.map(({ speakerLabel, text, timing }) => [speakerLabel, text, timing?.start, timing?.end])
    : [result.failure.because, result.failure.line];
};

const first = { id: 0, start: 0.5, end: 2.25, text: " And how was that?" };
const second = { id: 1, start: 2.5, end: 4, text: " Odd." };
const said = [
  [undefined, "And how was that?", 500, 2250],
  [undefined, "Odd.", 2500, 4000],
];

describe("what speech recognisers write", () => {
  test.each<[string, unknown]>([
    ["Whisper", { text: " And how was that? Odd.", segments: [first, second], language: "en" }],
    ["a bare list of segments", [first, second]],
    ["times written as text", { segments: [{ ...first, start: "0.5", end: "2.25" }, second] }],
    [
      "whisper.cpp",
      {
        systeminfo: "x",
        transcription: [
          {
            timestamps: { from: "00:00:00,500", to: "00:00:02,250" },
            offsets: { from: 500, to: 2250 },
            text: " And how was that?",
            speaker: "?",
          },
          { offsets: { from: 2500, to: 4000 }, text: " Odd." },
        ],
      },
    ],
  ])("%s", (_, json) => {
    expect(whisperJson.recognises(file(JSON.stringify(json)))).toBeGreaterThan(0.9);
    expect(turnsOf(json)).toEqual(said);
  });

  test("a file that names nobody says so, and is only read when a person will say who spoke", () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ segments: [first, second] }));
    expect(readTranscript({ bytes }, [whisperJson])).toMatchObject({ failure: { because: "no-speakers-at-all" } });
    expect(readTranscript({ bytes }, [whisperJson], { allowUnnamed: true })).toMatchObject({
      value: { pieces: "cues", repairs: [{ kind: "no-speaker-labels", count: 2 }] },
    });
  });

  const word = (text: string, speaker?: string, start?: number, end?: number) => ({ word: text, speaker, start, end });

  test("a segment in which the speaker changes is cut at the change", () => {
    const words = [word("So?", "A", 1, 1.4), word("Well,"), word("no", "B", 2, 2.2), word("idea.", "B", 2.3, 3)];
    expect(turnsOf({ segments: [{ start: 1, end: 3.5, text: " So? Well, no  idea.", speaker: "A", words }] })).toEqual([
      ["A", "So? Well,", 1000, 1400],
      ["B", "no idea.", 2000, 3000],
    ]);
  });

  test("a segment whose words do not spell its text stays whole", () => {
    const words = [word("So?", "A"), word("No.", "B")];
    expect(turnsOf({ segments: [{ start: 1, end: 2, text: "So? No, not at all.", words }] })).toEqual([
      ["A", "So? No, not at all.", 1000, 2000],
    ]);
  });

  test("a segment of twenty thousand changes is cut without trouble", () => {
    const words = Array.from({ length: 20_000 }, (_, at) => word("a", at % 2 === 0 ? "A" : "B"));
    expect(turnsOf([{ start: 0, end: 1, text: words.map(() => "a").join(" "), words }])).toHaveLength(20_000);
  });

  test.each<[string, object, unknown[]]>([
    ["no end", { end: undefined }, [undefined, "And how was that?", undefined, undefined]],
    ["a start that is null", { start: null }, [undefined, "And how was that?", undefined, undefined]],
    ["no length", { end: 0.5 }, [undefined, "And how was that?", 500, 500]],
    ["a speaker in numbers", { speaker: 1 }, ["1", "And how was that?", 500, 2250]],
  ])("a segment with %s keeps its words", (_, change, turn) => {
    expect(turnsOf([{ ...first, ...change }, second])[0]).toEqual(turn);
  });

  test("NaN, as Python writes it, is no time", () => {
    const result = whisperJson.read(file('[{"start": NaN, "end": 2, "text": "NaN, she said."}]'));
    expect(result).toEqual({
      ok: true,
      value: { turns: [{ speakerLabel: undefined, text: "NaN, she said.", line: 1 }], repairs: [] },
    });
  });

  test.each<[string, unknown, [string, number]]>([
    ["a negative time", [first, { ...second, start: -1 }], ["time-not-understood", 2]],
    ["a time in words", [first, { ...second, start: "soon" }], ["time-not-understood", 2]],
    ["a time past any recording", [first, { ...second, end: 1e300 }], ["time-not-understood", 2]],
    ["an end before its start", [first, { ...second, end: 1 }], ["ends-before-it-starts", 2]],
    ["no text", [first, { start: 3, end: 4 }], ["no-text", 2]],
    ["a text that is a number", [first, { ...second, text: 5 }], ["no-text", 2]],
    ["other JSON", { name: "x", scores: [1, 2] }, ["not-a-transcript", 0]],
    ["a list of something else", [{ a: 1 }], ["not-a-transcript", 0]],
    ["segments that are no objects", { segments: [1, 2] }, ["not-a-transcript", 0]],
  ])("is refused at the segment with %s", (_, json, refused) => {
    expect(turnsOf(json)).toEqual(refused);
  });

  test("broken JSON is refused at the line that breaks", () => {
    expect(whisperJson.read(file('{"segments": [\n{"text": "a",\n]}'))).toMatchObject({
      failure: { because: "not-json", line: 3 },
    });
  });

  test("a million brackets are no transcript, and no danger", () => {
    const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    expect(whisperJson.read(file(deep))).toMatchObject({ failure: { because: "not-a-transcript" } });
  });
});

test("what the escapes of a format hide is taken out as well, and counted", () => {
  const json = String.raw`{"segments":[{"start":0,"end":1,"speaker":"\u001b[31mA\u202e","text":"Good\u202e morning."},{"start":1,"end":2,"speaker":"B","text":"Morning."}]}`;
  const read = readTranscript({ bytes: new TextEncoder().encode(json) }, [whisperJson]);
  const turns = read.ok ? read.value.turns : [];
  expect(turns.map(({ speakerLabel, text }) => [speakerLabel, text])).toEqual([
    ["[31mA", "Good morning."],
    ["B", "Morning."],
  ]);
  expect(read.ok && read.value.repairs.map(({ kind }) => kind)).toContain("direction-marks-removed");
});
