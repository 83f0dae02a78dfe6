import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { askTherapist, type TherapistQuestion, understand } from "./ask-therapist.ts";

const question: TherapistQuestion = {
  speakers: [
    { label: "Dana Reyes", turns: 41 },
    { label: "Speaker 2", turns: 40 },
    { label: "Ines", turns: 12 },
  ],
  guess: { label: "Speaker 2", because: ["asks more questions"] },
};

describe("the question who the therapist is", () => {
  test.each([
    ["a number", "1", ["Dana Reyes"]],
    ["a name in other capitals", "dana reyes", ["Dana Reyes"]],
    ["several", "1, ines", ["Dana Reyes", "Ines"]],
    ["Enter, for the guess", "", ["Speaker 2"]],
    ["a number that nobody has", "4", undefined],
    ["a name that nobody has", "Dan", undefined],
    ["a mixture of both", "1, Dan", undefined],
  ])("understands %s", (_, answer, labels) => expect(understand(answer, question)).toEqual(labels));

  test("has no answer in Enter where there is no guess", () => {
    expect(understand("", { speakers: question.speakers })).toBeUndefined();
  });

  test("is asked again until the answer names somebody", async () => {
    const { answered, shown } = await asked("nobody\n1\n");
    expect(answered).toEqual({ ok: true, value: ["Dana Reyes"] });
    expect(shown).toContain("That names nobody here.");
    expect(shown).toContain("A guess: Speaker 2 (asks more questions).");
  });

  test("is given up when the input ends", async () => {
    const { answered } = await asked("");
    expect(answered).toEqual({ ok: false, failure: { kind: "interrupted" } });
  });
});

async function asked(typed: string) {
  const input = new PassThrough();
  const errors = new PassThrough();
  const answering = askTherapist(question, { input: () => input, errors });
  input.end(typed);
  const answered = await answering;
  return { answered, shown: String(errors.read()) };
}
