import { ok } from "@attune/core";
import { beforeAll, expect, test, vi } from "vitest";
import { Permit } from "../access/permit.ts";
import type { Actor } from "../ports/actor.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { askFor, type Cell, cellsFor } from "../testing/matrix/cells.ts";
import { leaksIn, nameOf } from "../testing/matrix/leaks.ts";
import { makeWorld, type PersonName, type World } from "../testing/matrix/world.ts";
import { openPractice, practiceOn } from "../testing/test-practice.ts";

/** The policy table is taken away: everybody gets every permit, and only the database's own wall stands. */
vi.mock("../access/permit-for.ts", async (original) => ({
  ...(await original<object>()),
  isListed: () => true,
  permitFor: async ({ actor }: { actor: Actor }, action: string, about: { client?: string } = {}) =>
    ok(Permit.give(action, actor, { client: about.client, ground: "practice" })),
}));

/** One cell in so many, unless EVERY_CELL is set. Primes, so that every person and every case is among them. */
const FEWER = { embedded: 7, postgres: 2 } as const;

describeEachDatabase("row-level security alone", (open) => {
  let world: World;
  let people: readonly PersonName[];
  let share = 1;
  beforeAll(async () => {
    const test = await open();
    const here = await openPractice(async () => test);
    world = await makeWorld(here, await practiceOn(test));
    people = (Object.keys(world.people) as PersonName[]).filter((name) => name !== "nobody");
    share = process.env["EVERY_CELL"] === undefined ? FEWER[test.kind] : 1;
  });

  test("shows nobody what is not theirs, and lets strangers write nothing", async () => {
    const leaks: string[] = [];
    const written: string[] = [];
    const cells = cellsFor(people).filter((_, at) => at % share === 0);
    for (const [at, cell] of cells.entries()) {
      const answer = await askFor(world, cell, at);
      leaks.push(...leaksIn(cell, answer.text));
      if (isStrangersWrite(cell) && answer.status === 200) written.push(nameOf(cell));
    }
    expect(leaks).toEqual([]);
    expect(written).toEqual([]);
  }, 900_000);
});

const STRANGERS: readonly PersonName[] = [
  "other-therapist",
  "supervisor-whose-share-ended",
  "administrator",
  "researcher",
  "administrator-elsewhere",
];
/** It draws what is sent along as a code, and reads and keeps nothing. */
const KEEPS_NOTHING = "draw-check-in-code";
const isStrangersWrite = ({ route, person }: Cell): boolean =>
  route.method !== "GET" && route.id !== KEEPS_NOTHING && route.path.includes("{client}") && STRANGERS.includes(person);
