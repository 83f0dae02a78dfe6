import { ok } from "@attune/core";
import { finishErasures } from "../erasure/finish-erasures.ts";
import type { Job } from "./job.ts";
import { HOUR, MINUTE_SECONDS } from "./times.ts";

/** Takes up erasures that a stop of the server interrupted between the rows and the keys. */
export const finishingErasures: Job = {
  kind: "finish-erasures",
  lane: "slow",
  every: HOUR,
  seconds: 10 * MINUTE_SECONDS,

  async run({ practice, premises }) {
    const finished = await finishErasures(premises, practice);
    return finished.ok ? ok(undefined) : finished;
  },
};
