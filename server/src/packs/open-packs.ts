import { invariant, ok } from "@attune/core";
import type { Log, Premises } from "../app/premises.ts";
import type { Accepted } from "../ports/packs.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { loadPacks, type PackFolders } from "./load-packs.ts";
import { acceptedIn, type PracticePacks, practicePacks } from "./practice-packs.ts";

export type OpeningPacks = Pick<Premises, "database" | "clock"> & {
  readonly vault: Vault;
  readonly folders: PackFolders;
  readonly log: Log;
};

/** The packs of this installation, those on that the practice has accepted. */
export async function openPacks({ folders, log, ...opening }: OpeningPacks): Promise<PracticePacks> {
  const shelf = await loadPacks(folders);
  if (shelf.damaged.length > 0) log.note("packs-damaged", { count: shelf.damaged.length });
  const opened = practicePacks(shelf);
  opened.packs.use(await readAccepted(opening));
  return opened;
}

async function readAccepted({
  database,
  clock,
  vault,
}: Pick<OpeningPacks, "database" | "clock" | "vault">): Promise<Accepted> {
  const actor = { kind: "system", practice: vault.practice, job: "packs" } as const;
  const read = await inTransaction<Accepted, never>(database, { actor, now: clock.now() }, async (tx) =>
    ok(await acceptedIn({ tx, vault })),
  );
  invariant(read.ok, "reading cannot fail in an ordinary way");
  return read.value;
}
