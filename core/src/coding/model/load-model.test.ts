import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attunement } from "../../library/codebooks/attunement.ts";
import { epitome } from "../../library/codebooks/epitome.ts";
import { miti } from "../../library/codebooks/miti.ts";
import type { Coding, SessionCoder, SpokenTurn } from "../coding.ts";
import { loadModel } from "./load-model.ts";

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../models/${name}.atm`, import.meta.url)));
const load = (name: string): SessionCoder => {
  const loaded = loadModel(bytesOf(name));
  if (!loaded.ok) throw new Error(loaded.failure.because);
  return loaded.value;
};
const spoken = load("spoken");
const written = load("written");

const talk: readonly SpokenTurn[] = [
  { speaker: "client", text: "I got to the door and my chest went tight, and I just went home. I feel so stupid." },
  { speaker: "therapist", text: "Mm-hmm." },
  { speaker: "client", text: "I haven't told anybody about it, not even my sister." },
  {
    speaker: "therapist",
    text: "You were frightened, and then ashamed of being frightened. What has it been like, carrying that alone?",
  },
  { speaker: "client", text: "Lonely." },
  { speaker: "therapist", text: "You should really talk to your sister. Just call her tonight." },
];
const find = (codings: readonly Coding[], turn: number, code: string) =>
  codings.find((coding) => coding.turn === turn && coding.code === code);

const turns = fc.array(
  fc.record({
    speaker: fc.constantFrom("client" as const, "therapist" as const),
    text: fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: "binary", maxLength: 120 })),
  }),
  { maxLength: 30 },
);

function expectWithin({ judgement, evidence }: Coding, text: string): void {
  expect(judgement?.probabilities.reduce((total, value) => total + value, 0) ?? 1).toBeCloseTo(1, 4);
  expect(evidence.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual([]);
}

describe("the model for spoken sessions", () => {
  const codings = spoken.code(talk);

  test("hears an open question, and advice that nobody asked for", () => {
    expect(find(codings, 3, "exploring")?.level).toBe(2);
    expect(find(codings, 3, "behaviour")?.level).toMatch(/question|reflection/);
    expect(find(codings, 5, "directing")?.level).toBeGreaterThan(0);
    expect(find(codings, 5, "behaviour")?.level).toBe("input");
  });

  test("hears a feeling said outright as a cue with an emotion, and the words for it", () => {
    const cue = find(codings, 0, "cue");
    expect(cue?.level).toBeGreaterThan(0);
    expect(cue?.emotion).toBeDefined();
    expect(cue?.evidence.length).toBeGreaterThan(0);
  });

  test("a turn of one or two words is all zeros by the codebook's rule, not by judgement", () => {
    const short = codings.filter(({ turn, codebook }) => turn === 1 && codebook === "attunement");
    expect(short.map(({ level }) => level)).toEqual(short.map(() => 0));
    expect(new Set(short.map(({ coder }) => coder.kind))).toEqual(new Set(["rule"]));
  });

  test("pickup is coded where the client had spoken, across a sign of listening, and nowhere else", () => {
    expect(find(codings, 3, "pickup")).toBeDefined();
    expect(find(spoken.code(talk.slice(3)), 0, "pickup")).toBeUndefined();
  });

  test("open or closed is asked of questions only", () => {
    expect(find(codings, 3, "question-kind")?.level).toBe("open");
    expect(find(codings, 5, "question-kind")).toBeUndefined();
  });

  test("only the codebooks asked for are coded", () => {
    expect(new Set(spoken.code(talk, ["miti"]).map(({ codebook }) => codebook))).toEqual(new Set(["miti"]));
  });

  test("whatever is said, every code of the speaker is given once, with probabilities that sum to 1 and evidence inside the turn", () => {
    const codebooks = [attunement, miti];
    fc.assert(
      fc.property(turns, (session) => {
        for (const [index, turn] of session.entries()) {
          const own = spoken.code(session).filter((coding) => coding.turn === index);
          const asked = codebooks
            .flatMap(({ codes }) => codes)
            .filter(({ speaker, id }) => speaker === turn.speaker && id !== "pickup" && id !== "question-kind");
          expect(
            own
              .map(({ code }) => code)
              .filter((code) => code !== "pickup" && code !== "question-kind")
              .sort(),
          ).toEqual(asked.map(({ id }) => id).sort());
          for (const coding of own) expectWithin(coding, turn.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every level given is a level of the codebook", () => {
    const levels = new Map(
      [attunement, miti].flatMap(({ id, codes }) =>
        codes.map((code) => [`${id}/${code.id}`, code.levels.map(({ level }) => level)]),
      ),
    );
    expect(codings.filter(({ codebook, code, level }) => !levels.get(`${codebook}/${code}`)?.includes(level))).toEqual(
      [],
    );
  });

  test("what came in an earlier session has no bearing on a later one", () => {
    fc.assert(
      fc.property(turns, turns, (first, second) => {
        const alone = load("spoken").code(second);
        const coder = load("spoken");
        coder.code(first);
        expect(coder.code(second)).toEqual(alone);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the model for written support", () => {
  const exchange: readonly SpokenTurn[] = [
    { speaker: "client", text: "I failed again and I can't stop crying." },
    { speaker: "therapist", text: "I'm so sorry, that must hurt. What happened?" },
  ];

  test("codes a message and its reply on all three codes, on the reply", () => {
    const codings = written.code(exchange);
    expect(codings.map(({ code }) => code)).toEqual(epitome.codes.map(({ id }) => id));
    expect(new Set(codings.map(({ turn }) => turn))).toEqual(new Set([1]));
    expect(find(codings, 1, "explorations")?.level).toBeGreaterThan(0);
    expect(find(codings, 1, "emotional-reactions")?.level).toBeGreaterThan(0);
  });

  test("gives nothing for a spoken session", () => {
    expect(written.code(talk)).toEqual([]);
  });
});

describe("a model file", () => {
  test.each([
    ["no bytes", new Uint8Array(0), "not-a-model"],
    ["another file", new TextEncoder().encode("WEBVTT and then some words"), "not-a-model"],
    ["another layout", bytesOf("spoken").with(4, 9), "other-version"],
    ["a file cut short", bytesOf("spoken").slice(0, 100_000), "damaged"],
    ["a file cut in its header", bytesOf("spoken").slice(0, 40), "damaged"],
  ])("%s is refused with its reason", (_name, bytes, because) => {
    expect(loadModel(bytes)).toEqual({ ok: false, failure: { kind: "unreadable-model", because } });
  });

  test("all models together take less than 4 MB", () => {
    expect(bytesOf("spoken").length + bytesOf("written").length).toBeLessThan(4_000_000);
  });
});
