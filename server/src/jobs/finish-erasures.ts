import { ok } from "@attune/core";
import type { Job } from "./job.ts";
import { HOUR, MINUTE_SECONDS } from "./times.ts";

/** Takes up erasures that a stop of the server interrupted between the rows and the keys. */
export const finishErasures: Job = {
  kind: "finish-erasures",
  lane: "slow",
  every: HOUR,
  seconds: 10 * MINUTE_SECONDS,

  async run({ practice, services }) {
    const finished = await services.finishErasures?.(practice);
    return finished?.ok === false ? finished : ok(undefined);
  },
};
