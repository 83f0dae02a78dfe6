import { ok } from "@attune/core";
import { refreshClient } from "../store/client-record.ts";
import { bundledInstruments } from "../store/measures/bundled-instruments.ts";
import { gone } from "./gone.ts";
import type { Job } from "./job.ts";
import { MINUTE_SECONDS } from "./times.ts";

/** Raises what the rules find in a client's record, and renews the summary for the caseload. */
export const refreshOfClient: Job = {
  kind: "refresh-client",
  lane: "quick",
  seconds: 2 * MINUTE_SECONDS,

  async run({ client, atDesk, premises: { instruments = bundledInstruments } }) {
    if (client === undefined) return ok(undefined);
    return gone(await atDesk((desk) => refreshClient(desk, client, instruments)));
  },
};
