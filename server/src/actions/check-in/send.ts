import { ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { type Received, type SentForms, sendCheckIn } from "../measures/check-in.ts";
import { revokeInvitation } from "../measures/invitations.ts";

/** Takes the answers of a link; what was kept of them before they were sent goes. */
export async function sendAndForgetDraft(ports: Ports, forms: SentForms): Promise<Result<Received, Failure>> {
  const sent = await sendCheckIn(ports, forms);
  if (!sent.ok) return sent;
  const permit = await ports.access.permit("send-check-in");
  if (!permit.ok) return permit;
  await ports.checkInDrafts.remove(permit.value);
  return sent;
}

/** The same for answers that a device sealed to the link, most often because there was no connection. */
export async function sendSealed(ports: Ports, sealed: string): Promise<Result<Received, Failure>> {
  const permit = await ports.access.permit("send-sealed-check-in");
  if (!permit.ok) return permit;
  const forms = ports.checkInDrafts.openForms(permit.value, sealed);
  return forms.ok ? sendAndForgetDraft(ports, forms.value) : forms;
}

/** Ends a link, and with it what was answered by it and not sent. */
export async function endLink(ports: Ports, client: string, id: string): Promise<Result<void, Failure>> {
  const ended = await revokeInvitation(ports, client, id);
  if (!ended.ok) return ended;
  await ports.checkInDrafts.removeEnded({ client, id });
  return ok(undefined);
}
