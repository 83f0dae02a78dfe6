import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { milliseconds } from "../foundation/units.ts";
import { isUnfinished, joinTurns } from "./join-turns.ts";
import type { RawTurn } from "./turn.ts";

/** A cue of one second at a moment given in thousandths. */
const cue = (speakerLabel: string | undefined, text: string, start?: number, line = 1): RawTurn => ({
  speakerLabel,
  text,
  line,
  ...(start !== undefined && {
    timing: { start: milliseconds(start), end: milliseconds(start + 1000), estimated: false },
  }),
});

const texts = (raw: readonly RawTurn[], pieces: "cues" | "turns" = "cues") =>
  joinTurns(raw, pieces).map(({ text }) => text);

describe("cues of one speaker", () => {
  test("are one turn when the pause is two seconds or less", () => {
    expect(joinTurns([cue("T", "When you went", 0, 3), cue("T", "back there,", 3000, 7)], "cues")).toEqual([
      {
        label: "T",
        text: "When you went back there,",
        timing: { start: 0, end: 4000, estimated: false },
        unfinished: false,
        backChannel: false,
        lines: { from: 3, to: 7 },
      },
    ]);
  });

  test("are two turns after a longer pause", () => {
    expect(texts([cue("T", "I wonder.", 0), cue("T", "Shall we stop?", 3001)])).toEqual([
      "I wonder.",
      "Shall we stop?",
    ]);
  });

  test("are one turn when nobody knows the pause, and that turn has no time", () => {
    const [turn] = joinTurns([cue("C", "I was", 0), cue("C", "so tired.")], "cues");
    expect(turn?.text).toBe("I was so tired.");
    expect(turn).not.toHaveProperty("timing");
  });

  test("stay apart when the other one speaks between them", () => {
    expect(texts([cue("C", "I was going", 0), cue("T", "Mm-hmm.", 900), cue("C", "to call her.", 1500)])).toHaveLength(
      3,
    );
  });

  test("stay apart when no speaker is named", () => {
    expect(texts([cue(undefined, "One.", 0), cue(undefined, "Two.", 1000)])).toEqual(["One.", "Two."]);
  });

  test("count the pause from the last word said, also where cues overlap", () => {
    const long = {
      ...cue("C", "And then", 0),
      timing: { start: milliseconds(0), end: milliseconds(9000), estimated: false },
    };
    expect(texts([long, cue("C", "it", 1000), cue("C", "broke.", 10_500)])).toEqual(["And then it broke."]);
  });
});

test("turns that a person wrote down apart are never joined", () => {
  expect(texts([cue("C", "I was tired."), cue("C", "Very.")], "turns")).toEqual(["I was tired.", "Very."]);
});

describe("a turn is unfinished", () => {
  test.each(["I thought --", "I thou-", "I thought—", "I thought...", "I thought…"])("%s", (text) => {
    expect(isUnfinished(text)).toBe(true);
  });
  test.each(["I thought.", "I thought?", "I thought", "well-known"])("not: %s", (text) => {
    expect(isUnfinished(text)).toBe(false);
  });
});

describe("a sign of listening", () => {
  const isSign = (text: string, before = "I went home.") =>
    joinTurns([cue("C", before), cue("T", text)], "turns")[1]?.backChannel;

  test.each(["Mm-hmm.", "Okay", "yeah", "Uh-huh…", "Right.", "I see.", "Yeah, right.", "Mm hmm", "Mhm --", "Mm-"])(
    "%s",
    (text) => {
      expect(isSign(text)).toBe(true);
    },
  );
  test.each(["Okay?", "No.", "Yes.", "I see you", "Right, and then?", "…", "", "Yeah yeah yeah"])("not: %s", (text) => {
    expect(isSign(text)).toBe(false);
  });
  test("an answer to a question is not one", () => {
    expect(isSign("Yeah.", "Were you afraid?")).toBe(false);
  });
});

test("joining keeps every word in its order, and nobody is given another's words", () => {
  const raw = fc.array(
    fc.tuple(
      fc.constantFrom("T", "C", undefined),
      fc.constantFrom("so", "mm-hmm", "I --", "then?"),
      fc.option(fc.nat(9000)),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(raw, fc.constantFrom("cues", "turns"), (pieces, kind) => {
      const turns = pieces.map(([label, text, start], at) => cue(label, text, start ?? undefined, at + 1));
      const joined = joinTurns(turns, kind);
      expect(joined.flatMap(({ text }) => text.split(" "))).toEqual(turns.flatMap(({ text }) => text.split(" ")));
      for (const { label, lines } of joined) {
        const own = turns.filter(({ line }) => line >= lines.from && line <= lines.to);
        expect(own.every(({ speakerLabel }) => speakerLabel === label)).toBe(true);
      }
    }),
  );
});
