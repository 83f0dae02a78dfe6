import type { Instant } from "@attune/core";
import type { Log, Premises } from "../app/premises.ts";
import { refreshKeysCopy } from "../backup/make-backup.ts";
import { finishErasures } from "../erasure/finish-erasures.ts";
import { type RunningJobs, startJobs } from "../jobs/queue.ts";
import { openPacks } from "../packs/open-packs.ts";
import type { Post } from "../sign-in/post.ts";
import { idsBy } from "../store/ids.ts";
import type { Vault } from "../vault/vault.ts";
import type { DataFolder } from "./data-folder.ts";
import type { OpenDatabase } from "./open-database.ts";
import { setUpSecretIn } from "./set-up-secret.ts";

export type Parts = {
  /** The folder of the software. */
  readonly root: string;
  readonly files: DataFolder;
  readonly opened: OpenDatabase;
  readonly vault: Vault;
  readonly log: Log;
  readonly origins: readonly string[];
  readonly post: Post | undefined;
};

export type Assembled = { readonly premises: Premises; readonly jobs: RunningJobs };

const VERSION = "0.1.0";

/** Puts together what the server is made of, and starts its background work. */
export async function assemble(parts: Parts): Promise<Assembled> {
  const { files, opened, vault, log, origins } = parts;
  const now = (): Instant => new Date().toISOString() as Instant;
  const { database } = opened;
  const folders = { shipped: `${parts.root}packs`, own: files.packs };
  const { packs, instruments } = await openPacks({ database, clock: { now }, vault, folders, log });
  const ground = {
    database,
    vaultOf: (practice: string) => (practice === vault.practice ? vault : undefined),
    practice: () => vault.practice,
    clock: { now },
    ids: idsBy(now),
    log,
    origins,
    instruments,
    packs,
    machine: {
      files,
      version: VERSION,
      condition: opened.condition,
      isDurable: opened.isDurable,
      setUpSecret: setUpSecretIn(files.setUpHash),
    },
    refreshKeysCopy: () => refreshKeysCopy({ machine: { files } }, vault),
  };
  await finishErasures(ground, vault.practice);
  const jobs = await startJobs({
    premises: ground,
    services: parts.post === undefined ? {} : { post: parts.post },
    thread: { script: new URL("./code-worker.js", import.meta.url), models: `${parts.root}models` },
  });
  return { premises: { ...ground, jobs, readTranscript: jobs.readTranscript }, jobs };
}
