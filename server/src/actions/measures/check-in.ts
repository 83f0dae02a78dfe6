import { fail, type Instrument, ok, type Result } from "@attune/core";
import type { Permit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { OwnInvitation } from "../../ports/invitations.ts";
import type { FormContent } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { formLanguage } from "./form-language.ts";
import { formToAsk, mayFillInAlone } from "./invitations.ts";
import { type ShownForm, shownForm } from "./questions.ts";
import { findInstrument, type GivenAnswers, readAnswersOf } from "./read-form.ts";
import type { CrisisLines } from "./support.ts";

export type OpenedCheckIn = {
  readonly practice: string;
  readonly forms: readonly ShownForm[];
  readonly endsAt: string;
};

/**
 * Which questions a check-in link asks. It says nothing of the client, and nothing of the record.
 *
 * @param asked the language of the page; the client's own comes before it
 */
export async function openCheckIn(ports: Ports, asked?: string): Promise<Result<OpenedCheckIn, Failure>> {
  const permit = await ports.access.permit("open-check-in");
  if (!permit.ok) return permit;
  const found = await invitationOf(ports, permit.value);
  if (!found.ok) return found;
  const { invitation } = found.value;
  const language = formLanguage(await ports.checkInDrafts.localeOf(permit.value, invitation), asked);
  const forms: ShownForm[] = [];
  for (const id of invitation.instruments) {
    const form = formToAsk(ports.instruments, id, language);
    if (!form.ok) return form;
    forms.push(shownForm(form.value));
  }
  ports.invitations.noteOpened(permit.value, invitation);
  return ok({ practice: invitation.practice, forms, endsAt: invitation.endsAt });
}

type Found = { readonly invitation: OwnInvitation; readonly lines: CrisisLines };

/** @error link-used; and what may have changed since the link was made: no-consent, remote-forms-off, no-crisis-lines. */
async function invitationOf(ports: Ports, permit: Permit): Promise<Result<Found, Failure>> {
  const invitation = await ports.invitations.own(permit);
  if (!invitation.ok) return invitation;
  if (invitation.value.usedAt !== undefined) return fail({ kind: "link-used" });
  const lines = await mayFillInAlone(ports, { client: invitation.value.client });
  return lines.ok ? ok({ invitation: invitation.value, lines: lines.value }) : lines;
}

export type SentForms = readonly ({ readonly instrument: string } & GivenAnswers)[];
export type Received = { readonly received: true; readonly support?: CrisisLines };

/**
 * Takes the answers of a check-in link, all of them or none, and uses the link up. After a risk answer it answers whom
 * the client can turn to now.
 */
export async function sendCheckIn(ports: Ports, sent: SentForms): Promise<Result<Received, Failure>> {
  const permit = await ports.access.permit("send-check-in");
  if (!permit.ok) return permit;
  const found = await invitationOf(ports, permit.value);
  if (!found.ok) return found;
  const { invitation, lines } = found.value;
  const forms = readForms(ports, invitation, sent);
  if (!forms.ok) return forms;

  const taken = await keepAll(ports, { permit: permit.value, invitation, forms: forms.value });
  if (!taken.ok) return taken;
  const used = await ports.invitations.useUp(permit.value, invitation);
  if (!used.ok) return used;
  await ports.jobs.ask({ kind: "refresh-client", client: invitation.client });
  return ok({ received: true, ...(taken.value.needsSupport && { support: lines }) });
}

type ReadForm = { readonly instrument: Instrument; readonly content: FormContent };

/** @error unknown-instrument for a form that the link does not ask for, or that was sent twice. */
function readForms(
  { instruments }: Ports,
  invitation: OwnInvitation,
  sent: SentForms,
): Result<readonly ReadForm[], Failure> {
  const open = new Set(invitation.instruments);
  const forms: ReadForm[] = [];
  for (const { instrument: id, ...given } of sent) {
    if (!open.delete(id)) return fail({ kind: "unknown-instrument" });
    const instrument = findInstrument(instruments, id);
    if (!instrument.ok) return instrument;
    const content = readAnswersOf(instruments, instrument.value, given);
    if (!content.ok) return content;
    forms.push({ instrument: instrument.value, content: content.value });
  }
  return ok(forms);
}

type Keeping = {
  readonly permit: Permit;
  readonly invitation: OwnInvitation;
  readonly forms: readonly ReadForm[];
};

/**
 * The first form takes the id of its link: of two requests with one link at one moment, the second one then waits for
 * the first, is begun anew, and finds either its own answer or the link used.
 */
async function keepAll(
  { measures }: Ports,
  { permit, invitation, forms }: Keeping,
): Promise<Result<{ readonly needsSupport: boolean }, Failure>> {
  const { id, client, sessionId, sessionNumber } = invitation;
  const filled = forms.map((form, at) => ({
    ...form,
    enteredBy: "link" as const,
    sessionId,
    sessionNumber,
    invitation: id,
    id: at === 0 ? id : undefined,
  }));
  const added = await measures.addAll({ permit, client }, filled);
  return added.ok ? ok({ needsSupport: added.value.some(({ needsSupport }) => needsSupport) }) : added;
}
