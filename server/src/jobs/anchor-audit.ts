import { ok } from "@attune/core";
import { anchorAudit } from "../audit/practice-audit.ts";
import type { Job } from "./job.ts";
import { MINUTE, MINUTE_SECONDS } from "./times.ts";

/** Writes the head of the audit to the file outside the database, so that nobody can cut the chain behind it unseen. */
export const anchoring: Job = {
  kind: "anchor-audit",
  lane: "quick",
  every: 5 * MINUTE,
  seconds: MINUTE_SECONDS,

  async run({ premises, vault }) {
    await anchorAudit(premises, vault);
    return ok(undefined);
  },
};
