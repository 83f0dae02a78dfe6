import { ok } from "@attune/core";
import type { ClientPermit } from "../access/permit.ts";
import { permitFor } from "../access/permit-for.ts";
import type { Access, Ports } from "../ports/ports.ts";
import type { Desk } from "../store/desk.ts";
import { recordStore } from "../store/records/record-store.ts";
import type { Premises } from "./premises.ts";

/** The ports of one transaction. */
export const portsFor = (desk: Desk, premises: Premises): Ports => ({
  access: accessFor(desk),
  clock: { now: () => desk.now },
  jobs: { ask: (job) => premises.jobs.ask(desk.tx, desk.actor.practice, job) },
  records: recordStore(desk),
});

const accessFor = (desk: Desk): Access => ({
  permit: (action) => permitFor(desk, action),
  async clientPermit<Action extends string>(action: Action, client: string) {
    const permit = await permitFor(desk, action, { client });
    return permit.ok ? ok(permit.value as ClientPermit<Action>) : permit;
  },
});
