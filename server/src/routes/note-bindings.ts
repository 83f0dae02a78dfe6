import { readNoteFacts } from "../actions/notes/read-note-facts.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";
import { lookOnce } from "./look-once.ts";

export const noteBindings: Bindings<"read-note-facts"> = {
  "read-note-facts": {
    async alone({ actor, params }, premises) {
      const object = { kind: "session", id: params.id };
      const seen = { action: "read-note-facts", object, client: params.client };
      return answered(await lookOnce(premises, { actor, seen }, (ports) => readNoteFacts(ports, params)));
    },
  },
};
