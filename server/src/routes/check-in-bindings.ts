import { openToFillIn } from "../actions/check-in/open.ts";
import { saveDraft } from "../actions/check-in/save-draft.ts";
import { endLink, sendAndForgetDraft, sendSealed } from "../actions/check-in/send.ts";
import { addInvitation, listInvitations } from "../actions/measures/invitations.ts";
import type { Bindings } from "../app/binding.ts";
import { answered, nothing } from "./answered.ts";

type Ids =
  | "list-invitations"
  | "add-invitation"
  | "revoke-invitation"
  | "open-check-in"
  | "send-check-in"
  | "save-check-in-draft"
  | "send-sealed-check-in";

export const checkInBindings: Bindings<Ids> = {
  "list-invitations": {
    run: async ({ params, query }, ports) => answered(await listInvitations(ports, params.client, query)),
  },
  "add-invitation": {
    run: async ({ params, body }, ports) => answered(await addInvitation(ports, params.client, body)),
  },
  "revoke-invitation": {
    run: async ({ params }, ports) => nothing(await endLink(ports, params.client, params.id)),
  },
  "open-check-in": { run: async ({ query }, ports) => answered(await openToFillIn(ports, query.language)) },
  "send-check-in": { run: async ({ body }, ports) => answered(await sendAndForgetDraft(ports, body.forms)) },
  "save-check-in-draft": { run: async ({ body }, ports) => nothing(await saveDraft(ports, body.sealed)) },
  "send-sealed-check-in": { run: async ({ body }, ports) => answered(await sendSealed(ports, body.sealed)) },
};
