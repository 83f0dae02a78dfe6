import type { Instant } from "@attune/core";
import type { JobQueue, ReadTranscript } from "../app/premises.ts";
import type { JobAsked } from "../ports/jobs.ts";
import { codeOf } from "../store/transaction.ts";
import { deskOf } from "./at-desk.ts";
import { openBoss, type Patience } from "./boss.ts";
import { countFaults } from "./faults.ts";
import { bellsFor, type Floor, leaving } from "./floor.ts";
import { jobs as everyJob } from "./index.ts";
import type { Ground, Job, JobPayload, JobServices } from "./job.ts";
import { type Loops, startLoops } from "./lanes.ts";
import { repeatJobs } from "./repeat.ts";
import { type ThreadPlace, transcriptThread } from "./transcript-thread.ts";

export type JobsPlace = {
  readonly premises: Ground;
  readonly services?: JobServices;
  readonly thread: ThreadPlace;
  readonly patience?: Patience;
  /** Left out, every job of the register. */
  readonly jobs?: readonly Job[];
};

/** How the background work is: the database's last answer, and how many things people should look at. */
export type JobsHealth = { readonly lastBeatAt: Instant | undefined; readonly failed: number };

export type RunningJobs = JobQueue & {
  readonly readTranscript: ReadTranscript;
  readonly health: () => Promise<JobsHealth>;
  /** Ends what runs; what is not through after a few seconds is put back, to be done at the next start. */
  readonly stop: () => Promise<void>;
};

const PATIENCE: Patience = { tries: 5, firstPause: 10 };

/** Starts the background work of the practice on its own database. */
export async function startJobs(place: JobsPlace): Promise<RunningJobs> {
  const { premises, services = {}, patience = PATIENCE, jobs = everyJob } = place;
  let lastBeatAt: Instant | undefined;
  const boss = await openBoss({
    database: premises.database,
    patience,
    answered: () => {
      lastBeatAt = premises.clock.now();
    },
    failed: (error) => premises.log.note("jobs-fault", { code: codeOf(error) }),
  });
  const thread = transcriptThread(place.thread);
  const register = new Map(jobs.map((job) => [job.kind, job]));
  let isStopping = false;
  let loops: Loops | undefined;
  const bells = bellsFor((lane) => loops?.[lane].nudge());
  const leave = leaving({ boss, register, bells });
  const shared = { boss, premises, services, thread, register, patience, bells, leave };
  const faults = { any: (await openFaults(premises)) > 0 };
  const floor: Floor = { ...shared, faults, isStopping: () => isStopping };
  loops = startLoops(floor);
  const repeats = repeatJobs(floor);

  return {
    ask: (tx, practice, asked) => leave(tx, payloadOf(practice, asked)),
    readTranscript: (file) => thread.read(file),
    health: async () => ({ lastBeatAt, failed: await openFaults(premises) }),
    async stop() {
      isStopping = true;
      repeats.stop();
      for (const bell of Object.values(bells)) bell.cancel();
      await endLoops(floor, loops);
      await boss.stop({ graceful: false, close: false });
    },
  };
}

const payloadOf = (practice: string, asked: JobAsked): JobPayload => ({
  practice,
  job: asked.kind,
  client: asked.client,
  ...("transcript" in asked && { object: asked.transcript }),
});

/** Milliseconds that work has to come to its end; longer work is done again from the start. */
const TO_THE_END = 5000;

async function endLoops({ thread }: Floor, loops: Loops): Promise<void> {
  const ended = Promise.all(Object.values(loops).map((loop) => loop.stop()));
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<void>((done) => {
    late = setTimeout(done, TO_THE_END);
  });
  await thread.dismiss();
  await Promise.race([ended, tooLate]);
  clearTimeout(late);
}

async function openFaults(premises: Ground): Promise<number> {
  const practice = premises.practice();
  const vault = practice === undefined ? undefined : premises.vaultOf(practice);
  if (vault === undefined) return 0;
  const counted = await deskOf("health", { premises, vault })(async (desk) => ({
    ok: true,
    value: await countFaults(desk),
  }));
  return counted.ok ? counted.value : 0;
}
