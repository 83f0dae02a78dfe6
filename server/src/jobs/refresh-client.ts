import { ok } from "@attune/core";
import { refreshClient } from "../store/client-record.ts";
import { bundledInstruments } from "../store/measures/bundled-instruments.ts";
import { noteFault } from "./faults.ts";
import { gone } from "./gone.ts";
import type { Job } from "./job.ts";
import { MINUTE_SECONDS } from "./times.ts";

/**
 * Raises what the rules find in a client's record, and renews the summary for the caseload. A signal about risk that its form should have
 * brought along is put back, and people hear of it: that it was missing is a fault of ours.
 */
export const refreshOfClient: Job = {
  kind: "refresh-client",
  lane: "quick",
  seconds: 2 * MINUTE_SECONDS,

  async run({ client, atDesk, premises: { instruments = bundledInstruments } }) {
    if (client === undefined) return ok(undefined);
    const refreshed = await atDesk(async (desk) => {
      const done = await refreshClient(desk, client, instruments);
      if (done.ok && done.value.putBack > 0)
        await noteFault(desk, { job: "refresh-client", client, kind: "risk-signal-missing" }, done.value.putBack);
      return done;
    });
    return gone(refreshed);
  },
};
