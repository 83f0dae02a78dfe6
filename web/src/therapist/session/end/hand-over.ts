import type { CallFailure } from "@attune/api";
import { ok, type Result } from "@attune/core";
import { practice } from "../../../practice/caller.ts";
import { forgetAll } from "../../../practice/provider.tsx";

export type MadeLink = { readonly token: string; readonly endsAt: string };

/** A link to the session check of one session; it works once. */
export async function makeLink(client: string, session: string): Promise<Result<MadeLink, CallFailure>> {
  const body = { instruments: ["session-check"], sessionId: session };
  const made = await practice.call("add-invitation", { params: { client }, body });
  return made.ok ? ok(made.value.body) : made;
}

export const addressOf = ({ token }: MadeLink): string => `${location.origin}/check-in/${token}`;

/**
 * Signs the therapist out on this device and opens the client's questions in the same window. What was signed in before
 * cannot be reached from there by going back.
 */
export async function handOver(client: string, session: string): Promise<Result<undefined, CallFailure>> {
  const made = await makeLink(client, session);
  if (!made.ok) return made;
  const left = await practice.call("sign-out");
  if (!left.ok) return left;
  forgetAll();
  location.replace(`/check-in/${made.value.token}?here=1`);
  return ok(undefined);
}
