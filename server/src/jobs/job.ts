import type { Result } from "@attune/core";
import type { Premises } from "../app/premises.ts";
import type { Post } from "../sign-in/post.ts";
import type { Desk } from "../store/desk.ts";
import type { Vault } from "../vault/vault.ts";
import type { TranscriptThread } from "./transcript-thread.ts";

/** The server without its queue: what the queue itself is made from. */
export type Ground = Omit<Premises, "jobs" | "readTranscript">;

/** Why work did not succeed: a kind, and never an error's own text, which may quote what somebody wrote. */
export type JobFailure = { readonly kind: string };

/**
 * Where work waits. `quick`: small things that follow a request, several at a time. `slow`: one after the other.
 */
export type Lane = "quick" | "slow";

/** What work is about: ids alone. `object` is a record of the client. */
export type JobSubject = { readonly client?: string; readonly object?: string };
/** As it lies in the queue. */
export type JobPayload = JobSubject & { readonly practice: string; readonly job: string };

/** Ways to the outside that a practice may have. Without a post office, no letter is sent. */
export type JobServices = {
  readonly post?: Post;
};

/** What a job works with. */
export type JobWork = JobSubject & {
  readonly practice: string;
  readonly vault: Vault;
  readonly premises: Ground;
  readonly services: JobServices;
  readonly thread: TranscriptThread;
  /** One transaction of the practice's own job, with its audit events. */
  readonly atDesk: <Value, Failure>(
    work: (desk: Desk) => Promise<Result<Value, Failure>>,
  ) => Promise<Result<Value, Failure>>;
  /** Leaves more work, in the transaction of a desk. */
  readonly leave: (desk: Desk, more: JobSubject & { readonly job: string }) => Promise<void>;
};

/**
 * One kind of background work. It may be done twice without harm: whoever stops in the middle of it begins anew.
 */
export type Job = {
  readonly kind: string;
  readonly lane: Lane;
  /** Milliseconds from one time to the next; left out, it is done only when asked for. */
  readonly every?: number;
  /** Seconds after which it is taken for stopped, and done again. */
  readonly seconds: number;
  readonly run: (work: JobWork) => Promise<Result<void, JobFailure>>;
  /** What is to be said in the record once nobody tries any more, in the transaction that says so to people. */
  readonly givenUp?: (work: JobWork, desk: Desk) => Promise<void>;
};
