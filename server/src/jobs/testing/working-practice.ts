import type { Purpose } from "@attune/core";
import { giveAllConsents } from "../../testing/consents.ts";
import type { TestDatabase } from "../../testing/databases.ts";
import { openPractice, type TestPractice } from "../../testing/test-practice.ts";
import { type JobsPlace, type RunningJobs, startJobs } from "../queue.ts";
import { testThread } from "./source-thread.ts";

/** A practice whose background work is done. */
export type WorkingPractice = TestPractice & {
  readonly jobs: RunningJobs;
  /** Waits until something is so; it fails where that takes too long. */
  readonly until: (isSo: () => Promise<boolean>) => Promise<void>;
};

/** Tried twice, without a long pause between. */
export const IMPATIENT = { tries: 2, firstPause: 0 };

export async function openWorkingPractice(
  open: () => Promise<TestDatabase>,
  place: Partial<Omit<JobsPlace, "premises">> = {},
): Promise<WorkingPractice> {
  const practice = await openPractice(open);
  const jobs = await startJobs({ premises: practice.premises, thread: testThread, patience: IMPATIENT, ...place });
  // The app in front of it has these premises in its hand.
  Object.assign(practice.premises, { jobs, readTranscript: jobs.readTranscript });
  return {
    ...practice,
    jobs,
    until,
    async close() {
      await jobs.stop();
      await practice.close();
    },
  };
}

const MOST_LOOKS = 600;

export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("it did not come about");
}

/** A client says yes to these, and to being treated, on which they rest. */
export const consentTo = (practice: TestPractice, client: string, ...purposes: readonly Purpose[]): Promise<void> =>
  giveAllConsents(practice, client, ["treatment", ...purposes]);

/** Takes a consent back, and nothing else. */
export async function takeBack(practice: TestPractice, client: string, purpose: Purpose): Promise<void> {
  await practice.within(({ tx, now }) =>
    tx
      .updateTable("consent")
      .set({ state: "withdrawn", withdrawn_at: now, version: 2, changed_at: now })
      .where("practice_id", "=", practice.id)
      .where("client_id", "=", client)
      .where("purpose", "=", purpose)
      .execute(),
  );
}
