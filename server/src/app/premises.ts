import type { Instant, Result } from "@attune/core";
import type { Clock } from "../ports/clock.ts";
import type { Instruments } from "../ports/instruments.ts";
import type { JobAsked } from "../ports/jobs.ts";
import type { Packs } from "../ports/packs.ts";
import type { FileToRead, ReadSession, ThreadFailure, Unreadable } from "../ports/transcripts.ts";
import type { Machine } from "../serve/machine.ts";
import type { Door } from "../sign-in/door.ts";
import type { Database } from "../store/database.ts";
import type { Ids } from "../store/ids.ts";
import type { Tx } from "../store/tables.ts";
import type { Vault } from "../vault/vault.ts";

/** What happened, for whoever runs the machine: kinds, ids and counts. */
export type Log = {
  readonly note: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;
};

/** The queue behind the ports' `jobs`, for work that a transaction leaves. */
export type JobQueue = {
  readonly ask: (tx: Tx, practice: string, job: JobAsked) => Promise<void>;
  /** How the work in the background is: the database's last answer to it, and what people should look at. */
  readonly health?: () => Promise<{ readonly lastBeatAt: Instant | undefined; readonly failed: number }>;
};

/** Reads a transcript's file beside the thread that answers requests. */
export type ReadTranscript = (file: FileToRead) => Promise<Result<ReadSession, Unreadable | ThreadFailure>>;

/** What the server is made of as a whole, outside any one transaction. */
export type Premises = {
  readonly database: Database;
  /** The practices of this server; most often one. Undefined where there is no such practice. */
  readonly vaultOf: (practice: string) => Vault | undefined;
  /** The practice that is meant where nothing names one. Undefined before the first set-up. */
  readonly practice: () => string | undefined;
  /** Where people sign in. Undefined where there is no such practice. */
  readonly doorOf?: (practice: string) => Door | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly jobs: JobQueue;
  /** Left out, files are read on the thread that answers requests. */
  readonly readTranscript?: ReadTranscript;
  readonly log: Log;
  /** Origins under which browsers reach this server, as `http://127.0.0.1:4180`. */
  readonly origins: readonly string[];
  /** Left out, those that come with the software: no pack is on. */
  readonly instruments?: Instruments;
  /** The packs among them; left out, there are none. */
  readonly packs?: Packs;
  /** Where the practice's files lie, and how the database is. */
  readonly machine: Machine;
  /** To be called after keys were destroyed: the copy beside the backups must not hold them any longer. */
  readonly refreshKeysCopy?: () => Promise<void>;
};
