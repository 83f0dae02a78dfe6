import { listFormsToAsk } from "../actions/course/list-forms.ts";
import { readCourse } from "../actions/course/read-course.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";

export const courseBindings: Bindings<"read-course" | "list-forms-to-ask"> = {
  "read-course": { run: async ({ params }, ports) => answered(await readCourse(ports, params.client)) },
  "list-forms-to-ask": { run: async ({ params }, ports) => answered(await listFormsToAsk(ports, params.client)) },
};
