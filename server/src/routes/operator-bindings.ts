import { ok } from "@attune/core";
import { listAuditEvents, listSeenBy } from "../actions/operator/audit-actions.ts";
import {
  listBackups,
  makeBackup,
  readHealth,
  rotateKeys,
  type UpkeepPorts,
  verifyAudit,
} from "../actions/operator/upkeep-actions.ts";
import type { BindingOf, LoneBindingOf } from "../app/binding.ts";
import type { Premises } from "../app/premises.ts";
import { standingAccess, upkeepFor } from "../backup/upkeep.ts";
import type { Actor } from "../ports/actor.ts";
import { answered } from "./answered.ts";

const portsOf = (premises: Premises, actor: Actor): UpkeepPorts => ({
  access: standingAccess(premises, actor),
  upkeep: upkeepFor(premises, actor.practice),
});

/** What whoever runs the machine asks for, and the audit as it is read. */
export const operatorBindings: {
  readonly [Id in "read-health" | "make-backup" | "list-backups" | "rotate-keys" | "verify-audit"]: LoneBindingOf<Id>;
} & {
  readonly [Id in "list-audit-events" | "list-seen-by"]: BindingOf<Id>;
} = {
  "read-health": {
    async alone({ actor, isNear }, premises) {
      const health = await readHealth(portsOf(premises, actor));
      if (!health.ok || isNear === true) return answered(health);
      const { version: _, isDemo: __, ...rest } = health.value;
      return ok({ body: rest });
    },
  },
  "make-backup": {
    alone: async ({ actor, body }, premises) => answered(await makeBackup(portsOf(premises, actor), body.file)),
  },
  "list-backups": { alone: async ({ actor }, premises) => answered(await listBackups(portsOf(premises, actor))) },
  "rotate-keys": {
    alone: async ({ actor, body }, premises) => answered(await rotateKeys(portsOf(premises, actor), body.what)),
  },
  "verify-audit": { alone: async ({ actor }, premises) => answered(await verifyAudit(portsOf(premises, actor))) },
  "list-audit-events": { run: async ({ query }, ports) => answered(await listAuditEvents(ports, query)) },
  "list-seen-by": { run: async ({ params, query }, ports) => answered(await listSeenBy(ports, params.client, query)) },
};
