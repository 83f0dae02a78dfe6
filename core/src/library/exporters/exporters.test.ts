import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Coding } from "../../coding/coding.ts";
import { milliseconds, proportion } from "../../foundation/units.ts";
import { joinTurns } from "../../session/join-turns.ts";
import { readTranscript } from "../../session/read-transcript.ts";
import type { Turn } from "../../session/turn.ts";
import { importers } from "../importers/index.ts";
import { exporters } from "./index.ts";

type Said = Pick<Turn, "speaker" | "label" | "text"> & { readonly start?: number };

const turn = ({ start, ...said }: Said): Turn => ({
  ...said,
  unfinished: false,
  backChannel: false,
  lines: { from: 1, to: 1 },
  ...(start !== undefined && {
    timing: { start: milliseconds(start), end: milliseconds(start + 900), estimated: false },
  }),
});

const ana: Said = { speaker: "therapist", label: "Ana Ruiz", text: "You set a place for her. And then?" };
const bo: Said = { speaker: "client", label: "Bo", text: "Then I <remember> & stop--" };

const codings: readonly Coding[] = [
  { turn: 0, codebook: "attunement", code: "sympathy", level: 0, coder: { kind: "rule", id: "r" }, evidence: [] },
  {
    turn: 0,
    codebook: "attunement",
    code: "cognitive",
    level: 2,
    coder: { kind: "model", id: "m", version: "1" },
    judgement: { confidence: proportion(0.514), probabilities: [], unsure: true },
    evidence: [{ start: 0, end: 24 }],
  },
  {
    turn: 1,
    codebook: "attunement",
    code: "cue",
    level: 1,
    emotion: "sadness",
    coder: { kind: "person", account: "--> <b>" },
    evidence: [],
  },
];

const written = (id: string, turns: readonly Turn[], of: readonly Coding[] = []): string =>
  exporters.find((exporter) => exporter.id === id)?.write({ turns, codings: of }) ?? "";

test("every file in the folder is registered, once, under its own name", () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith(".ts") && !/^index|\.test\.ts$/.test(name),
  );
  expect(exporters.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
});

describe("a coded session", () => {
  const timed = [turn({ ...ana, start: 1000 }), turn({ ...bo, start: 2500 })];

  test("in WebVTT has a voice for each turn, and its codes in comments", () => {
    expect(written("webvtt", timed, codings)).toBe(`WEBVTT

1
00:00:01.000 --> 00:00:01.900
<v Ana Ruiz>You set a place for her. And then?</v>

NOTE code=attunement/cognitive level=2 coder=model confidence=0.51 unsure evidence=0-24

2
00:00:02.500 --> 00:00:03.400
<v Bo>Then I &lt;remember&gt; &amp; stop--</v>

NOTE code=attunement/cue level=1 emotion=sadness coder=person
`);
  });

  test("in CHAT has a main line for each sentence, and its codes on a tier below", () => {
    expect(written("chat", timed, codings)).toBe(`@UTF8
@Begin
@Languages:\teng
@Participants:\tTHR Ana_Ruiz Therapist, CLI Bo Client
@ID:\teng|attune|THR|||||Therapist|||
@ID:\teng|attune|CLI|||||Client|||
@Comment:\t%cod holds $CODEBOOK:CODE:LEVEL, the emotion of a cue, and UNSURE where a second look is asked for.
*THR:\tYou set a place for her . \u00151000_1675\u0015
*THR:\tAnd then ? \u00151675_1900\u0015
%cod:\t$ATTUNEMENT:COGNITIVE:2:UNSURE
*CLI:\tThen I ＜remember＞ ＆ stop +/. \u00152500_3400\u0015
%cod:\t$ATTUNEMENT:CUE:1:SADNESS
@End
`);
  });

  test("in ELAN has a tier for each speaker and one for each code", () => {
    expect(
      written("elan", timed, codings),
    ).toBe(`Tier\tParticipant\tBegin Time - hh:mm:ss.ms\tEnd Time - hh:mm:ss.ms\tAnnotation
speech@Ana Ruiz\tAna Ruiz\t00:00:01.000\t00:00:01.900\tYou set a place for her. And then?
codes@attunement.cognitive\tAna Ruiz\t00:00:01.000\t00:00:01.900\t2 unsure
speech@Bo\tBo\t00:00:02.500\t00:00:03.400\tThen I <remember> & stop--
codes@attunement.cue\tBo\t00:00:02.500\t00:00:03.400\t1 sadness
`);
  });

  test("without times has none in CHAT, and says elsewhere that they are estimates", () => {
    const untimed = [turn(ana), turn(bo)];
    expect(written("chat", untimed)).not.toContain("\u0015");
    expect(written("webvtt", untimed)).toContain("\nNOTE 2 of 2 times are estimated");
    const read = readTranscript({ bytes: new TextEncoder().encode(written("elan", untimed)) }, importers);
    expect(read).toMatchObject({
      value: {
        repairs: [{ kind: "times-estimated", count: 2 }],
        turns: [{ timing: { start: 0, end: 3200, estimated: true } }, {}],
      },
    });
  });

  test("names who is the therapist in CHAT, so that nobody need be asked", () => {
    const couple = [turn(ana), turn(bo), turn({ ...bo, label: "Cy" }), turn({ ...bo, speaker: "other", label: "Dee" })];
    const read = readTranscript({ bytes: new TextEncoder().encode(written("chat", couple)) }, importers);
    expect(read.ok && read.value.turns.map(({ speakerLabel, declaredRole }) => [speakerLabel, declaredRole])).toEqual([
      ["Ana Ruiz", "therapist"],
      ["Ana Ruiz", "therapist"],
      ["Bo", "client"],
      ["Cy", "client"],
      ["Dee", "other"],
    ]);
  });
});

