import { afterAll, describe, expect, test } from "vitest";
import { noPostgres } from "../testing/ask-for.ts";
import { openPostgres } from "../testing/postgres-database.ts";
import { type CrashOutcome, crashRun } from "./testing/crash-run.ts";
import { copyOf, removePlace } from "./testing/place.ts";
import { killAll } from "./testing/server-process.ts";
import { type ReadyPlace, readyPlace } from "./testing/set-up.ts";

/** More of them by `npm run crash`. */
const KILLS = Number(process.env["CRASH_KILLS"] ?? 20);
const ON_POSTGRES = Math.ceil(KILLS / 5);
/** Kills that one practice has to stand; then another one begins. */
const A_PRACTICE = 50;
const SEED = Number(process.env["CRASH_SEED"] ?? Math.floor(Date.now() / 1000) % 1_000_000);
/** Milliseconds, on a machine that does much else. */
const MOST_FOR_A_KILL = 60_000;
const MOST_TO_SET_UP = 300_000;

afterAll(killAll);

const tell = (title: string, { answers, cutOff, reopened }: CrashOutcome): void => {
  const longest = Math.max(...reopened);
  const median = [...reopened].sort((one, other) => one - other)[Math.floor(reopened.length / 2)] ?? 0;
  console.log(
    `${title}: ${reopened.length} kills, ${answers} changes answered, ${cutOff} cut off; open again after ${median.toFixed(0)} ms (longest ${longest.toFixed(0)}). Seed ${SEED}.`,
  );
};

const rounds = Array.from({ length: Math.ceil(KILLS / A_PRACTICE) }, (_, at) => ({
  seed: SEED + at,
  kills: Math.min(A_PRACTICE, KILLS - at * A_PRACTICE),
}));

describe("a server that is killed while people work", () => {
  let template: ReadyPlace | undefined;
  afterAll(() => template && removePlace(template.place));

  test.each(rounds)(
    "$kills times loses nothing that it acknowledged, keeps nothing by halves and nothing twice (seed $seed)",
    { timeout: MOST_TO_SET_UP + MOST_FOR_A_KILL * A_PRACTICE },
    async ({ seed, kills }) => {
      template ??= await readyPlace();
      const place = copyOf(template.place);
      const outcome = await crashRun({ place, practice: template.practice, seed, kills });
      tell("Embedded", outcome);
      expect({ seed, problems: outcome.problems }).toEqual({ seed, problems: [] });
      expect(outcome.answers).toBeGreaterThan(kills);
      removePlace(place);
    },
  );
});

describe.skipIf(noPostgres() !== undefined)("a server on PostgreSQL that is killed while people work", () => {
  test(`${ON_POSTGRES} times loses nothing that it acknowledged, keeps nothing by halves and nothing twice`, {
    timeout: MOST_TO_SET_UP + MOST_FOR_A_KILL * ON_POSTGRES,
  }, async () => {
    const database = await openPostgres();
    const { place, practice } = await readyPlace(database.url);
    const outcome = await crashRun({ place, practice, seed: SEED, kills: ON_POSTGRES });
    tell("PostgreSQL", outcome);
    expect({ seed: SEED, problems: outcome.problems }).toEqual({ seed: SEED, problems: [] });
    removePlace(place);
    await database.close();
  });
});
