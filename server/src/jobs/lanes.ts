import { codeOf } from "../store/transaction.ts";
import { GIVEN_UP, unhurried } from "./boss.ts";
import type { Floor } from "./floor.ts";
import type { JobPayload, Lane } from "./job.ts";
import { type Loop, startLoop } from "./loop.ts";
import { runTaken, tellGivenUp } from "./run-job.ts";

export type Loops = Readonly<Record<Lane | "given-up", Loop>>;

/** Milliseconds between looks where nothing is known to wait. */
const LOOK_EVERY = 2000;
const LOOK_FOR_GIVEN_UP_EVERY = 15_000;
const AT_ONCE = { quick: 20, slow: 1 } as const;

/** One loop a lane, and one for what nobody tries any more. */
export function startLoops(floor: Floor): Loops {
  const lane = (name: Lane): Loop =>
    startLoop({
      pause: LOOK_EVERY,
      once: calm(floor, async () => {
        const db = unhurried(floor.premises.database);
        const taken = await floor.boss.fetch<JobPayload>(name, { batchSize: AT_ONCE[name], includeMetadata: true, db });
        await runTaken(floor, name, taken);
        return taken.length > 0;
      }),
    });
  const givenUp = startLoop({
    pause: LOOK_FOR_GIVEN_UP_EVERY,
    once: calm(floor, async () => {
      const taken = await floor.boss.fetch<JobPayload>(GIVEN_UP, { batchSize: 10, includeMetadata: true });
      await tellGivenUp(floor, taken);
      return taken.length > 0;
    }),
  });
  return { quick: lane("quick"), slow: lane("slow"), "given-up": givenUp };
}

/** The database did not answer, or the like: what was taken is done again when its time has run out. */
const calm =
  ({ premises: { log } }: Floor, once: () => Promise<boolean>) =>
  async (): Promise<boolean> => {
    try {
      return await once();
    } catch (error) {
      log.note("jobs-fault", { code: codeOf(error) });
      return false;
    }
  };
