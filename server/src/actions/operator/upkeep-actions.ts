import type { Result } from "@attune/core";
import type { Denied } from "../../access/permit-for.ts";
import type { Access } from "../../ports/ports.ts";
import type { Upkeep } from "../../ports/upkeep.ts";

/** What upkeep works with: each piece of it has its own transactions. */
export type UpkeepPorts = { readonly access: Pick<Access, "permit">; readonly upkeep: Upkeep };

/** What a piece of work gives, or that it was not allowed. */
type OrDenied<Work extends keyof Upkeep> = Promise<
  Awaited<ReturnType<Upkeep[Work]>> | Extract<Result<never, Denied>, { readonly ok: false }>
>;

/** Writes one encrypted file with all that the practice holds, and the keys' own copy beside it. */
export async function makeBackup({ access, upkeep }: UpkeepPorts, file: string | undefined): OrDenied<"backUp"> {
  const permit = await access.permit("make-backup");
  return permit.ok ? upkeep.backUp(permit.value, file) : permit;
}

/** The backups that lie in the practice's own folder, the latest first. */
export async function listBackups({ access, upkeep }: UpkeepPorts): OrDenied<"listBackups"> {
  const permit = await access.permit("list-backups");
  return permit.ok ? upkeep.listBackups(permit.value) : permit;
}

/** New keys for the practice, or for each client; what the older ones sealed is sealed anew. */
export async function rotateKeys({ access, upkeep }: UpkeepPorts, what: "practice" | "clients"): OrDenied<"rotate"> {
  const permit = await access.permit("rotate-keys");
  return permit.ok ? upkeep.rotate(permit.value, what) : permit;
}

/** Whether the audit is the one that was written. */
export async function verifyAudit({ access, upkeep }: UpkeepPorts): OrDenied<"verifyAudit"> {
  const permit = await access.permit("verify-audit");
  return permit.ok ? upkeep.verifyAudit(permit.value) : permit;
}

/** How the server is, in kinds and counts. */
export async function readHealth({
  access,
  upkeep,
}: UpkeepPorts): Promise<Result<Awaited<ReturnType<Upkeep["health"]>>, Denied>> {
  const permit = await access.permit("read-health");
  return permit.ok ? { ok: true, value: await upkeep.health(permit.value) } : permit;
}
