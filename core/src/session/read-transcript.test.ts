import { describe, expect, test } from "vitest";
import { ok } from "../foundation/result.ts";
import { milliseconds } from "../foundation/units.ts";
import { readTranscript } from "./read-transcript.ts";
import type { Importer } from "./transcript.ts";
import type { RawTurn } from "./turn.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads anything as the turns it is given; sure of a file that begins with its id. */
const importer = (id: string, turns: readonly RawTurn[], more: Partial<Importer> = {}): Importer => ({
  id,
  name: id,
  endings: [`.${id}`],
  madeBy: "this test",
  carriesTimes: true,
  carriesSpeakers: true,
  recognises: ({ text }) => (text.startsWith(id) ? 0.9 : 0.1),
  read: () => ok({ turns, repairs: [] }),
  ...more,
});

const turn = (text: string, line: number, start?: number, label: string | undefined = "T"): RawTurn => ({
  speakerLabel: label,
  text,
  line,
  ...(start !== undefined && {
    timing: { start: milliseconds(start), end: milliseconds(start + 500), estimated: false },
  }),
});

const unnamed = (text: string, line: number): RawTurn => ({ speakerLabel: undefined, text, line });

const refused = (because: string, line: number, format = "unknown") => ({
  ok: false,
  failure: { kind: "unreadable", format, line, because },
});

const one = importer("one", [turn("So?", 1)]);
const two = importer("two", [turn("Yes.", 1)]);

describe("the format", () => {
  test("is told from the content, whatever the file is called", () => {
    expect(readTranscript({ bytes: bytes("two"), name: "session.two" }, [one, two])).toMatchObject({
      ok: true,
      value: { format: "two", pieces: "turns", repairs: [] },
    });
  });

  test.each(["session.one", "session.TXT", "notes.two.bak"])("an ending that says otherwise is stated: %s", (name) => {
    expect(readTranscript({ bytes: bytes("two"), name }, [one, two])).toMatchObject({
      ok: true,
      value: { format: "two", repairs: [{ kind: "ending-does-not-match", count: 1 }] },
    });
  });

  test.each(["session", "SESSION.TWO", "session.2031"])("a name that claims nothing else is not: %s", (name) => {
    expect(readTranscript({ bytes: bytes("two"), name }, [one, two])).toMatchObject({
      ok: true,
      value: { repairs: [] },
    });
  });

  test("that nobody knows is refused", () => {
    const never = importer("never", [], { recognises: () => 0 });
    expect(readTranscript({ bytes: bytes("two") }, [never])).toEqual(refused("unknown-format", 0));
  });

  test("of an archive is told from its bytes, since it has no text", () => {
    const archive = importer("archive", [turn("So?", 1)], {
      recognises: ({ text, bytes: [first] }) => (text === "" && first === 0x50 ? 1 : 0),
    });
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0);
    expect(readTranscript({ bytes: zip }, [archive, one])).toMatchObject({ ok: true, value: { format: "archive" } });
  });
});

describe("refused", () => {
  test("more bytes than the limit", () => {
    expect(readTranscript({ bytes: bytes("one, at length") }, [one], { maxBytes: 10 })).toEqual(
      refused("too-large", 0),
    );
  });

  test("no text, or no turns in it", () => {
    expect(readTranscript({ bytes: bytes("") }, [one])).toEqual(refused("empty", 0));
    expect(readTranscript({ bytes: bytes("none") }, [importer("none", [])])).toEqual(refused("no-turns", 0, "none"));
  });

  test("a turn longer than anybody speaks, at its line", () => {
    const long = importer("long", [turn("So?", 1), turn("so ".repeat(400), 5)]);
    expect(readTranscript({ bytes: bytes("long") }, [long])).toMatchObject({ ok: true });
    expect(readTranscript({ bytes: bytes("long") }, [long], { maxTurnLength: 1000 })).toEqual(
      refused("turn-too-long", 5, "long"),
    );
  });

  test("a turn that becomes so long when its cues are joined", () => {
    const cues = importer(
      "cues",
      Array.from({ length: 50 }, (_, at) => turn("and so on", at + 1, at * 500)),
      {
        pieces: "cues",
      },
    );
    expect(readTranscript({ bytes: bytes("cues") }, [cues], { maxTurnLength: 100 })).toEqual(
      refused("turn-too-long", 1, "cues"),
    );
  });
});

describe("speakers", () => {
  const nobody = importer("nobody", [unnamed("So?", 2), unnamed("Yes.", 4)]);

  test("a transcript that names nobody is refused, unless a person will say who spoke", () => {
    expect(readTranscript({ bytes: bytes("nobody") }, [nobody])).toEqual(refused("no-speakers-at-all", 2, "nobody"));
    expect(readTranscript({ bytes: bytes("nobody") }, [nobody], { allowUnnamed: true })).toMatchObject({
      ok: true,
      value: { repairs: [{ kind: "no-speaker-labels", count: 2, line: 2 }] },
    });
  });

  test("a turn without a name among others that have one is kept, and stated", () => {
    const some = importer("some", [turn("So?", 1), unnamed("[door]", 3)]);
    expect(readTranscript({ bytes: bytes("some") }, [some])).toMatchObject({
      ok: true,
      value: {
        turns: [{ text: "So?" }, { text: "[door]" }],
        repairs: [{ kind: "no-speaker-labels", count: 1, line: 3 }],
      },
    });
  });
});

describe("times", () => {
  const read = (...turns: readonly RawTurn[]) => {
    const result = readTranscript({ bytes: bytes("timed") }, [importer("timed", turns)]);
    return result.ok ? result.value : undefined;
  };

  test("that go back are dropped and stated; the order of the file stays", () => {
    const transcript = read(turn("a", 1, 5000), turn("b", 2, 1000), turn("c", 3, 5000), turn("d", 4, 9000));
    expect(transcript?.turns.map(({ text, timing }) => [text, timing?.start])).toEqual([
      ["a", 5000],
      ["b", undefined],
      ["c", 5000],
      ["d", 9000],
    ]);
    expect(transcript?.repairs).toEqual([{ kind: "times-went-back", count: 1, line: 2 }]);
  });

  test("that only some turns have are stated", () => {
    expect(read(turn("a", 1, 0), turn("b", 2), turn("c", 3))?.repairs).toEqual([
      { kind: "times-missing", count: 2, line: 2 },
    ]);
  });

  test("that no turn has need no mention", () => {
    expect(read(turn("a", 1), turn("b", 2))?.repairs).toEqual([]);
  });
});

test("a time mark of CHAT that the importer did not use is a stray control character", () => {
  const marked = importer("marked", [turn("so\u0015 then", 1), turn("\u0015", 2)]);
  expect(readTranscript({ bytes: bytes("marked") }, [marked])).toMatchObject({
    ok: true,
    value: { turns: [{ text: "so then" }], repairs: [{ kind: "control-characters-removed", count: 2, line: 1 }] },
  });
});

test("what decoding and the importer repaired is stated together", () => {
  const marked = importer("marked", [turn("So?", 1)], {
    read: () => ok({ turns: [turn("So?", 1)], repairs: [{ kind: "control-characters-removed", count: 2, line: 9 }] }),
  });
  const file = bytes(`\ufeffmarked ${"so ".repeat(40)}\n\0`);
  expect(readTranscript({ bytes: file }, [marked])).toMatchObject({
    ok: true,
    value: {
      repairs: [
        { kind: "byte-order-mark-removed", count: 1 },
        { kind: "control-characters-removed", count: 3, line: 2 },
      ],
    },
  });
});
