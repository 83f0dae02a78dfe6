import type { ClientActor, MemberActor, Role } from "../ports/actor.ts";

/** Whose account it is. */
export type Holder = { readonly kind: "member" | "client"; readonly id: string };

/** Somebody who may sign in at present. */
export type KnownHolder = Holder & { readonly roles: readonly Role[]; readonly emailIndex: Buffer | undefined };

/**
 * Stands for whoever is not known. Codes and tries of unknown people are kept like those of known ones, so that neither the
 * answer nor the time it takes tells them apart.
 */
export const NOBODY: Holder = { kind: "client", id: "00000000-0000-0000-0000-000000000000" };

export const isNobody = ({ id }: Holder): boolean => id === NOBODY.id;

export const actorOf = (practice: string, { kind, id, roles }: KnownHolder): MemberActor | ClientActor =>
  kind === "member" ? { kind, practice, id, roles } : { kind, practice, id };
