import { ok } from "@attune/core";
import { laterBy } from "../sign-in/moments.ts";
import { waitingSince } from "../store/transcripts/coding-work.ts";
import type { Job } from "./job.ts";
import { DAY, HOUR, MINUTE_SECONDS } from "./times.ts";

/** Work for a transcript lies in the queue, which no backup holds: after a restore it is left anew. */
export const codeWaiting: Job = {
  kind: "code-waiting",
  lane: "slow",
  every: DAY,
  seconds: 5 * MINUTE_SECONDS,

  run: ({ atDesk, leave, premises }) =>
    atDesk(async (desk) => {
      for (const { client, id } of await waitingSince(desk, laterBy(premises.clock.now(), -HOUR)))
        await leave(desk, { job: "code-transcript", client, object: id });
      return ok(undefined);
    }),
};
