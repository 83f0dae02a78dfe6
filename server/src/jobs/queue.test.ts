import { fail, ok } from "@attune/core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../store/transaction.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice, type TestPractice } from "../testing/test-practice.ts";
import type { Job, JobWork } from "./job.ts";
import { type RunningJobs, startJobs } from "./queue.ts";
import { testThread } from "./testing/source-thread.ts";
import { IMPATIENT, until } from "./testing/working-practice.ts";

const A = "019a0000-0000-7000-8000-00000000000a";
const B = "019a0000-0000-7000-8000-00000000000b";
const refresh = (client: string) => ({ kind: "refresh-client", client }) as const;

/** A job in the place of the real one; `run` says how it went. */
const jobThat = (run: Job["run"], rest: Partial<Job> = {}): Job => ({
  kind: "refresh-client",
  lane: "quick",
  seconds: 60,
  run,
  ...rest,
});

/** Holds whoever waits until it is opened. */
function gate() {
  let open = (): void => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open: () => open() };
}

describeEachDatabase("background work", (open) => {
  let practice: TestPractice;
  const running: RunningJobs[] = [];
  beforeAll(async () => {
    practice = await openPractice(open);
  });
  afterAll(() => practice.close());
  afterEach(async () => {
    for (const jobs of running.splice(0)) await jobs.stop();
    await practice.within(({ tx }) => tx.deleteFrom("job_fault").execute());
    await practice.database.pool.query("delete from attune_jobs.job");
  });
  /** The practice, with this background work and no other. */
  const openWith = async (...register: readonly Job[]) => {
    const jobs = await startJobs({
      premises: practice.premises,
      thread: testThread,
      patience: IMPATIENT,
      jobs: register,
    });
    running.push(jobs);
    return { ...practice, jobs, until };
  };
  const ask = ({ within, id }: TestPractice, jobs: RunningJobs, client: string) =>
    within(({ tx }) => jobs.ask(tx, id, refresh(client)));
  const waiting = async ({ database }: TestPractice): Promise<number> => {
    const { rows } = await database.pool.query(
      "select count(*) as count from attune_jobs.job where state < 'completed'",
    );
    return Number(rows[0].count);
  };
  const faults = ({ within }: TestPractice) =>
    within(({ tx }) => tx.selectFrom("job_fault").selectAll().orderBy("first_at").execute());

  test("is done after the transaction that left it, as the practice's own job", async () => {
    const seen: unknown[] = [];
    const open = await openWith(
      jobThat(({ client, practice: id, atDesk }) =>
        atDesk(async ({ actor }) => {
          seen.push({ client, id, actor });
          return ok(undefined);
        }),
      ),
    );
    await ask(open, open.jobs, A);
    await open.until(async () => seen.length > 0);
    expect(seen).toEqual([
      { client: A, id: open.id, actor: { kind: "system", practice: open.id, job: "refresh-client" } },
    ]);
    await open.until(async () => (await waiting(open)) === 0);
    const { failed, lastBeatAt } = await open.jobs.health();
    expect({ failed, lastBeatAt }).toEqual({ failed: 0, lastBeatAt: open.now() });
  });

  test("does not exist where the transaction that left it is rolled back", async () => {
    const done: (string | undefined)[] = [];
    const open = await openWith(jobThat(async ({ client }) => ok(void done.push(client))));
    const scope = { actor: { kind: "system", practice: open.id, job: "test" } as const, now: open.now() };
    const outcome = await inTransaction(open.database, scope, async (tx) => {
      await open.jobs.ask(tx, open.id, refresh(A));
      return fail({ kind: "changed-my-mind" });
    });
    expect(outcome.ok).toBe(false);
    await ask(open, open.jobs, B);
    await open.until(async () => done.length > 0);
    await open.until(async () => (await waiting(open)) === 0);
    expect(done).toEqual([B]);
  });

  test("that asks for the same is done once for all that wait, and again for whoever asks during it", async () => {
    const done: (string | undefined)[] = [];
    const held = gate();
    const open = await openWith(
      jobThat(async ({ client }) => {
        done.push(client);
        if (done.length === 1) await held.opened;
        return ok(undefined);
      }),
    );
    await ask(open, open.jobs, A);
    await open.until(async () => done.length === 1);
    for (const client of [B, B, A, B]) await ask(open, open.jobs, client);
    held.open();
    await open.until(async () => (await waiting(open)) === 0);
    expect(done[0]).toBe(A);
    expect(done.slice(1).sort()).toEqual([A, B]);
  });

  test("that fails is tried again, then shown to people and said in the record, and settled by a later success", async () => {
    let isBroken = true;
    const told: (string | undefined)[] = [];
    const tries: number[] = [];
    const open = await openWith(
      jobThat(
        async ({ client }) => {
          tries.push(1);
          if (!isBroken) return ok(undefined);
          if (client === A) throw new Error("the orchard behind the school");
          return fail({ kind: "no-room" });
        },
        { givenUp: async ({ client }) => void told.push(client) },
      ),
    );
    await ask(open, open.jobs, A);
    await ask(open, open.jobs, B);
    await open.until(async () => (await faults(open)).length === 2);
    expect(tries).toHaveLength(4);
    expect(told.sort()).toEqual([A, B]);
    const shown = (await faults(open)).map(({ job, client_id, kind, tries, settled_at }) => [
      job,
      client_id,
      kind,
      tries,
      settled_at,
    ]);
    expect(shown.sort()).toEqual([
      ["refresh-client", A, "fault", 2, null],
      ["refresh-client", B, "no-room", 2, null],
    ]);
    expect((await open.jobs.health()).failed).toBe(2);
    const { rows } = await open.database.pool.query(
      "select data::text || coalesce(output::text, '') as text from attune_jobs.job",
    );
    expect(rows.map(({ text }) => text).join()).not.toContain("orchard");

    isBroken = false;
    await ask(open, open.jobs, A);
    await open.until(async () => (await open.jobs.health()).failed === 1);
    expect((await faults(open)).filter(({ settled_at }) => settled_at === null)).toMatchObject([{ client_id: B }]);
  });

  test("that a stop interrupts is put back, and done at the next start", async () => {
    const held = gate();
    const begun: string[] = [];
    const open = await openWith(
      jobThat(async (work: JobWork) => {
        begun.push("first");
        await held.opened;
        return fail({ kind: work.thread.worker() === undefined ? "thread-ended" : "fault" });
      }),
    );
    await ask(open, open.jobs, A);
    await open.until(async () => begun.length === 1);
    const stopped = open.jobs.stop();
    held.open();
    await stopped;
    expect(await waiting(open)).toBe(1);

    const next = jobThat(async () => ok(void begun.push("second")));
    await openWith(next);
    await open.until(async () => begun.length === 2);
    await open.until(async () => (await waiting(open)) === 0);
    expect(await faults(open)).toEqual([]);
  });

  test("that returns is left once in its time, however often the server starts", async () => {
    const done: string[] = [];
    const daily = jobThat(async ({ practice: id }) => ok(void done.push(id)), { kind: "tidy", every: 24 * 3_600_000 });
    const open = await openWith(daily);
    await open.until(async () => done.length === 1);
    await open.jobs.stop();
    const marker = jobThat(async () => ok(void done.push("marker")));
    const again = await openWith(daily, marker);
    await ask(open, again.jobs, A);
    await open.until(async () => done.includes("marker"));
    expect(done.filter((each) => each === open.id).length).toBeLessThanOrEqual(1 + Number(isMidnight()));
  });

  test("cannot be left for another practice, nor read, by the role that requests work under", async () => {
    const held = gate();
    const open = await openWith(
      jobThat(async () => {
        await held.opened;
        return ok(undefined);
      }),
    );
    const other = "00000000-0000-4000-8000-000000000001";
    const elsewhere = open.within(({ tx }) => open.jobs.ask(tx, other, refresh(A)));
    await expect(elsewhere).rejects.toMatchObject({ code: "42501" });
    await ask(open, open.jobs, A);
    for (const statement of [
      "select data from attune_jobs.job",
      "delete from attune_jobs.job",
      "update attune_jobs.job set priority = 1",
    ]) {
      const connection = await open.database.pool.connect();
      await connection.query("begin");
      await connection.query("set local role attune_app");
      await expect(connection.query(statement), statement).rejects.toMatchObject({ code: "42501" });
      await connection.query("rollback");
      connection.release();
    }
    held.open();
  });
});

/** A day that ends between two starts counts as two. */
const isMidnight = (): boolean => new Date().toISOString().slice(11, 16) === "00:00";
