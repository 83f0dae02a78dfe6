import { type KindId, kindById, kindRouteId } from "@attune/api";
import { invariant } from "@attune/core";
import { practice } from "../practice/caller.ts";
import { keepRecord, type RecordBody, type RecordNamed } from "../practice/records.ts";
import type { Desk } from "./editor.ts";

/** `id` is missing for a record that is written for the first time; `name` then tells one new record from another. */
type Edited = { readonly client: string; readonly id?: string | undefined; readonly name?: string };

/** An editor's desk for one record of a client. */
export function recordDesk<Id extends KindId>(
  kind: Id,
  { client, id, name = "new" }: Edited,
  bodyOf: (record: RecordNamed<Id>) => RecordBody<Id>,
): Desk<RecordBody<Id>> {
  let made = id;
  return {
    place: `${kind}:${client}:${id ?? name}`,
    id: () => made,
    goOnWith(before) {
      made ??= before;
    },
    async save({ body, version, key }) {
      const place = { client, ...(made !== undefined && { id: made }), ...(version !== undefined && { version }) };
      const kept = await keepRecord(kind, { place, body, key });
      if (kept.ok) made = kept.value.id;
      return kept;
    },
    async readTheirs() {
      const known = kindById(kind);
      invariant(known !== undefined, "every kind is listed");
      if (made === undefined) return undefined;
      const answer = await practice.callRecord(kindRouteId("read", known), { params: { client, id: made } });
      if (!answer.ok) return undefined;
      const record = answer.value.body as RecordNamed<Id>;
      return { body: bodyOf(record), version: record.version };
    },
  };
}
