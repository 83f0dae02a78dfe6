import { listFormsToAsk } from "../actions/course/list-forms.ts";
import { readCourse } from "../actions/course/read-course.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";
import { lookOnce } from "./look-once.ts";

export const courseBindings: Bindings<"read-course" | "list-forms-to-ask"> = {
  "read-course": {
    async alone({ actor, params: { client } }, premises) {
      const seen = { action: "read-course", client };
      return answered(await lookOnce(premises, { actor, seen }, (ports) => readCourse(ports, client)));
    },
  },
  "list-forms-to-ask": {
    async alone({ actor, params: { client } }, premises) {
      const seen = { action: "list-forms-to-ask", client };
      return answered(await lookOnce(premises, { actor, seen }, (ports) => listFormsToAsk(ports, client)));
    },
  },
};
