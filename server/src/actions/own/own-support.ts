import { checkAnswers, type Instant, needsSupport, ok, type Result, scoreInstrument } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { KeptAdministration } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { type CrisisLines, crisisLines } from "../measures/support.ts";

export type OwnSupport = CrisisLines & {
  readonly people: readonly { readonly id: string; readonly name: string; readonly isTreating: boolean }[];
  readonly supportFirst: boolean;
};

/** Whom a client can turn to now, and who of the practice works with them. */
export async function readOwnSupport(ports: Ports, client: string): Promise<Result<OwnSupport, Failure>> {
  const permit = await ports.access.clientPermit("read-own-support", client);
  if (!permit.ok) return permit;
  const found = await crisisLines(ports);
  if (!found.ok) return found;
  const supportFirst = await comesFirst(ports, permit.value);
  if (!supportFirst.ok) return supportFirst;
  const treating = await ports.care.treating(permit.value);
  const names = await ports.members.names();
  const people = [...names].map(([id, name]) => ({ id, name, isTreating: treating.includes(id) }));
  return ok({ lines: found.value?.lines ?? [], people, supportFirst: supportFirst.value });
}

/** For so long after an answer about suicide or hopelessness the client's pages show people before figures. */
const DAYS = 7;
const DAY_MS = 86_400_000;
/** More than anybody fills in within these days. */
const LATEST = 30;

async function comesFirst(ports: Ports, permit: ClientPermit): Promise<Result<boolean, Failure>> {
  const forms = await ports.measures.administrations(permit, { limit: LATEST });
  if (!forms.ok) return forms;
  const now = ports.clock.now();
  return ok(forms.value.rows.some((form) => isLately(form.happenedAt, now) && wasRiskAnswered(ports, form)));
}

const isLately = (at: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(at) < DAYS * DAY_MS;

function wasRiskAnswered({ instruments }: Ports, { instrument: id, answers }: KeptAdministration): boolean {
  const instrument = instruments.find(id);
  if (instrument === undefined) return false;
  const checked = checkAnswers(instrument, new Map(Object.entries(answers)));
  return checked.ok && scoreInstrument(instrument, checked.value).risk.some(needsSupport);
}
