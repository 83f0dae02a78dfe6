import { type Day, dayAfter, type Instant, ok, type Result, readDay } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { CaseloadAsked, CaseloadRow, ClientEdit, ClientFile, NewClientFile } from "../../ports/clients.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Page, Written } from "../../ports/records.ts";

export async function listClients(
  { access, clients }: Ports,
  asked: CaseloadAsked,
): Promise<Result<Page<CaseloadRow>, Failure>> {
  const permit = await access.permit("list-clients");
  return permit.ok ? clients.caseload(permit.value, asked) : permit;
}

/** Opens a client's file, treated by whoever opens it. */
export async function openClientFile(
  { access, clients }: Ports,
  client: NewClientFile,
): Promise<Result<Written, Failure>> {
  const permit = await access.permit("add-client");
  return permit.ok ? clients.add(permit.value, client) : permit;
}

export async function readClient({ access, clients }: Ports, client: string): Promise<Result<ClientFile, Failure>> {
  const permit = await access.clientPermit("read-client", client);
  return permit.ok ? clients.read(permit.value) : permit;
}

/** `after`: what is to be done once the change is safe on the disk. */
export type ChangedClient = Written & { readonly after?: () => Promise<void> };

type Edit = Omit<ClientEdit, "retainUntil">;

/**
 * Changes who a client is, or ends the work: from then on the time runs for which the record is kept. Whoever reads what is
 * sent to a client's address can sign in as them, so a client whose address is changed is told at the one from before.
 */
export async function changeClient(ports: Ports, client: string, edit: Edit): Promise<Result<ChangedClient, Failure>> {
  const permit = await ports.access.clientPermit("change-client", client);
  if (!permit.ok) return permit;
  const before = await ports.door.addressOf(permit.value);
  const written = await writeChange(ports, permit.value, edit);
  if (!written.ok || isSameAddress(before, edit.facts.email)) return written;
  return ok({ ...written.value, after: await ports.door.addressChanged(permit.value, before) });
}

const isSameAddress = (one = "", other = ""): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

async function writeChange(ports: Ports, permit: ClientPermit, edit: Edit): Promise<Result<Written, Failure>> {
  if (edit.state !== "ended") return ports.clients.change(permit, edit);
  const retainUntil = await lastDayOfKeeping(ports);
  return retainUntil.ok ? ports.clients.change(permit, { ...edit, retainUntil: retainUntil.value }) : retainUntil;
}

/** Undefined where the practice has not decided how long records are kept. */
async function lastDayOfKeeping({ practice, clock }: Ports): Promise<Result<Day | undefined, Failure>> {
  const setting = await practice.setting("retention");
  if (!setting.ok) return setting;
  const value = setting.value?.["value"] as { readonly yearsAfterEnd?: number } | undefined;
  const years = value?.yearsAfterEnd;
  return ok(years === undefined ? undefined : yearsAfter(clock.now(), years));
}

const DAY = "2026-11-25".length;
const LEAP_DAY = 28;

/** The same day so many years on; of 29 February in a year without one, the day before. */
export function yearsAfter(now: Instant, years: number): Day {
  const today = now.slice(0, DAY);
  const year = String(Number(today.slice(0, 4)) + years).padStart(4, "0");
  const same = readDay(`${year}${today.slice(4)}`);
  return same.ok ? same.value : dayAfter(`${year}-02-01` as Day, LEAP_DAY - 1);
}
