import { type Instant, ok } from "@attune/core";
import { listClientNames, listMeasureNames, readToday } from "../actions/today/today.ts";
import { readClientToday } from "../actions/today/today-client.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";
import { lookOnce } from "./look-once.ts";

type Ids = "read-today" | "read-client-today" | "list-client-names" | "list-measure-names";

/** What a therapist opens the day with. */
export const todayBindings: Bindings<Ids> = {
  "read-today": {
    async alone({ actor, query }, premises) {
      const day = { from: query.from as Instant, to: query.to as Instant };
      const seen = { action: "read-today" };
      return answered(await lookOnce(premises, { actor, seen }, (ports) => readToday(ports, day))) as never;
    },
  },
  "read-client-today": { run: async ({ params }, ports) => answered(await readClientToday(ports, params.client)) },
  "list-client-names": {
    run: async ({ query }, ports) => answered(await listClientNames(ports, query.ids.split(","))),
  },
  "list-measure-names": {
    async alone({ actor }, premises) {
      const names = await lookOnce(premises, { actor, seen: { action: "list-measure-names" } }, listMeasureNames);
      return names.ok ? ok({ body: { rows: [...names.value] } }) : names;
    },
  },
};
