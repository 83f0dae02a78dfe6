import { isLoopback } from "../serve/bind-rules.ts";
import { readBearer, readCookie } from "../sign-in/cookies.ts";
import { findSignIn } from "../sign-in/recognise.ts";
import type { RequestHeaders } from "../sign-in/same-origin.ts";
import { readToken } from "../sign-in/secret-token.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Premises } from "./premises.ts";
import type { Entrance } from "./request/find-actor.ts";

/** What a program leaves in a request that it passes on for somebody else, whether it was declared or not. */
const PASSED_ON = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

export type Outside = { readonly headers: RequestHeaders; readonly entrance: Entrance };

/** Whether a request was made on this machine, and not passed on by something that runs here. */
export function isThisMachine({ headers, entrance }: Outside): boolean {
  if (entrance.kind === "socket") return true;
  return isLoopback(entrance.from) && PASSED_ON.every((name) => headers.get(name) === null);
}

/** Whether somebody may be told what a stranger has no use for: on this machine, or signed in as a member. */
export const isNear = async (premises: Premises, outside: Outside): Promise<boolean> =>
  isThisMachine(outside) || isMember(premises, outside);

async function isMember({ database, clock, vaultOf }: Premises, { headers, entrance }: Outside): Promise<boolean> {
  const bearer = readBearer(headers.get("authorization") ?? "");
  const token = bearer ?? readCookie("sign-in", headers.get("cookie") ?? "", entrance.isSecure) ?? "";
  const read = readToken(token);
  if (!read.ok || vaultOf(read.value.practice) === undefined) return false;
  const now = clock.now();
  const scope = { actor: { kind: "door", practice: read.value.practice } as const, now };
  const found = await inTransaction(database, scope, (tx) => findSignIn(tx, token, now));
  return found.ok && found.value.actor.kind === "member";
}