/** Letters and digits, one form for each: marks and spacing may differ between formats, words may not. */
const wordsOf = (text: string): readonly string[] => text.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

type Spoken = { readonly label: string | undefined; readonly text: string };

/** What each speaker said until another spoke. */
function saidInTurn(turns: readonly Spoken[]): readonly (readonly [string | undefined, readonly string[]])[] {
  const said: [string | undefined, string[]][] = [];
  for (const { label, text } of turns) {
    const last = said.at(-1);
    if (last !== undefined && last[0] === label) last[1].push(...wordsOf(text));
    else said.push([label, [...wordsOf(text)]]);
  }
  return said;
}

const HARD_WORDS = [
  ...[
    "--> 5",
    "<v Bo>",
    "</v>",
    "&amp;",
    "&lt;b",
    "&#60;",
    "{\\an8}",
    "[laughs]",
    "[unintelligible]",
    "(be)cause",
    "(.)",
    "(1.5)",
  ],
  ...[
    "xxx",
    "yyy.",
    "0is",
    "0",
    "&=sighs",
    "&-uh",
    "&*CLI:yes",
    "+...",
    "+/.",
    "+<",
    "a+b",
    "ice_cream",
    "me@c",
    "no:",
    "10:30",
  ],
  ...[
    "*THR:",
    "%cod:",
    "@End",
    "NOTE",
    "WEBVTT",
    "#x",
    "\t",
    "\n",
    "\n\n",
    "\u0015",
    "\r",
    '"',
    "so...",
    "so--",
    "why?",
    "Dr. Oz",
    "…",
    "-",
  ],
  ...["[= x]", "[//]", "]", "[", "<", ">", "<<a>>", "【", "ａ", "code", "codes@x.y", "é", "日本", "😀", "e\u0301"],
];
const word = fc.oneof(
  fc.constantFrom(...HARD_WORDS),
  fc.string({ unit: "grapheme-ascii", maxLength: 8 }),
  fc.constantFrom("and", "then", "I"),
);
/** Something is said in each turn: a turn of marks alone is no turn in any format. */
const text = fc
  .tuple(fc.array(word, { maxLength: 8 }), fc.constantFrom("yes", "home", "so"))
  .map(([words, last]) => [...words, last].join(" "));

const LABELS = [
  "Ana Ruiz",
  "Bo",
  "Dr. O'Hara, MD",
  "a_b",
  "codes",
  "T-coding",
  "Xi <3>",
  "A & B",
  "@x: y",
  "#1",
  "日本",
  "0",
  "(n)",
];
const speakers = fc.constantFrom("therapist", "client", "other") satisfies fc.Arbitrary<Turn["speaker"]>;
const session = fc.tuple(
  fc.array(fc.tuple(speakers, fc.constantFrom(...LABELS), text, fc.integer({ min: 901, max: 9000 })), {
    minLength: 1,
    maxLength: 8,
  }),
  fc.constantFrom("all", "some", "none"),
);

describe.each(exporters)("$id", (exporter) => {
  test("read back, it gives the same speakers and words", () => {
    fc.assert(
      fc.property(session, ([said, timed]) => {
        let clock = 0;
        const turns = said.map(([speaker, label, words, pause], at) => {
          clock += pause;
          const isTimed = timed === "all" || (timed === "some" && at % 2 === 0);
          return turn({ speaker, label, text: words, ...(isTimed && { start: clock }) });
        });
        const read = readTranscript({ bytes: new TextEncoder().encode(exporter.write({ turns, codings })) }, importers);
        expect(read.ok ? read.value.format : read.failure).toBe(exporter.id);
        if (read.ok)
          expect(saidInTurn(joinTurns(read.value.turns, read.value.pieces ?? "turns"))).toEqual(saidInTurn(turns));
      }),
      { numRuns: 500 },
    );
  });
});
