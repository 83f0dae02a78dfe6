import type { BodyOf, RouteNamed } from "@attune/api";
import { ok } from "@attune/core";
import {
  addLicence,
  beginMembership,
  changeLicence,
  changeMember,
  endMembership,
  listLicences,
  listMembers,
  renewMemberAccess,
} from "../actions/practice/members.ts";
import {
  changePractice,
  changeSetting,
  listJobFaults,
  listSettings,
  readPractice,
  settleJobFault,
} from "../actions/practice/practice.ts";
import type { Bindings } from "../app/binding.ts";
import { answered, nothing } from "./answered.ts";

/** What was sealed had been checked against the same schema. */
type SettingRow = { readonly version: number; readonly setting: BodyOf<RouteNamed<"change-setting">> };

type Ids =
  | "read-practice"
  | "change-practice"
  | "list-settings"
  | "change-setting"
  | "list-job-faults"
  | "settle-job-fault"
  | "list-members"
  | "add-member"
  | "change-member"
  | "end-member"
  | "renew-member-access"
  | "list-licences"
  | "add-licence"
  | "change-licence";

export const practiceBindings: Bindings<Ids> = {
  "read-practice": { run: async (_, ports) => answered(await readPractice(ports)) },
  "change-practice": {
    run: async ({ body: facts, version }, ports) => answered(await changePractice(ports, { version, facts })),
  },
  "list-settings": {
    async run(_, ports) {
      const rows = await listSettings(ports);
      return rows.ok ? answered(ok({ rows: rows.value as readonly SettingRow[] })) : rows;
    },
  },
  "change-setting": { run: async ({ body, version }, ports) => answered(await changeSetting(ports, body, version)) },
  "list-job-faults": { run: async ({ query }, ports) => answered(await listJobFaults(ports, query)) },
  "settle-job-fault": { run: async ({ params }, ports) => nothing(await settleJobFault(ports, params.id)) },
  "list-members": { run: async ({ query }, ports) => answered(await listMembers(ports, query)) },
  "add-member": { run: async ({ body }, ports) => answered(await beginMembership(ports, body)) },
  "change-member": {
    run: async ({ params, body, version }, ports) =>
      answered(await changeMember(ports, { id: params.id, version, facts: body })),
  },
  "end-member": {
    run: async ({ params, version }, ports) => nothing(await endMembership(ports, { id: params.id, version })),
  },
  "renew-member-access": { run: async ({ params }, ports) => answered(await renewMemberAccess(ports, params.id)) },
  "list-licences": { run: async ({ query }, ports) => answered(await listLicences(ports, query)) },
  "add-licence": { run: async ({ body }, ports) => answered(await addLicence(ports, body)) },
  "change-licence": {
    run: async ({ params, body, version }, ports) =>
      answered(await changeLicence(ports, { id: params.id, version, facts: body })),
  },
};
