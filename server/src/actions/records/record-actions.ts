import type { KindVerb, RecordKind } from "@attune/api";
import { kindRouteId } from "@attune/api";
import type { Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Edit, KeptRecord, Page, PageAsked, RecordFields, Written } from "../../ports/records.ts";

/** A kind of record of one client. */
export type Where = { readonly kind: RecordKind; readonly client: string };

const leave = ({ access }: Ports, verb: KindVerb, { kind, client }: Where) =>
  access.clientPermit(kindRouteId(verb, kind), client);

/** A page of a client's records of one kind, the latest first. */
export async function listRecords(
  ports: Ports,
  where: Where,
  page: PageAsked,
): Promise<Result<Page<KeptRecord>, Failure>> {
  const permit = await leave(ports, "list", where);
  return permit.ok ? ports.records.list(permit.value, where.kind, page) : permit;
}

export async function readRecord(ports: Ports, where: Where, id: string): Promise<Result<KeptRecord, Failure>> {
  const permit = await leave(ports, "read", where);
  return permit.ok ? ports.records.get(permit.value, where.kind, id) : permit;
}

/** Adds a record where the client's consents allow it. */
export async function addRecord(ports: Ports, where: Where, fields: RecordFields): Promise<Result<Written, Failure>> {
  const permit = await leave(ports, "add", where);
  if (!permit.ok) return permit;
  const consent = await ports.consents.need(permit.value, where.kind.needs);
  if (!consent.ok) return consent;
  return counted(ports, where, await ports.records.add(permit.value, where.kind, fields));
}

/**
 * Changes a record that nobody changed since it was read, where the client's consents allow it. What was begun with a
 * consent may be brought to its end without one.
 */
export async function changeRecord(ports: Ports, where: Where, edit: Edit): Promise<Result<Written, Failure>> {
  const permit = await leave(ports, "change", where);
  if (!permit.ok) return permit;
  const { closing, needs } = where.kind;
  const isClosing = closing !== undefined && edit.fields[closing] !== undefined;
  const consent = await ports.consents.need(permit.value, isClosing ? [] : needs);
  if (!consent.ok) return consent;
  return counted(ports, where, await ports.records.change(permit.value, where.kind, edit));
}

export async function removeRecord(
  ports: Ports,
  where: Where,
  edit: Omit<Edit, "fields">,
): Promise<Result<void, Failure>> {
  const permit = await leave(ports, "remove", where);
  return permit.ok ? counted(ports, where, await ports.records.remove(permit.value, where.kind, edit)) : permit;
}

/** Leaves it to the background to look at the client's record again, where what was done bears on it. */
async function counted<Done>(
  { jobs }: Ports,
  { kind, client }: Where,
  done: Result<Done, Failure>,
): Promise<Result<Done, Failure>> {
  if (done.ok && kind.countsForCaseload === true) await jobs.ask({ kind: "refresh-client", client });
  return done;
}
