import { ok } from "@attune/core";
import { listReviewFigures } from "../actions/transcripts/list-review-figures.ts";
import type { Bindings } from "../app/binding.ts";
import type { Writable } from "./answered.ts";

export const reviewBindings: Bindings<"list-review-figures"> = {
  "list-review-figures": {
    async run({ params }, ports) {
      const sessions = await listReviewFigures(ports, params.client);
      return sessions.ok ? ok({ body: { sessions: sessions.value as Writable<typeof sessions.value> } }) : sessions;
    },
  },
};
