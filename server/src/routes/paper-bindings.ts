import { listPaperForms, readQuestions } from "../actions/paper/paper-forms.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";
import { lookOnce } from "./look-once.ts";

export const paperBindings: Bindings<"list-paper-forms" | "read-questions"> = {
  "list-paper-forms": {
    alone: async ({ actor }, premises) =>
      answered(await lookOnce(premises, { actor, seen: { action: "list-paper-forms" } }, listPaperForms)),
  },
  "read-questions": {
    async alone({ actor, params: { instrument } }, premises) {
      const seen = { action: "read-questions" };
      return answered(await lookOnce(premises, { actor, seen }, (ports) => readQuestions(ports, instrument)));
    },
  },
};
