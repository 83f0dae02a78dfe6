import { sql } from "kysely";
import { portsFor } from "../app/ports-for.ts";
import type { JobAsked } from "../ports/jobs.ts";
import type { Ports } from "../ports/ports.ts";
import type { Desk } from "../store/desk.ts";
import type { Tx } from "../store/tables.ts";
import type { Scope } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { seededIds } from "./seeded-ids.ts";
import { trailBook } from "./trail-book.ts";

/** One transaction in which many people act, one after the other, at moments that are past. */
export type Stage = {
  readonly desk: Desk;
  readonly ports: Ports;
  /** Whoever acts from here on, and when: row-level security binds them as it would have at the time. */
  readonly enter: (scope: Scope) => Promise<void>;
  /** Background work that was left since this was asked last. */
  readonly asked: () => readonly JobAsked[];
  /** Writes the trail of everybody onto the practice's chain. */
  readonly writeTrail: () => Promise<void>;
};

export type StagePlace = {
  readonly tx: Tx;
  readonly vault: Vault;
  readonly seed: string;
};

/** @param first who the transaction was begun as */
export function openStage({ tx, vault, seed }: StagePlace, first: Scope): Stage {
  let scope = first;
  const ids = seededIds(seed);
  const left: JobAsked[] = [];
  ids.turnTo(first.now);
  const trail = trailBook(() => scope, ids);
  const desk: Desk = {
    tx,
    vault,
    ids,
    trail,
    get actor() {
      return scope.actor;
    },
    get now() {
      return scope.now;
    },
  };
  const queue = { ask: async (_tx: Tx, _practice: string, job: JobAsked) => void left.push(job) };
  const enter = async (next: Scope): Promise<void> => {
    scope = next;
    ids.turnTo(next.now);
    await bind(tx, next);
  };
  return {
    desk,
    ports: portsFor(desk, { jobs: queue }),
    enter,
    asked: () => left.splice(0),
    async writeTrail() {
      // In the practice's own name: nobody else writes what others did.
      await enter({ ...first, now: scope.now });
      await trail.write(tx, (bytes) => vault.auditMac(bytes));
    },
  };
}

const bind = (tx: Tx, { actor, now }: Scope): Promise<unknown> =>
  sql`select set_config('attune.kind', ${actor.kind}, true), set_config('attune.me', ${"id" in actor ? actor.id : ""}, true),
    set_config('attune.roles', ${actor.kind === "member" ? actor.roles.join(",") : ""}, true),
    set_config('attune.now', ${now}, true)`.execute(tx);
