import { expect, test } from "vitest";
import type { Choice, Pathway, Step } from "./pathway.ts";
import { type Sized, weeklyItems, weeklyMinutes } from "./weekly-load.ts";
import { withShared } from "./with-shared.ts";

const ten = (id: string, minutes: number, items: number): Sized => ({
  id,
  minutes,
  items: Array.from({ length: items }, (_, at) => ({
    id: `item-${at}`,
    number: at + 1,
    answer: { kind: "rating", range: { min: 0, max: 10 } },
  })),
});
const forms = [ten("short", 1, 5), ten("long", 2, 12), ten("daily", 0.25, 4)];

const step = (about: Step["about"], first: Choice, ...others: readonly Choice[]): Step => ({
  about,
  oneOf: [first, ...others],
  seenBy: "client-and-therapist",
});
const pathway = (eachSession: readonly Step[]): Pathway => ({
  id: "invented",
  name: "Invented",
  suits: "Nobody.",
  start: [],
  eachSession,
  everyFewSessions: [step("wellbeing", { instrument: "long", by: "form" })],
  atEnd: [],
  cautions: [],
  source: { work: "made up for this test", verified: false },
});
const asked = (instrument: string, more: Partial<Choice> = {}): Choice => ({ instrument, by: "form", ...more });

test("of two alternatives the longer one counts, and rounds every few sessions do not", () => {
  const week = pathway([step("symptoms", asked("short"), asked("long"))]);
  expect(weeklyMinutes(week, forms)).toEqual({ ok: true, value: 2 });
  expect(weeklyItems(week, forms)).toEqual({ ok: true, value: 12 });
});

test("what is asked every second session counts half, and a daily chart takes its time seven times over", () => {
  const week = pathway([
    step("symptoms", asked("long", { every: "second-session" })),
    step("mood", asked("daily", { every: "day" })),
  ]);
  expect(weeklyMinutes(week, forms)).toEqual({ ok: true, value: 1 + 1.75 });
  expect(weeklyItems(week, forms)).toEqual({ ok: true, value: 6 + 4 });
});

test("a rating for each of three goals is three questions", () => {
  expect(weeklyItems(pathway([step("goals", asked("short", { repeats: 3 }))]), forms)).toEqual({ ok: true, value: 15 });
});

test("a load that rests on an instrument nobody knows is no number", () => {
  const week = pathway([step("goals", asked("elsewhere")), step("symptoms", asked("short"))]);
  expect(weeklyMinutes(week, forms)).toEqual({
    ok: false,
    failure: { kind: "unknown-instruments", instruments: ["elsewhere"] },
  });
});

test("a pathway's own question takes the place of the shared one about the same, and the rest is shared", () => {
  const own = pathway([step("symptoms", asked("long"))]);
  const shared = pathway([step("symptoms", asked("short")), step("session", asked("daily"))]);
  expect(withShared(own, shared).eachSession.map(({ about, oneOf }) => [about, oneOf?.[0].instrument])).toEqual([
    ["symptoms", "long"],
    ["session", "daily"],
  ]);
});
