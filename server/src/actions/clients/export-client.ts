import { type ClientExport, kindRouteId, recordKinds } from "@attune/api";
import type { Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { ExportAsked } from "../../ports/exports.ts";
import type { Ports } from "../../ports/ports.ts";

/**
 * All that is known about a client and that whoever asks may read. A therapist's own process notes are left out unless
 * asked for; to the client they never go.
 */
export async function exportClient(
  { access, exports }: Ports,
  client: string,
  withProcessNotes: boolean,
): Promise<Result<ClientExport, Failure>> {
  const permit = await access.clientPermit("export-client", client);
  if (!permit.ok) return permit;

  const withThem = withProcessNotes && permit.value.actor.kind === "member";
  const kinds: ExportAsked["kinds"][number][] = [];
  for (const kind of recordKinds) {
    const leave = await access.clientPermit(kindRouteId("list", kind), client);
    if (leave.ok && (withThem || kind.store !== "process")) kinds.push({ kind: kind.id, permit: leave.value });
  }
  return exports.client(permit.value, { kinds, withProcessNotes: withThem });
}
