import { ok, type Result } from "@attune/core";
import type { JobFailure } from "./job.ts";

/** A client who was erased in the meantime, or a record that is gone: then there is nothing to be done, and that is well. */
export const gone = (outcome: Result<unknown, JobFailure>): Result<void, JobFailure> =>
  outcome.ok || outcome.failure.kind === "not-found" ? ok(undefined) : outcome;
