import { describe, expect, test } from "vitest";
import { csv } from "./csv.ts";

const file = (text: string) => ({ text, bytes: new TextEncoder().encode(text) });
const read = (text: string) => csv.read(file(text));
const refusal = (text: string) => {
  const result = read(text);
  return result.ok ? undefined : [result.failure.because, result.failure.line];
};
const timesOf = (text: string) => {
  const result = read(text);
  return result.ok && result.value.turns.map(({ timing }) => timing && [timing.start, timing.end, timing.estimated]);
};

const said = [
  { speakerLabel: "T", text: "How was it?", line: 2 },
  { speakerLabel: "C", text: "Hard; really, hard.", line: 3 },
];

describe("a table of turns", () => {
  test.each([
    ['Speaker,Text\nT,How was it?\nC,"Hard; really, hard."'],
    ['id;speaker_name;utterance_text\n1;T;How was it?\n2;C;"Hard; really, hard."'],
    ["Text\tSpeaker\nHow was it?\tT\nHard; really, hard.\tC"],
    ['"interlocutor","utterance"\n"T","How was it?"\n"C","Hard; really, hard."\n,\n'],
    ['speakerLabel,transcript,notes\nT,How was it?,,,\nC,"Hard; really, hard.",x'],
  ])("is read by its heading, whatever parts its cells: %j", (text) => {
    expect(csv.recognises(file(text))).toBeGreaterThan(0.8);
    expect(read(text)).toEqual({ ok: true, value: { turns: said, repairs: [] } });
  });

  test("may state its delimiter first, as Excel does", () => {
    expect(read("sep=;\nspeaker;text\nT;Hello, again.")).toMatchObject({
      value: { turns: [{ speakerLabel: "T", text: "Hello, again.", line: 3 }] },
    });
  });

  test("keeps cells that a spreadsheet would calculate, as words", () => {
    const cells = ["=1+1", "+44 20 7946 0000", "-- no", "@home", "=cmd|' /C calc'!A0"];
    const result = read(`speaker,text\n${cells.map((cell) => `C,${cell}`).join("\n")}`);
    expect(result.ok && result.value.turns.map(({ text }) => text)).toEqual(cells);
  });

  test.each([
    ["speaker,text,start,end\nT,a,0:01,0:02.5", [[1000, 2500, false]]],
    ["speaker,text,start_time,end_time\nT,a,1.5,2", [[1500, 2000, false]]],
    ["speaker,text,startMs,endMs\nT,a,1500,2000", [[1500, 2000, false]]],
    ["speaker;text;start (s);end (s)\nT;a;1,5;2,0", [[1500, 2000, false]]],
    [
      "speaker,text,time\nT,one two,0:10\nC,one,0:20\nT,one,",
      [
        [10000, 20000, true],
        [20000, 20400, true],
        [20400, 20800, true],
      ],
    ],
    ["speaker,text,start,end\nT,a,,\nC,b,1,", [undefined, undefined]],
  ])("takes its times: %j", (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  test.each([
    ["name,age\nT,4", ["wrong-columns", 1]],
    ["speaker,text\nT,a\nC,b, c", ["wrong-columns", 3]],
    ["speaker,text,mood\nT,a,\nC,b", ["wrong-columns", 3]],
    ["speaker,text\nT,a\n,b", ["no-speaker", 3]],
    ['speaker,text\nT,"a\nb"\nC,"c', ["quotes-not-closed", 4]],
    ["speaker,text,start,end\nT,a,soon,2", ["time-not-understood", 2]],
    ["speaker,text,start,end\nT,a,-1,2", ["time-not-understood", 2]],
    ["speaker,text,start,end\nT,a,3,2", ["ends-before-it-starts", 2]],
  ])("is refused at the line that cannot be read: %j", (text, refused) => {
    expect(refusal(text)).toEqual(refused);
  });
});
