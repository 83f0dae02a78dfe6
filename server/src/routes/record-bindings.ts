import { type KindVerb, kindRouteId, type RecordKind, recordKinds } from "@attune/api";
import { ok, type Result } from "@attune/core";
import { addRecord, changeRecord, listRecords, readRecord, removeRecord } from "../actions/records/record-actions.ts";
import type { Answered, Binding } from "../app/binding.ts";
import type { Failure } from "../failure.ts";
import type { PageAsked, RecordFields } from "../ports/records.ts";

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
      const removed = await removeRecord(ports, { kind, client: params.client }, { id: params.id, version });
      return removed.ok ? ok({ body: {} }) : removed;
    },
  },
});

/** An answer that is a body and nothing else. */
export const answered = <Body>(outcome: Result<Body, Failure>): Result<Answered<Body>, Failure> =>
  outcome.ok ? ok({ body: outcome.value }) : outcome;

/** The bindings of every kind of record, by route. */
export const recordBindings: ReadonlyMap<string, RecordBinding> = new Map(
  recordKinds.flatMap((kind) => {
    const bindings = Object.entries(bindingsOf(kind)) as readonly [KindVerb, RecordBinding][];
    return bindings.map(([verb, binding]) => [kindRouteId(verb, kind), binding] as const);
  }),
);
