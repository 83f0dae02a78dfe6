import type { Instant } from "@attune/core";
import type { Actor } from "../ports/actor.ts";
import type { Trail } from "../ports/trail.ts";
import type { Vault } from "../vault/vault.ts";
import type { Ids } from "./ids.ts";
import type { Tx } from "./tables.ts";

/** What the stores of one transaction work with. */
export type Desk = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Instant;
  readonly vault: Vault;
  readonly ids: Ids;
  readonly trail: Trail;
};

/** Who writes, as rows keep it: a member, a client, or the link that a client came by. */
export const writerOf = ({ actor }: Pick<Desk, "actor">): string => ("id" in actor ? actor.id : actor.practice);
