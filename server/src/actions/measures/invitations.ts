import { fail, type Instrument, ok, type Result, type ShownWording } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { Instruments } from "../../ports/instruments.ts";
import type { KeptInvitation, NewInvitation } from "../../ports/invitations.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Page, PageAsked } from "../../ports/records.ts";
import { findInstrument } from "./read-form.ts";
import { type CrisisLines, needCrisisLines } from "./support.ts";

export async function listInvitations(
  { access, invitations }: Ports,
  client: string,
  page: PageAsked,
): Promise<Result<Page<KeptInvitation>, Failure>> {
  const permit = await access.clientPermit("list-invitations", client);
  return permit.ok ? invitations.list(permit.value, page) : permit;
}

export type MadeLink = { readonly id: string; readonly token: string; readonly endsAt: string };

/**
 * Makes a check-in link, told this once: where the client agreed to questionnaires, fills in forms away from the
 * practice, and the practice has said whom its clients can turn to.
 */
export async function addInvitation(
  ports: Ports,
  client: string,
  invitation: NewInvitation,
): Promise<Result<MadeLink, Failure>> {
  const permit = await ports.access.clientPermit("add-invitation", client);
  if (!permit.ok) return permit;
  const may = await mayFillInAlone(ports, permit.value);
  if (!may.ok) return may;
  for (const id of invitation.instruments) {
    const form = formToAsk(ports.instruments, id);
    if (!form.ok) return form;
  }
  const instruments = [...new Set(invitation.instruments)];
  return ports.invitations.add(permit.value, { ...invitation, instruments });
}

export async function revokeInvitation(
  { access, invitations }: Ports,
  client: string,
  id: string,
): Promise<Result<void, Failure>> {
  const permit = await access.clientPermit("revoke-invitation", client);
  return permit.ok ? invitations.revoke(permit.value, id) : permit;
}

/**
 * Whether a client may fill in forms without anybody beside them, and whom they can turn to.
 *
 * @error no-consent, remote-forms-off or no-crisis-lines.
 */
export async function mayFillInAlone(
  ports: Ports,
  about: Pick<ClientPermit, "client">,
): Promise<Result<CrisisLines, Failure>> {
  const agreed = await ports.consents.need(about, ["questionnaires"]);
  if (!agreed.ok) return agreed;
  if (!(await ports.invitations.allowsRemoteForms(about))) return fail({ kind: "remote-forms-off" });
  return needCrisisLines(ports);
}

export type AskedForm = { readonly instrument: Instrument; readonly wording: ShownWording };

/**
 * A form in the language that is asked for where it exists in it, else as it was written.
 *
 * @error unknown-instrument; no-questions where its questions may not be shown here.
 */
export function formToAsk(instruments: Instruments, id: string, language?: string): Result<AskedForm, Failure> {
  const instrument = findInstrument(instruments, id);
  if (!instrument.ok) return instrument;
  const wording = instruments.wording(id, language);
  if (wording === undefined || instrument.value.items.length === 0)
    return fail({ kind: "no-questions", instrument: instrument.value.id });
  return ok({ instrument: instrument.value, wording });
}
