import { fail, invariant, ok } from "@attune/core";
import type { Permit } from "../access/permit.ts";
import { permitFor } from "../access/permit-for.ts";
import type { Premises } from "../app/premises.ts";
import { pendingTrail } from "../audit/pending-trail.ts";
import { verifyAudit } from "../audit/practice-audit.ts";
import { writeTrail } from "../audit/write-trail.ts";
import { rotateClients, rotatePractice } from "../keys/rotate-keys.ts";
import type { Actor } from "../ports/actor.ts";
import type { Access } from "../ports/ports.ts";
import type { AuditEvent } from "../ports/trail.ts";
import type { Health, Upkeep } from "../ports/upkeep.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { backupsIn } from "./backup-name.ts";
import { keptIn } from "./kept-backups.ts";
import { makeBackup } from "./make-backup.ts";
import { isSetUp, openJobFaults, practiceRow } from "./settings.ts";

/** Leave to do what concerns no client, asked in a transaction of its own. */
export const standingAccess = (premises: Premises, actor: Actor): Pick<Access, "permit"> => ({
  permit(action) {
    const now = premises.clock.now();
    return inTransaction(premises.database, { actor, now }, (tx) => permitFor({ tx, actor, now }, action));
  },
});

/** What keeps a practice's server in order, as somebody asks for it. */
export const upkeepFor = (premises: Premises, practice: string): Upkeep => {
  const vault = premises.vaultOf(practice);
  return {
    health: () => health(premises, vault),
    async backUp(permit, file) {
      // A path of somebody's choosing is for whoever owns the machine's account anyway.
      if (file !== undefined && permit.actor.kind !== "operator")
        return fail({ kind: "not-allowed", action: permit.action });
      const made = await makeBackup(premises, file);
      if (made.ok && vault !== undefined) await note({ premises, vault, permit }, "done");
      return made;
    },
    async listBackups(permit) {
      if (vault === undefined || !(await isSetUp(premises, vault))) return fail({ kind: "not-set-up" });
      const kept = await keptIn(premises.machine.files, vault.practice);
      await note({ premises, vault, permit }, "seen");
      return ok(kept);
    },
    rotate: (permit, what) => rotate({ premises, vault, permit }, what),
    async verifyAudit(permit) {
      if (vault === undefined || !(await isSetUp(premises, vault))) return fail({ kind: "not-set-up" });
      const checked = await verifyAudit(premises, vault);
      await note({ premises, vault, permit }, "seen");
      return ok(checked);
    },
  };
};

const rotating = new WeakSet<Premises["database"]>();

type Rotation = {
  readonly premises: Premises;
  readonly vault: Vault | undefined;
  readonly permit: Permit<"rotate-keys">;
};

async function rotate(
  { premises, vault, permit }: Rotation,
  what: "practice" | "clients",
): ReturnType<Upkeep["rotate"]> {
  const { database, clock } = premises;
  if (vault === undefined || !(await isSetUp(premises, vault))) return fail({ kind: "not-set-up" });
  if (rotating.has(database)) return fail({ kind: "already-running" });
  rotating.add(database);
  try {
    const resealing = { database, vault, now: clock.now };
    const rotated = await (what === "practice" ? rotatePractice(resealing) : rotateClients(resealing));
    if (rotated.ok) await note({ premises, vault, permit }, "done");
    // The copy beside the backups must open what is sealed from now on.
    if (rotated.ok) await premises.refreshKeysCopy?.();
    return rotated;
  } finally {
    rotating.delete(database);
  }
}

async function health(premises: Premises, vault: Vault | undefined): Promise<Health> {
  const { machine, database } = premises;
  const row = vault === undefined ? undefined : await practiceRow(premises, vault);
  const known = { version: machine.version, database: database.kind, isDurable: machine.isDurable };
  if (vault === undefined || row === undefined) return { status: "not-set-up", ...known, isDemo: false, jobFaults: 0 };

  const jobFaults = await openJobFaults(premises, vault);
  const [newest] = await backupsIn(machine.files, vault.practice);
  const isWell = jobFaults === 0 && machine.condition() === "open" && machine.isDurable;
  return {
    status: isWell ? "well" : "needs-attention",
    ...known,
    isDemo: row.is_demo,
    ...(newest !== undefined && { lastBackupAt: newest.madeAt }),
    jobFaults,
  };
}

type Noted = { readonly premises: Premises; readonly vault: Vault; readonly permit: Permit };

/** Such work is in the audit once it is done. */
async function note({ premises, vault, permit }: Noted, outcome: AuditEvent["outcome"]): Promise<void> {
  const { database, clock, ids } = premises;
  const scope = { actor: permit.actor, now: clock.now() };
  const done = await inTransaction<void, never>(database, scope, async (tx) => {
    const trail = pendingTrail();
    trail.note({ action: permit.action, outcome });
    await writeTrail({ tx, ...scope, ids, mac: (bytes) => vault.auditMac(bytes) }, trail.events());
    return ok(undefined);
  });
  invariant(done.ok, "writing the audit cannot fail in an ordinary way");
}
