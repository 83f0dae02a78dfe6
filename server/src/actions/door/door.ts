import type { Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { DoorStore, DraftKey, Me } from "../../ports/door.ts";
import type { Ports } from "../../ports/ports.ts";

/** Who is signed in. */
export async function readMe({ access, door }: Ports): Promise<Result<Me, Failure>> {
  const permit = await access.permit("read-me");
  return permit.ok ? door.me(permit.value) : permit;
}

/** The key with which a member's browser keeps what could not be saved: as long as they may sign in, and no longer. */
export async function readDraftKey({ access, door }: Ports): Promise<Result<DraftKey, Failure>> {
  const permit = await access.permit("read-draft-key");
  return permit.ok ? door.draftKey(permit.value) : permit;
}

/** A link that a therapist hands over, by which a client signs in once. */
export async function linkClientIn({ access, door }: Ports, client: string): Promise<Result<Link, Failure>> {
  const permit = await access.clientPermit("make-sign-in-link", client);
  return permit.ok ? door.clientLink(permit.value) : permit;
}

/** The same where the client lost the passkey they had, and no code can be sent to them. */
export async function renewClientAccess({ access, door }: Ports, client: string): Promise<Result<Link, Failure>> {
  const permit = await access.clientPermit("renew-client-access", client);
  return permit.ok ? door.clientRenewal(permit.value) : permit;
}

type Link = Extract<Awaited<ReturnType<DoorStore["clientLink"]>>, { readonly ok: true }>["value"];
