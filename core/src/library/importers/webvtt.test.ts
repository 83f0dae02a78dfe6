import { describe, expect, test } from "vitest";
import { readTranscript } from "../../session/read-transcript.ts";
import { webvtt } from "./webvtt.ts";

const read = (...lines: readonly string[]) =>
  webvtt.read({ text: ["WEBVTT", "", ...lines].join("\n"), bytes: new Uint8Array() });

/** Who said what, in order. */
function said(...lines: readonly string[]) {
  const result = read(...lines);
  return result.ok ? result.value.turns.map(({ speakerLabel, text }) => [speakerLabel, text]) : result.failure;
}

const refused = (because: string, line: number) => ({ kind: "unreadable", format: "webvtt", line, because });

describe("Microsoft Teams", () => {
  test("the name stands in a voice tag, whether or not that is closed", () => {
    expect(
      said(
        "00:00:01.000 --> 00:00:02.000",
        "<v Imke Varga>How are you?</v>",
        "",
        "00:00:03.000 --> 00:00:04.000",
        "<v Toby Linde>Tired,",
        "very tired.",
      ),
    ).toEqual([
      ["Imke Varga", "How are you?"],
      ["Toby Linde", "Tired, very tired."],
    ]);
  });

  test("the id of a cue may be any text", () => {
    expect(
      said("9b1c2d3e-0000-4f5a-8b6c-7d8e9f0a1b2c/12-0", "00:01.000 --> 00:02.000", "<v Imke Varga>So.</v>"),
    ).toEqual([["Imke Varga", "So."]]);
  });

  test("character references are decoded once, in words and in names", () => {
    expect(
      said(
        "00:01.000 --> 00:02.000",
        "<v D&#39;Arcy &amp; Lee>&lt;3 &amp;lt; it&rsquo;s&nbsp;so&#x21; &lrm;&unknown; AT&T</v>",
      ),
    ).toEqual([["D'Arcy & Lee", "<3 &lt; it’s so! &unknown; AT&T"]]);
  });

  test("two voices in one cue are two turns that share its time by their words", () => {
    const result = read("00:00.000 --> 00:04.000", "<v Imke Varga>And then?</v><v Toby Linde>Then it was over.</v>");
    expect(result.ok && result.value).toEqual({
      turns: [
        { speakerLabel: "Imke Varga", text: "And then?", line: 3, timing: { start: 0, end: 1333, estimated: true } },
        {
          speakerLabel: "Toby Linde",
          text: "Then it was over.",
          line: 3,
          timing: { start: 1333, end: 4000, estimated: true },
        },
      ],
      repairs: [{ kind: "times-estimated", count: 2, line: 3 }],
    });
  });

  test("a voice may have classes, and words outside every voice belong to nobody", () => {
    expect(said("00:01.000 --> 00:02.000", "<v.first.loud Imke Varga>So.</v> [door]")).toEqual([
      ["Imke Varga", "So."],
      [undefined, "[door]"],
    ]);
  });

  test("the plain form of the Graph interface names nobody, and is refused for that", () => {
    const plain = ["WEBVTT", "", "00:01.000 --> 00:02.000", "How are you?", "", "00:03.000 --> 00:04.000", "Tired."];
    const bytes = new TextEncoder().encode(plain.join("\n"));
    expect(readTranscript({ bytes }, [webvtt])).toEqual({ ok: false, failure: refused("no-speakers-at-all", 3) });
    expect(readTranscript({ bytes }, [webvtt], { allowUnnamed: true })).toMatchObject({
      ok: true,
      value: {
        turns: [{ text: "How are you?" }, { text: "Tired." }],
        repairs: [{ kind: "no-speaker-labels", count: 2 }],
      },
    });
  });
});

describe("Zoom", () => {
  test("the name stands before a colon, and a cue without one goes on with the last speaker", () => {
    expect(
      said(
        ...["1", "00:00:01.000 --> 00:00:02.000", "Imke Varga: How are you", ""],
        ...["2", "00:00:02.000 --> 00:00:03.000", "today?", ""],
        ...["3", "00:00:04.000 --> 00:00:05.000", "Toby Linde: Tired.", ""],
        ...["4", "00:00:06.000 --> 00:00:07.000", "Imke Varga: Tired."],
      ),
    ).toEqual([
      ["Imke Varga", "How are you"],
      ["Imke Varga", "today?"],
      ["Toby Linde", "Tired."],
      ["Imke Varga", "Tired."],
    ]);
  });

  test.each([
    "10:30 Meeting: I nearly forgot.",
    "Note: that was new.",
    "The question is: what now?",
    "She said: go home.",
    "He said. Dana: no.",
    "One thing I never really told you about: him.",
    "http://example.org is where I read it.",
    "Remember: breathe out.",
    "my rule: no calls.",
  ])("'%s' begins with no speaker", (words) => {
    expect(
      said(
        ...["1", "00:00:01.000 --> 00:00:02.000", "Toby Linde: So.", ""],
        ...["2", "00:00:02.000 --> 00:00:03.000", words, ""],
        ...["3", "00:00:04.000 --> 00:00:05.000", "Toby Linde: Yes."],
      ),
    ).toEqual([
      ["Toby Linde", "So."],
      ["Toby Linde", words],
      ["Toby Linde", "Yes."],
    ]);
  });

  test("somebody who speaks only once is a speaker, once another label recurs", () => {
    expect(
      said(
        ...["00:01.000 --> 00:02.000", "Imke Varga: So?", "", "00:02.000 --> 00:03.000", "Toby van Linde: Tired.", ""],
        ...["00:03.000 --> 00:04.000", "Imke Varga: Tired."],
      ),
    ).toEqual([
      ["Imke Varga", "So?"],
      ["Toby van Linde", "Tired."],
      ["Imke Varga", "Tired."],
    ]);
  });

  test("where no label recurs there are no speakers", () => {
    expect(said("00:01.000 --> 00:02.000", "Imke Varga: So?", "", "00:02.000 --> 00:03.000", "It was late.")).toEqual([
      [undefined, "Imke Varga: So?"],
      [undefined, "It was late."],
    ]);
  });
});

