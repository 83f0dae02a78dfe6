import { linkClientIn, readDraftKey, readMe, renewClientAccess } from "../actions/door/door.ts";
import { changeLanguage } from "../actions/practice/members.ts";
import type { Bindings } from "../app/binding.ts";
import { answered, nothing } from "./answered.ts";

/** What is answered in the transaction of whoever asks. */
export const insideDoorBindings: Bindings<
  "read-me" | "change-language" | "read-draft-key" | "make-sign-in-link" | "renew-client-access"
> = {
  "read-me": { run: async (_, ports) => answered(await readMe(ports)) },
  "change-language": { run: async ({ body }, ports) => nothing(await changeLanguage(ports, body.language)) },
  "read-draft-key": { run: async (_, ports) => answered(await readDraftKey(ports)) },
  "renew-client-access": {
    run: async ({ params }, ports) => answered(await renewClientAccess(ports, params.client)),
  },
  "make-sign-in-link": { run: async ({ params }, ports) => answered(await linkClientIn(ports, params.client)) },
};
