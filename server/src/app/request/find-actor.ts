import { isWrite, type Route } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Actor } from "../../ports/actor.ts";
import { readBearer, readCookie } from "../../sign-in/cookies.ts";
import { findSignIn } from "../../sign-in/recognise.ts";
import { isFromSameOrigin, type RequestHeaders } from "../../sign-in/same-origin.ts";
import { readToken } from "../../sign-in/secret-token.ts";
import { recogniseLink } from "../../store/invitations.ts";
import { inTransaction } from "../../store/transaction.ts";
import type { Premises } from "../premises.ts";

/** Where a request came in: the socket is open only to whoever runs the machine. */
export type Entrance = { readonly kind: "network" | "socket"; readonly from: string; readonly isSecure: boolean };

/** Who asks, and the secrets they showed. */
export type Found = { readonly actor: Actor; readonly token?: string; readonly link?: string };

const LINK_HEADER = "attune-link";

/**
 * Who asks: by the token of a sign-in, by the secret of a link, or as whoever runs the machine. Nobody known is somebody
 * at the door.
 *
 * @error not-signed-in for a token that has ended, or where no practice is set up; from-elsewhere for a change that another site's
 *   page asks for with this browser's cookie.
 */
export async function findActor(
  premises: Premises,
  route: Route,
  { headers, entrance }: { readonly headers: RequestHeaders; readonly entrance: Entrance },
): Promise<Result<Found, Failure>> {
  const link = headers.get(LINK_HEADER);
  if (route.door === "link") return byLink(premises, link);
  const bearer = readBearer(headers.get("authorization") ?? "");
  const cookie = readCookie("sign-in", headers.get("cookie") ?? "", entrance.isSecure);
  const isByCookie = bearer === undefined && cookie !== undefined;
  if (isByCookie && isWrite(route) && !isFromSameOrigin(headers, premises.origins))
    return fail({ kind: "from-elsewhere" });
  const token = bearer ?? cookie;
  if (token !== undefined && route.door === undefined) return byToken(premises, token);
  return ok({ actor: nobodyYet(premises, entrance) });
}

/** Before the first set-up there is no practice; everything then ends at the door. */
const NO_PRACTICE = "00000000-0000-0000-0000-000000000000";

function nobodyYet(premises: Premises, { kind }: Entrance): Actor {
  const practice = premises.practice() ?? NO_PRACTICE;
  return kind === "socket" ? { kind: "operator", practice } : { kind: "door", practice };
}

async function byToken(premises: Premises, token: string): Promise<Result<Found, Failure>> {
  const read = readToken(token);
  if (!read.ok || premises.vaultOf(read.value.practice) === undefined) return fail({ kind: "not-signed-in" });
  const now = premises.clock.now();
  const scope = { actor: { kind: "door", practice: read.value.practice } as const, now };
  const found = await inTransaction(premises.database, scope, (tx) => findSignIn(tx, token, now));
  return found.ok ? ok({ actor: found.value.actor, token }) : found;
}

async function byLink(premises: Premises, link: string | null): Promise<Result<Found, Failure>> {
  const read = readToken(link ?? "");
  if (!read.ok || premises.vaultOf(read.value.practice) === undefined) return fail({ kind: "not-found" });
  const now = premises.clock.now();
  const scope = { actor: { kind: "door", practice: read.value.practice } as const, now };
  const found = await inTransaction(premises.database, scope, (tx) => recogniseLink(tx, read.value, now));
  return found.ok ? ok({ actor: found.value, ...(link !== null && { link }) }) : found;
}