describe("what the format allows", () => {
  test("comments, styles and regions are no talk", () => {
    expect(
      said(
        ...["NOTE", "made by hand", "", "STYLE", "::cue { color: red }", "", "REGION", "id:one", ""],
        ...["00:01.000 --> 00:02.000", "<v Imke Varga>So.</v>", "", "NOTE the end"],
      ),
    ).toEqual([["Imke Varga", "So."]]);
  });

  test("hours may be left out, and settings may follow the times", () => {
    const result = read("01:02.500 --> 1:00:03.250 align:start position:10%", "<v Imke Varga>So.</v>");
    expect(result.ok && result.value.turns[0]?.timing).toEqual({ start: 62_500, end: 3_603_250, estimated: false });
  });

  test("markup is taken out, which is stated; what a transcriber put in angle brackets stays", () => {
    const result = read(
      "00:01.000 --> 00:02.000",
      "<v Imke Varga><i>So</i>, <c.loud>un<b>believ</b>able</c> <00:00:01.500><laughs> 1 < 2</v>",
    );
    expect(result.ok && result.value.turns[0]?.text).toBe("So, unbelievable <laughs> 1 < 2");
    expect(result.ok && result.value.repairs).toEqual([{ kind: "markup-removed", count: 7, line: 3 }]);
  });

  test("lines of the header are no talk, also where the blank line after it is missing", () => {
    const text = "WEBVTT - Session\nKind: captions\n00:01.000 --> 00:02.000\n<v Imke Varga>So.</v>";
    const result = webvtt.read({ text, bytes: new Uint8Array() });
    expect(result.ok && result.value.turns).toHaveLength(1);
  });

  test("blank lines between numbered cues may be missing; a number that somebody says is kept", () => {
    expect(
      said(
        ...["1", "00:01.000 --> 00:02.000", "<v Toby Linde>Perhaps a", "7", "", "2", "00:02.000 --> 00:03.000"],
        ...["<v Imke Varga>Seven.", "3", "00:03.000 --> 00:04.000", "<v Toby Linde>Yes."],
      ),
    ).toEqual([
      ["Toby Linde", "Perhaps a 7"],
      ["Imke Varga", "Seven."],
      ["Toby Linde", "Yes."],
    ]);
  });

  test("a cue that was written twice counts once, which is stated", () => {
    const twice = ["00:01.000 --> 00:02.000", "<v Imke Varga>So.</v>", ""];
    const result = read(...twice, ...twice);
    expect(result.ok && result.value.turns).toHaveLength(1);
    expect(result.ok && result.value.repairs).toEqual([{ kind: "duplicate-cues-removed", count: 1, line: 6 }]);
  });

  test("a cue without words is no turn", () => {
    expect(said("00:01.000 --> 00:02.000", "", "00:02.000 --> 00:03.000", "<v Imke Varga> </v>")).toEqual([]);
  });
});

describe("a file that cannot be read whole is refused at its line", () => {
  test("without its header", () => {
    const result = webvtt.read({ text: "00:01.000 --> 00:02.000\nSo.", bytes: new Uint8Array() });
    expect(!result.ok && result.failure).toEqual(refused("no-header", 1));
  });

  test("a header must be the whole word", () => {
    expect(webvtt.recognises({ text: "WEBVTTX\n", bytes: new Uint8Array() })).toBe(0);
  });

  test.each([
    ["a block without times", ["00:01.000 --> 00:02.000", "So.", "", "and on"], "no-timing", 6],
    ["a file that was cut off", ["00:01.000 --> 00:02.000", "So.", "", "2"], "no-timing", 6],
    ["times that are none", ["00:01.000 --> 00:99.000", "So."], "time-not-understood", 3],
    ["words where settings stand", ["1", "00:01.000 --> 00:02.000 and then", "So."], "time-not-understood", 4],
    ["broken times inside a cue", ["00:01.000 --> 00:02.000", "So.", "0001 --> 0002"], "time-not-understood", 5],
    ["an end before its start", ["00:02.000 --> 00:01.000", "So."], "ends-before-it-starts", 3],
  ])("%s", (_, lines, because, line) => {
    expect(said(...lines)).toEqual(refused(because, line));
  });
});
