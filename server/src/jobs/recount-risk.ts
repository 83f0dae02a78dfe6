import { ok, type Result } from "@attune/core";
import { bundledInstruments } from "../store/measures/bundled-instruments.ts";
import { recountSlice, type Slice } from "../store/measures/recount-risk.ts";
import { noteFault } from "./faults.ts";
import type { Job, JobWork } from "./job.ts";
import { HOUR, MINUTE_SECONDS } from "./times.ts";

/**
 * Counts every risk answer of the practice against the signals that stand, and writes those that are missing. A signal is
 * written together with its answers, so one that is missing is a fault of ours, and people must hear of it.
 */
export const recountOfRisk: Job = {
  kind: "recount-risk",
  lane: "slow",
  every: HOUR,
  seconds: 30 * MINUTE_SECONDS,

  async run(work) {
    let after: Slice["next"];
    do {
      const slice = await recount(work, after);
      if (!slice.ok) return slice;
      after = slice.value.next;
    } while (after !== undefined);
    return ok(undefined);
  },
};

/** A part at a time, each in a transaction of its own with what it found, so that requests have their turn between. */
const recount = ({ atDesk, premises }: JobWork, after: Slice["next"]): Promise<Result<Slice, never>> =>
  atDesk(async (desk) => {
    const slice = await recountSlice(desk, { after, instruments: premises.instruments ?? bundledInstruments });
    if (slice.missing > 0) await noteFault(desk, { job: "recount-risk", kind: "risk-signal-missing" }, slice.missing);
    return ok(slice);
  });
