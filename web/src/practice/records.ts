import {
  type BodiesByKind,
  type CallFailure,
  type KindId,
  kindById,
  kindRouteId,
  type RecordsByKind,
} from "@attune/api";
import { invariant, type Result } from "@attune/core";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useRenew, valueOrRefusal } from "./asking.ts";
import { practice } from "./caller.ts";
import { goToDoor } from "./leaving.ts";
import { type Refusal, troubleOf } from "./refusal.ts";

/** A record of a kind, as it is read. */
export type RecordNamed<Id extends KindId> = RecordsByKind[Id];
/** What is sent to add or to change one. */
export type RecordBody<Id extends KindId> = BodiesByKind[Id];

/** As many as the server gives at once: more than any client has of what pages list whole. */
const MOST = 200;

/** A client's records of one kind, the latest first. */
export function useRecords<Id extends KindId>(
  id: Id,
  client: string,
  { when = true }: { readonly when?: boolean } = {},
): UseQueryResult<readonly RecordNamed<Id>[], Refusal> {
  const route = kindRouteId("list", kindNamed(id));
  return useQuery<readonly RecordNamed<Id>[], Refusal>({
    queryKey: [route, { client }],
    enabled: when,
    queryFn: async () => {
      const answer = valueOrRefusal(await practice.callRecord(route, { params: { client }, query: { limit: MOST } }));
      return (answer.body as { readonly rows: readonly RecordNamed<Id>[] }).rows;
    },
  });
}

/** One record. */
export function useRecord<Id extends KindId>(
  id: Id,
  { client, record }: { readonly client: string; readonly record: string },
): UseQueryResult<RecordNamed<Id>, Refusal> {
  const route = kindRouteId("read", kindNamed(id));
  return useQuery<RecordNamed<Id>, Refusal>({
    queryKey: [route, { client, record }],
    queryFn: async () =>
      valueOrRefusal(await practice.callRecord(route, { params: { client, id: record } })).body as RecordNamed<Id>,
  });
}

export type Place = {
  readonly client: string;
  /** The record; left out, one that is new. */
  readonly id?: string;
  readonly version?: number;
};
export type Written = { readonly id: string; readonly version: number };

type KeepAsked<Id extends KindId> = { readonly place: Place; readonly body: RecordBody<Id>; readonly key?: string };

/** Adds or changes a record, without reading anything again. */
export async function keepRecord<Id extends KindId>(
  kind: Id,
  { place, body, key }: KeepAsked<Id>,
): Promise<Result<Written, CallFailure>> {
  const { client, id, version } = place;
  const route = kindRouteId(id === undefined ? "add" : "change", kindNamed(kind));
  const params = id === undefined ? { client } : { client, id };
  const asked = { params, body, ...(version !== undefined && { version }), ...(key !== undefined && { key }) };
  const answer = await practice.callRecord(route, asked);
  return answer.ok ? { ok: true, value: answer.value.body as Written } : answer;
}

export type RecordWriter<Id extends KindId> = {
  readonly keep: (asked: KeepAsked<Id>) => Promise<Result<Written, CallFailure>>;
  readonly remove: (place: Required<Place>) => Promise<Result<unknown, CallFailure>>;
};

/** Adds, changes and removes records of a kind; what is on the screen is read again afterwards. */
export function useWriter<Id extends KindId>(kind: Id): RecordWriter<Id> {
  const renew = useRenew();
  const after = async <Value>(answer: Result<Value, CallFailure>) => {
    if (answer.ok) await renew();
    else if (troubleOf(answer.failure) === "signed-out") goToDoor();
    return answer;
  };
  return {
    keep: async (asked) => after(await keepRecord(kind, asked)),
    remove: async ({ client, id, version }) =>
      after(await practice.callRecord(kindRouteId("remove", kindNamed(kind)), { params: { client, id }, version })),
  };
}

function kindNamed(id: KindId) {
  const kind = kindById(id);
  invariant(kind !== undefined, "every kind is listed");
  return kind;
}
