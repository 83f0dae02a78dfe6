import { fail, type Instant, ok, type Result } from "@attune/core";
import type { Actor } from "../ports/actor.ts";
import type { Tx } from "../store/tables.ts";
import { type About, Permit } from "./permit.ts";
import { type Ground, type Part, POLICY } from "./policy.data.ts";

/** There is nothing here for whoever asks: it does not exist, or it is not theirs; nobody can tell which. */
export type NotFound = { readonly kind: "not-found" };
/** This part may not do this at all, whatever it is about. */
export type NotAllowed = { readonly kind: "not-allowed"; readonly action: string };
export type NotSignedIn = { readonly kind: "not-signed-in" };
export type Denied = NotFound | NotAllowed | NotSignedIn;

type Asking = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };

/**
 * Leave to do one thing, where the policy table has a ground for it that holds now. Nothing listed is no.
 *
 * @error not-found when it is about a client and no ground holds; not-allowed when it is about none; not-signed-in when
 *   nobody is signed in.
 */
export async function permitFor<Action extends string>(
  asking: Asking,
  action: Action,
  about: About = {},
): Promise<Result<Permit<Action>, Denied>> {
  const { actor } = asking;
  const listed = POLICY.get(action) ?? {};
  const grounds = partsOf(actor).flatMap((part) => listed[part] ?? []);
  for (const ground of new Set(grounds)) {
    if (await holds(asking, ground, about)) return ok(Permit.give(action, actor, { client: about.client, ground }));
  }
  if (actor.kind === "door") return fail({ kind: "not-signed-in" });
  return fail(denied(action, about));
}

/** Whether the policy table lists anything at all for somebody; where it does not, nothing they send need be read. */
export const isListed = (action: string, actor: Actor): boolean => {
  const listed = POLICY.get(action) ?? {};
  return partsOf(actor).some((part) => listed[part] !== undefined);
};

/** What is answered where nothing is listed, or no ground holds. */
export const denied = (action: string, { client }: About): NotFound | NotAllowed =>
  client === undefined ? { kind: "not-allowed", action } : { kind: "not-found" };

function partsOf(actor: Actor): readonly Part[] {
  if (actor.kind === "member") return actor.roles;
  return actor.kind === "system" ? [] : [actor.kind];
}

async function holds(asking: Asking, ground: Ground, about: About): Promise<boolean> {
  const { actor } = asking;
  if (ground === "practice" || ground === "anyone") return about.client === undefined;
  if (ground === "self" || ground === "own") {
    return about.client === undefined || isSelf(actor, about.client);
  }
  if (about.client === undefined || actor.kind !== "member") return false;
  if (ground === "care" || ground === "author") return isTreating(asking, actor.id, about.client);
  return isShared(asking, actor.id, { client: about.client, part: ground.slice("shared-".length) });
}

const isSelf = (actor: Actor, client: string): boolean => actor.kind === "client" && actor.id === client;

async function isTreating({ tx, actor }: Asking, member: string, client: string): Promise<boolean> {
  const found = await tx
    .selectFrom("care")
    .select("id")
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where("member_id", "=", member)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return found !== undefined;
}

type SharedPart = { readonly client: string; readonly part: string };

async function isShared({ tx, actor, now }: Asking, member: string, { client, part }: SharedPart): Promise<boolean> {
  const shares = await tx
    .selectFrom("share")
    .select("parts")
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where("member_id", "=", member)
    .where("ended_at", "is", null)
    .where("until", ">", now)
    .execute();
  return shares.some(({ parts }) => parts.includes(part));
}
