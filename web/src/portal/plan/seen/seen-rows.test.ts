import { expect, test } from "vitest";
import { byOthers, daysSeen, peopleWhoLooked } from "./seen-rows.ts";

const row = (who: string, day: number, as = "your therapist") => ({
  at: `2026-11-0${day}T09:00:00.000Z`,
  who,
  as,
  did: "read your goals",
});

test("each person stands once, with how often and when they looked last", () => {
  const rows = [row("Ida Moss", 3), row("Jon Reed", 2, "a supervisor"), row("Ida Moss", 1)];
  expect(peopleWhoLooked(rows)).toEqual([
    { who: "Ida Moss", as: "your therapist", times: 2, lastAt: rows[0]?.at },
    { who: "Jon Reed", as: "a supervisor", times: 1, lastAt: rows[1]?.at },
  ]);
});

test("the client's own looks are not among those of others", () => {
  expect(byOthers([row("You", 2, "yourself"), row("Ida Moss", 1)])).toEqual([row("Ida Moss", 1)]);
});

test("what was done several times on a day stands once for that day", () => {
  const rows = [row("Ida Moss", 2), row("Ida Moss", 2), row("Jon Reed", 2), row("Ida Moss", 1)];
  const days = daysSeen(rows, (at) => at.slice(0, "2026-11-02".length));
  expect(days.map(({ looks }) => looks)).toEqual([
    [
      { what: "Ida Moss read your goals", times: 2 },
      { what: "Jon Reed read your goals", times: 1 },
    ],
    [{ what: "Ida Moss read your goals", times: 1 }],
  ]);
});
