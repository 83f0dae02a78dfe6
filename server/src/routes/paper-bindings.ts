import { listPaperForms, readQuestions } from "../actions/paper/paper-forms.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";

export const paperBindings: Bindings<"list-paper-forms" | "read-questions"> = {
  "list-paper-forms": { run: async (_, ports) => answered(await listPaperForms(ports)) },
  "read-questions": { run: async ({ params }, ports) => answered(await readQuestions(ports, params.instrument)) },
};
