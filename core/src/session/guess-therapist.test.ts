import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessTherapist } from "./guess-therapist.ts";

const TALK = [
  ["Marlow", "Good to see you. Where would you like to start today?"],
  ["Rowan", "I don't know. I had that dream again and my head hurts."],
  ["Marlow", "It sounds like you woke up with it still around you. What was it like?"],
  ["Rowan", "I felt small. My father was shouting and I couldn't move."],
  ["Marlow", "So you were small, and you couldn't get away. Shall we stay with that?"],
  ["Rowan", "I guess. I keep thinking I should have said something to my brother."],
] as const;
const turns = TALK.map(([label, text]) => ({ label, text }));

describe("guessing the therapist", () => {
  test('goes by questions, reflections, "you" and organising, and says so', () => {
    const guess = guessTherapist(turns);
    expect(guess).toMatchObject({ ok: true, value: { label: "Marlow" } });
    expect(guess.ok && guess.value.because).toContain('speaks of "you" more often');
    expect(guess.ok && guess.value.margin).toBeGreaterThan(0.1);
  });

  test("the labels do not matter unless they name a part", () => {
    const swapped = turns.map(({ label, text }) => ({ label: label === "Marlow" ? "Rowan" : "Marlow", text }));
    expect(guessTherapist(swapped)).toMatchObject({ ok: true, value: { label: "Rowan" } });
  });

  test("a label that names the part, or a title, counts as a reason", () => {
    const few = [
      { label: "Rowan", text: "Right then." },
      { label: "Dr Quist", text: "Right then." },
    ];
    expect(guessTherapist(few)).toMatchObject({
      ok: true,
      value: { label: "Dr Quist", because: ["has a label that fits a therapist"] },
    });
  });

  test("a client called doctor is not taken for the therapist when all else speaks against it", () => {
    const relabelled = turns.map(({ label, text }) => ({ label: label === "Rowan" ? "Dr Rowan" : label, text }));
    expect(guessTherapist(relabelled)).toMatchObject({ ok: true, value: { label: "Marlow" } });
  });

  test("there is no guess without labels, with one speaker, or without any difference", () => {
    expect(guessTherapist([{ label: undefined, text: "Hello." }])).toMatchObject({
      failure: { kind: "no-speaker-labels" },
    });
    expect(guessTherapist(turns.filter(({ label }) => label === "Rowan"))).toMatchObject({
      failure: { kind: "one-speaker" },
    });
    const same = ["Ada", "Rowan"].map((label) => ({ label, text: "Quite so." }));
    expect(guessTherapist(same)).toMatchObject({ failure: { kind: "nothing-to-go-by" } });
  });

  test("who speaks first makes no difference", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...turns], { minLength: turns.length }), (shuffled) => {
        expect(guessTherapist(shuffled)).toMatchObject({ value: { label: "Marlow" } });
      }),
    );
  });
});
