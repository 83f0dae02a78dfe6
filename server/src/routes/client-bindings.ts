import { ok } from "@attune/core";
import { addShare, beginCare, endCare, endShare, listCare, listShares } from "../actions/clients/care.ts";
import { changeClient, listClients, openClientFile, readClient } from "../actions/clients/clients.ts";
import { exportClient } from "../actions/clients/export-client.ts";
import { listErasures, listResearchRows } from "../actions/clients/research.ts";
import { askConsent, giveConsent, listConsents, refuseConsent, withdrawConsent } from "../actions/consents/consents.ts";
import type { BindingOf, Bindings } from "../app/binding.ts";
import { standingAccess } from "../backup/upkeep.ts";
import { eraseClient } from "../erasure/erase-client.ts";
import { exportPractice } from "../export/export-practice.ts";
import { answered, nothing } from "./answered.ts";

type ClientIds =
  | "list-clients"
  | "read-client"
  | "change-client"
  | "erase-client"
  | "list-erasures"
  | "export-client"
  | "list-research-rows"
  | "export-practice";
type CareIds = "list-care" | "begin-care" | "end-care" | "list-shares" | "add-share" | "end-share";
type ConsentIds = "list-consents" | "ask-consent" | "give-consent" | "refuse-consent" | "withdraw-consent";

/** The client's keys are on the disk before the row: a row that nobody can read would be worse than a key without use. */
const addClient: BindingOf<"add-client", string> = {
  async before({ actor }, premises) {
    const permit = await standingAccess(premises, actor).permit("add-client");
    if (!permit.ok) return permit;
    const client = premises.ids.next();
    await premises.vaultOf(actor.practice)?.addClient(client);
    return ok(client);
  },
  run: async ({ body: facts }, ports, id) => answered(await openClientFile(ports, { id, facts })),
};

const clients: Bindings<ClientIds> = {
  "list-clients": { run: async ({ query }, ports) => answered(await listClients(ports, query)) as never },
  "read-client": { run: async ({ params }, ports) => answered(await readClient(ports, params.client)) as never },
  "change-client": {
    async run({ params, version, body: { state, ...facts } }, ports) {
      const changed = await changeClient(ports, params.client, { version, facts, state });
      if (!changed.ok) return changed;
      const { after, ...body } = changed.value;
      return ok({ body, ...(after !== undefined && { after }) });
    },
  },
  "erase-client": {
    alone: async ({ actor, params: { client }, version, body }, premises) =>
      answered(await eraseClient(premises, { actor, client, version, ...body })),
  },
  "list-erasures": { run: async ({ query }, ports) => answered(await listErasures(ports, query)) },
  "export-client": {
    run: async ({ params, query }, ports) =>
      answered(await exportClient(ports, params.client, query.withProcessNotes ?? false)) as never,
  },
  "list-research-rows": { run: async ({ query }, ports) => answered(await listResearchRows(ports, query)) },
  "export-practice": {
    alone: async ({ actor, body }, premises) => answered(await exportPractice(premises, actor, body.file)),
  },
};

const care: Bindings<CareIds> = {
  "list-care": { run: async ({ query }, ports) => answered(await listCare(ports, query)) },
  "begin-care": { run: async ({ body }, ports) => answered(await beginCare(ports, body)) },
  "end-care": { run: async ({ params }, ports) => nothing(await endCare(ports, params.id)) },
  "list-shares": { run: async ({ params, query }, ports) => answered(await listShares(ports, params.client, query)) },
  "add-share": {
    run: async ({ params, body }, ports) =>
      answered(await addShare(ports, params.client, { ...body, until: body.until as never })),
  },
  "end-share": { run: async ({ params }, ports) => nothing(await endShare(ports, params.client, params.id)) },
};

const consents: Bindings<ConsentIds> = {
  "list-consents": {
    async run({ params, query }, ports) {
      const page = await listConsents(ports, params.client, query);
      if (!page.ok) return page;
      const rows = page.value.rows.map(({ state, ...consent }) => ({ ...consent, ...state, state: state.kind }));
      return answered(ok({ ...page.value, rows: rows.map(({ kind: _, ...row }) => row) }));
    },
  },
  "ask-consent": {
    run: async ({ params, body }, ports) => answered(await askConsent(ports, params.client, body.purpose)),
  },
  "give-consent": {
    run: async ({ params, version, body }, ports) => answered(await giveConsent(ports, { ...params, version }, body)),
  },
  "refuse-consent": {
    run: async ({ params, version, query }, ports) =>
      answered(await refuseConsent(ports, { ...params, version }, query.language)),
  },
  "withdraw-consent": {
    run: async ({ params, version }, ports) => answered(await withdrawConsent(ports, { ...params, version })),
  },
};

/** Clients, who treats them, what they agreed to, and how they leave. */
export const clientBindings = { "add-client": addClient, ...clients, ...care, ...consents } as const;
