import { fail, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Draft, DraftChange, DraftedForm } from "../../ports/check-in-drafts.ts";
import type { Instruments } from "../../ports/instruments.ts";
import type { OwnInvitation } from "../../ports/invitations.ts";
import type { Ports } from "../../ports/ports.ts";
import { mayFillInAlone } from "../measures/invitations.ts";
import { findInstrument, readAnswersOf } from "../measures/read-form.ts";

/**
 * Keeps answers of a link that are not sent yet. They are no administration: nothing is scored or told anybody, and only
 * this link shows them again.
 */
export async function saveDraft(ports: Ports, sealed: string): Promise<Result<void, Failure>> {
  const permit = await ports.access.permit("save-check-in-draft");
  if (!permit.ok) return permit;
  const invitation = await ports.invitations.own(permit.value);
  if (!invitation.ok) return invitation;
  if (invitation.value.usedAt !== undefined) return fail({ kind: "link-used" });
  const may = await mayFillInAlone(ports, { client: invitation.value.client });
  if (!may.ok) return may;
  const change = ports.checkInDrafts.openChange(invitation.value, sealed);
  if (!change.ok) return change;
  return ports.checkInDrafts.save(permit.value, invitation.value, (before) =>
    merged(ports.instruments, invitation.value, { before, change: change.value }),
  );
}

type Merging = { readonly before: Draft; readonly change: DraftChange };

/** @error unknown-instrument for a form that the link does not ask for; bad-answers. */
function merged(
  instruments: Instruments,
  { instruments: asked }: OwnInvitation,
  { before, change }: Merging,
): Result<Draft, Failure> {
  const forms = new Map(before.map((form) => [form.instrument, form]));
  for (const { instrument: id, answers, inWords } of change) {
    const instrument = asked.includes(id) ? findInstrument(instruments, id) : undefined;
    if (!instrument?.ok) return fail({ kind: "unknown-instrument" });
    const former = forms.get(id);
    const form: DraftedForm = {
      instrument: id,
      answers: withChange(former?.answers, answers),
      inWords: withChange(former?.inWords, inWords),
    };
    const read = readAnswersOf(instruments, instrument.value, form);
    if (!read.ok) return read;
    forms.set(id, form);
  }
  return ok([...forms.values()]);
}

function withChange<Value>(
  before: Readonly<Record<string, Value>> | undefined,
  change: Readonly<Record<string, Value | null>>,
): Readonly<Record<string, Value>> {
  const after = new Map(Object.entries(before ?? {}));
  for (const [item, value] of Object.entries(change)) {
    if (value === null) after.delete(item);
    else after.set(item, value);
  }
  return Object.fromEntries(after);
}
