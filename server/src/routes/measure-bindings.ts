import { type Instant, ok } from "@attune/core";
import { addAdministration, listAdministrations, listScores } from "../actions/measures/administrations.ts";
import { closeWith } from "../actions/measures/close-signal.ts";
import { readEmpathyTriangle, readProgress } from "../actions/measures/progress.ts";
import { listClientSignals, listSignals } from "../actions/measures/signals.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";

type Ids =
  | "list-administrations"
  | "add-administration"
  | "list-scores"
  | "read-progress"
  | "list-signals"
  | "list-client-signals"
  | "close-signal"
  | "read-empathy-triangle";

export const measureBindings: Bindings<Ids> = {
  "list-administrations": {
    run: async ({ params, query }, ports) => answered(await listAdministrations(ports, params.client, query)),
  },
  "add-administration": {
    run: async ({ params, body }, ports) => answered(await addAdministration(ports, params.client, body)),
  },
  "list-scores": {
    run: async ({ params, query }, ports) => answered(await listScores(ports, params.client, query)),
  },
  "read-progress": {
    async run({ params, query }, ports) {
      const chart = await readProgress(ports, params.client, query);
      return chart.ok ? ok({ body: { ...chart.value } }) : chart;
    },
  },
  "list-signals": { run: async ({ query }, ports) => answered(await listSignals(ports, query)) },
  "list-client-signals": {
    run: async ({ params, query }, ports) => answered(await listClientSignals(ports, params.client, query)),
  },
  "close-signal": {
    async run({ params, body, version }, ports) {
      const { seenAt, ...said } = body;
      const closing = { ...said, ...(seenAt !== undefined && { seenAt: seenAt as Instant }) };
      return answered(await closeWith(ports, { ...params, version, closing }));
    },
  },
  "read-empathy-triangle": {
    run: async ({ params }, ports) => answered(await readEmpathyTriangle(ports, params.client)),
  },
};
