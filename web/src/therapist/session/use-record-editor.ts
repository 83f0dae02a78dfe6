import type { KindId } from "@attune/api";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Desk, Saved } from "../../editing/editor.ts";
import { recordDesk } from "../../editing/record-desk.ts";
import { type Editing, useEditor } from "../../editing/use-editor.ts";
import type { RecordBody, RecordNamed } from "../../practice/records.ts";
import { bodyOfRecord } from "./body-of-record.ts";

type Edited<Id extends KindId> = {
  readonly client: string;
  /** Undefined for what is written for the first time. */
  readonly record: RecordNamed<Id> | undefined;
  /** What a new record begins as. */
  readonly start?: RecordBody<Id>;
  /** Tells one new record from another. */
  readonly name?: string;
};

export type RecordEditing<Id extends KindId> = Editing<RecordBody<Id>> & {
  /** Undefined until it was kept for the first time. */
  readonly id: () => string | undefined;
};

/**
 * Edits a record in place. Pages that show it later read it again; an answer that was under way while something was saved
 * never takes the place of what is newer.
 */
export function useRecordEditor<Id extends KindId>(kind: Id, edited: Edited<Id>): RecordEditing<Id> {
  const { record, start } = edited;
  const newest = useRef(record?.version ?? 0);
  const made = useRef<string | undefined>(record?.id);
  const desk = useDesk(kind, edited, (id, version) => {
    made.current = id;
    newest.current = version;
  });
  const saved = useRef<Saved<RecordBody<Id>> | undefined>(undefined);
  if (record !== undefined && record.version >= newest.current && record.version !== saved.current?.version)
    saved.current = { body: bodyOfRecord<Id>(record), version: record.version };
  const [first] = useState(start);
  const now = saved.current ?? { body: first as RecordBody<Id>, version: undefined };
  const editing = useEditor(desk, now);
  return { ...editing, id: () => made.current };
}

/** The record's desk, which tells what it saved. */
function useDesk<Id extends KindId>(
  kind: Id,
  { client, record, name }: Edited<Id>,
  tell: (id: string, version: number) => void,
): Desk<RecordBody<Id>> {
  const queries = useQueryClient();
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  const [desk] = useState(() => {
    const own = recordDesk(kind, { client, id: record?.id, ...(name !== undefined && { name }) }, bodyOfRecord<Id>);
    const save: typeof own.save = async (asked) => {
      const kept = await own.save(asked);
      if (!kept.ok) return kept;
      tell(kept.value.id, kept.value.version);
      void queries.invalidateQueries({ refetchType: isLeft.current ? "active" : "none" });
      return kept;
    };
    return { ...own, save };
  });
  return desk;
}
