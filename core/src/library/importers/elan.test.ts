import { describe, expect, test } from "vitest";
import { elan } from "./elan.ts";

const file = (rows: readonly string[][], before: readonly string[] = []) => {
  const text = [...before, ...rows.map((cells) => cells.join("\t"))].join("\n");
  return { text, bytes: new TextEncoder().encode(text) };
};
const read = (rows: readonly string[][], before: readonly string[] = []) => elan.read(file(rows, before));
const saidIn = (rows: readonly string[][], before: readonly string[] = []) => {
  const result = read(rows, before);
  return result.ok
    ? result.value.turns.map(({ speakerLabel, text, timing }) => [speakerLabel, text, timing?.start, timing?.end])
    : [result.failure.because, result.failure.line];
};

const said = [
  ["Dana", "So?", 1200, 2000],
  ["Noor", "So nothing.", 1900, 3500],
];

describe("a tab-delimited export of ELAN", () => {
  test.each<[string, string[][]]>([
    [
      "clock times",
      [
        ["Noor", "00:00:01.900", "00:00:03.500", "So nothing."],
        ["Dana", "00:00:01.200", "00:00:02.000", "So?"],
      ],
    ],
    [
      "seconds and duration",
      [
        ["Noor", "1.900", "3.500", "1.600", "So nothing."],
        ["Dana", "1.200", "2.000", "0.800", "So?"],
      ],
    ],
    [
      "milliseconds and participant",
      [
        ["x", "Dana", "1200", "2000", "So?"],
        ["y", "Noor", "1900", "3500", "So nothing."],
      ],
    ],
    [
      "empty participant",
      [
        ["Dana", "", "1200", "2000", "So?"],
        ["Noor", "", "1900", "3500", "So nothing."],
      ],
    ],
    [
      "a heading",
      [
        ["Tier", "Begin Time - PAL", "Begin Time - ss.msec", "End Time - ss.msec", "Duration - ss.msec", "Annotation"],
        ["Dana", "00:00:01:05", "1.2", "2.0", "0.8", "So?"],
        ["Noor", "00:00:01:22", "1.9", "3.5", "1.6", "So nothing."],
      ],
    ],
    [
      "a column for each tier",
      [
        ["Begin Time - msec", "End Time - msec", "Duration - msec", "Dana", "Noor", "Dana-codes"],
        ["1200", "2000", "800", "So?", "", "1"],
        ["1900", "3500", "1600", "", "So nothing.", ""],
      ],
    ],
  ])("gives the tiers in the order of time, overlap and all: %s", (_, rows) => {
    expect(elan.recognises(file(rows))).toBeGreaterThan(0.8);
    expect(saidIn(rows)).toEqual(said);
  });

  test("may begin with the name of its file", () => {
    const rows = [
      ["Dana", "1200", "2000", "So?"],
      ["Noor", "1900", "3500", "So nothing."],
    ];
    expect(saidIn(rows, ['"#session.eaf"', "# exported"])).toEqual(said);
  });

  test.each(["T-codes@Dana", "codes@attunement.cue", "Dana_coding", "cod", "%cod"])(
    "tier %s holds codes, not talk",
    (tier) => {
      const result = read([
        ["Dana", "1200", "2000", "So?"],
        [tier, "1200", "2000", "EXP 2"],
      ]);
      const isRead = tier === "%cod";
      expect(result.ok && result.value.turns.length).toBe(isRead ? 2 : 1);
      expect(result.ok && result.value.repairs).toEqual(isRead ? [] : [{ kind: "notice-left-out", count: 1, line: 2 }]);
    },
  );

  test("a name that only begins like a code is a speaker", () => {
    expect(
      saidIn([
        ["Cody", "0", "900", "Hello."],
        ["Codie@clinic", "1000", "1900", "Hello."],
      ]),
    ).toHaveLength(2);
  });

  test.each<[string[][], [string, number]]>([
    [
      [
        ["Dana", "1200", "2000", "So?"],
        ["Noor", "1900", "So nothing."],
      ],
      ["wrong-columns", 2],
    ],
    [
      [
        ["Dana", "1200", "2000", "So?"],
        ["Noor", "1900", "3500", "So", "nothing."],
      ],
      ["wrong-columns", 2],
    ],
    [
      [
        ["Dana", "1200", "2000", "So?"],
        ["Noor", "00:00:01:22", "3500", "So nothing."],
      ],
      ["time-not-understood", 2],
    ],
    [
      [
        ["Dana", "1200", "2000", "So?"],
        ["", "3000", "3500", "So nothing."],
      ],
      ["no-speaker", 2],
    ],
    [[["Dana", "2000", "1200", "So?"]], ["ends-before-it-starts", 1]],
    [[["Dana", "So?"]], ["wrong-columns", 1]],
  ])("is refused at the row that cannot be read", (rows, refused) => {
    expect(saidIn(rows)).toEqual(refused);
  });

  test("a table that names its speaker and text is some other table", () => {
    expect(
      elan.recognises(
        file([
          ["Begin", "End", "Speaker", "Text"],
          ["1", "2", "T", "a"],
        ]),
      ),
    ).toBe(0);
  });
});
