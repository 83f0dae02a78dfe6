import { beginOwnCheckIn, listOwnCheckIns } from "../actions/own/own-check-ins.ts";
import { readOwnSupport } from "../actions/own/own-support.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";

export const ownBindings: Bindings<"read-own-support" | "list-own-check-ins" | "begin-own-check-in"> = {
  "read-own-support": { run: async ({ params }, ports) => answered(await readOwnSupport(ports, params.client)) },
  "list-own-check-ins": { run: async ({ params }, ports) => answered(await listOwnCheckIns(ports, params.client)) },
  "begin-own-check-in": {
    run: async ({ params }, ports) => answered(await beginOwnCheckIn(ports, params.client, params.id)),
  },
};
