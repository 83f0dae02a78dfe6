import { expect, test } from "vitest";
import { type Administration, inForce, itemMoves } from "./item-moves.ts";

const form = (id: string, day: number, given: Partial<Administration>): Administration => ({
  id,
  version: 1,
  instrument: "inv-3",
  happenedAt: `2026-03-0${day}T12:00:00.000Z`,
  sessionNumber: day,
  enteredBy: "client",
  answers: {},
  ...given,
});

const first = form("a", 1, { answers: { "1": 3, "2": 1, "3": 2 } });
const latest = form("c", 3, { answers: { "1": 1, "2": 1, "4": 2 } });

test("what moved most comes first, and a question left open once last", () => {
  const moves = itemMoves([latest, form("b", 2, { answers: { "1": 0 } }), first]);
  expect(moves?.moved).toEqual([
    { item: "1", first: 3, latest: 1 },
    { item: "3", first: 2 },
    { item: "4", latest: 2 },
  ]);
  expect(moves?.unchanged).toBe(1);
});

test("one form, or typed-in totals beside it, have nothing that moved", () => {
  expect(itemMoves([first])).toBeUndefined();
  expect(itemMoves([first, form("t", 2, { total: { scale: "total", value: 4 } })])).toBeUndefined();
});

test("a form that was put right counts no more", () => {
  const right = form("d", 3, { answers: { "1": 2 }, amends: "c" });
  expect(inForce([right, latest, first]).map(({ id }) => id)).toEqual(["d", "a"]);
  expect(itemMoves([right, latest, first])?.moved[0]).toEqual({ item: "1", first: 3, latest: 2 });
});
