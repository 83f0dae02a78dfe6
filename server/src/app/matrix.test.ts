import { routes } from "@attune/api";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { POLICY } from "../access/policy.data.ts";
import { bindings } from "../routes/bindings.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { askFor, type Cell, cellsFor } from "../testing/matrix/cells.ts";
import { leaksIn, nameOf } from "../testing/matrix/leaks.ts";
import { makeWorld, type PersonName, type World } from "../testing/matrix/world.ts";
import { openPractice, practiceOn } from "../testing/test-practice.ts";

test("every route has a row in the policy table, and an answer; and no row is of nothing", () => {
  const ids = routes.map(({ id }) => id).sort();
  expect([...bindings.keys()].sort()).toEqual(ids);
  const known = new Set(ids);
  expect(ids.filter((id) => !POLICY.has(id))).toEqual([]);
  expect([...POLICY.keys()].filter((id) => !known.has(id))).toEqual([]);
});

/**
 * Every cell is asked on PostgreSQL; on the embedded database, which is slower and runs the same statements, one in so many,
 * unless EVERY_CELL is set. A prime, so that every person and every case is among them.
 */
const FEWER = 5;

describeEachDatabase("who may do what", (open) => {
  let world: World;
  let people: readonly PersonName[];
  let share = 1;
  beforeAll(async () => {
    const test = await open();
    const here = await openPractice(async () => test);
    world = await makeWorld(here, await practiceOn(test));
    people = Object.keys(world.people) as PersonName[];
    share = test.kind === "embedded" && process.env["EVERY_CELL"] === undefined ? FEWER : 1;
  });

  test("every route, by everybody, on every client's objects: nothing is seen that is not theirs", async () => {
    const cells = cellsFor(people).filter((_, at) => at % share === 0);
    const leaks: string[] = [];
    const wrong: string[] = [];
    const done = new Map<string, number>();
    const refused = new Map<string, number>();
    const before = await auditCounts(world);
    for (const [at, cell] of cells.entries()) {
      const answer = await askFor(world, cell, at);
      leaks.push(...leaksIn(cell, answer.text + JSON.stringify([...answer.headers])));
      if (answer.status >= 500) wrong.push(`${nameOf(cell)}: ${answer.text}`);
      if (answer.status === 200) countIn(done, cell.route.id);
      if (REFUSED.has(answer.body?.type)) countIn(refused, cell.route.id);
      if (isStranger(cell) && !isDenied(answer.status)) wrong.push(`${nameOf(cell)}: ${answer.status} ${answer.text}`);
    }
    expect(leaks).toEqual([]);
    expect(wrong).toEqual([]);
    // What was done or seen is in the audit, each once; and so is what was refused.
    const after = await auditCounts(world);
    const notOnce = (outcome: keyof typeof after, counts: ReadonlyMap<string, number>) =>
      [...counts]
        .map(([id, count]) => [id, count, (after[outcome].get(id) ?? 0) - (before[outcome].get(id) ?? 0)])
        .filter(([, count, events]) => count !== events);
    expect(notOnce("done", done)).toEqual([]);
    expect(notOnce("refused", refused)).toEqual([]);
    expect(cells.length * share).toBeGreaterThan(6000);
    expect(done.size * share).toBeGreaterThan(80);
  }, 900_000);

  test("not theirs and not there are answered alike, to the letter", async () => {
    for (const { route } of cellsFor(["other-therapist"]).filter(({ about }) => about === "own")) {
      if (!route.path.includes("{client}")) continue;
      const texts = new Set<string>();
      for (const about of ["own", "other-practice", "erased", "unknown"] as const) {
        const answer = await askFor(world, { route, person: "other-therapist", about }, 7);
        texts.add(`${answer.status} ${answer.text}`);
      }
      expect([...texts], route.id).toHaveLength(1);
    }
  });
});

/** People who have nothing to do with the clients of this practice, whatever they ask of one. */
const STRANGERS: readonly PersonName[] = [
  "other-therapist",
  "supervisor-whose-share-ended",
  "researcher",
  "ended-member",
  "nobody",
  "administrator-elsewhere",
];
const isStranger = ({ person, route, about }: Cell): boolean =>
  route.path.includes("{client}") &&
  (STRANGERS.includes(person) || ["erased", "unknown", "child-of-another-practice"].includes(about));
/** Refused before anything was looked at counts as well: it is refused alike for everybody. */
const isDenied = (status: number): boolean => status >= 400 && status < 500;

/** What is answered to whoever asks for something that is not theirs, or not there. */
const REFUSED = new Set(["/problems/not-found", "/problems/not-allowed"]);

const countIn = (counts: Map<string, number>, id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);

type Counts = Readonly<Record<"done" | "refused", ReadonlyMap<string, number>>>;

async function auditCounts({ here, elsewhere }: World): Promise<Counts> {
  const counts = { done: new Map<string, number>(), refused: new Map<string, number>() };
  for (const practice of [here, elsewhere]) {
    const { rows } = await practice.within(({ tx }) =>
      sql<{ action: string; outcome: string; count: number }>`select action, outcome, count(*) from audit_event
        group by action, outcome`.execute(tx),
    );
    for (const { action, outcome, count } of rows) {
      const of = outcome === "refused" ? counts.refused : counts.done;
      of.set(action, (of.get(action) ?? 0) + Number(count));
    }
  }
  return counts;
}
