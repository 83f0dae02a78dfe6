import { ok, type Result } from "@attune/core";
import { acceptPack, type ChangedPacks, listPacks, withdrawPack } from "../actions/practice/packs.ts";
import type { Answered, Bindings } from "../app/binding.ts";
import type { Failure } from "../failure.ts";
import { answered } from "./answered.ts";

/** What was decided counts once it is safe on the disk. */
const changed = (outcome: Result<ChangedPacks, Failure>): Result<Answered<{ version: number }>, Failure> =>
  outcome.ok ? ok({ body: { version: outcome.value.version }, after: outcome.value.after }) : outcome;

export const packBindings: Bindings<"list-packs" | "accept-pack" | "withdraw-pack"> = {
  "list-packs": { run: async (_, ports) => answered(await listPacks(ports)) },
  "accept-pack": {
    run: async ({ params, body, version }, ports) =>
      changed(await acceptPack(ports, { pack: params.id, terms: body.terms, version })),
  },
  "withdraw-pack": {
    run: async ({ params, version }, ports) => changed(await withdrawPack(ports, { pack: params.id, version })),
  },
};
