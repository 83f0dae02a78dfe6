import { type KindVerb, kindRouteId, type RecordKind, recordKinds, verbsOf } from "@attune/api";
import { addRecord, changeRecord, listRecords, readRecord, removeRecord } from "../actions/records/record-actions.ts";
import type { Binding } from "../app/binding.ts";
import type { PageAsked, RecordFields } from "../ports/records.ts";
import { answered, nothing } from "./answered.ts";

type RecordBinding = Binding<{ readonly client: string; readonly id: string }, PageAsked, RecordFields, unknown>;

const bindingsOf = (kind: RecordKind): Readonly<Record<KindVerb, RecordBinding>> => ({
  list: {
    run: async ({ params, query }, ports) => answered(await listRecords(ports, { kind, client: params.client }, query)),
  },
  read: {
    run: async ({ params }, ports) => answered(await readRecord(ports, { kind, client: params.client }, params.id)),
  },
  add: {
    run: async ({ params, body }, ports) => answered(await addRecord(ports, { kind, client: params.client }, body)),
  },
  change: {
    run: async ({ params, body, version }, ports) =>
      answered(await changeRecord(ports, { kind, client: params.client }, { id: params.id, version, fields: body })),
  },
  remove: {
    async run({ params, version }, ports) {
      return nothing(await removeRecord(ports, { kind, client: params.client }, { id: params.id, version }));
    },
  },
});

/** The bindings of every kind of record, by route. */
export const recordBindings: ReadonlyMap<string, RecordBinding> = new Map(
  recordKinds.flatMap((kind) => {
    const bindings = bindingsOf(kind);
    return verbsOf(kind).map((verb) => [kindRouteId(verb, kind), bindings[verb]] as const);
  }),
);
