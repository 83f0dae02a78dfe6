import type { CallFailure, KindId } from "@attune/api";
import { kindById, kindRouteId } from "@attune/api";
import { invariant, type Result } from "@attune/core";
import { useState } from "react";
import { practice } from "../../../practice/caller.ts";
import type { RecordBody, RecordNamed } from "../../../practice/records.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useAdding } from "./use-adding.ts";

export type NewVersion<Id extends KindId> = {
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** A version that somebody else saved since the writing of this one began. */
  readonly theirs: RecordNamed<Id> | undefined;
  /** @returns whether it was saved: not where a newer version came between, unless `over` names that one */
  readonly keep: (body: RecordBody<Id>, over?: string) => Promise<boolean>;
};

type Asked<Id extends KindId> = {
  readonly kind: Id;
  readonly client: string;
  /** The version that was the latest when the writing began. */
  readonly base: string | undefined;
  /** The latest of those that count, such as those of one approach; records come the latest first. */
  readonly latestOf: (records: readonly RecordNamed<Id>[]) => RecordNamed<Id> | undefined;
};

/** Saves a new version of something whose old versions stay; two windows never hide each other's. */
export function useNewVersion<Id extends KindId>({ kind, client, base, latestOf }: Asked<Id>): NewVersion<Id> {
  const { add, busy, problem } = useAdding(kind, client);
  const explain = useRefusalWords();
  const [theirs, meet] = useState<RecordNamed<Id>>();
  const [unread, tell] = useState<string>();
  return {
    busy,
    problem: problem ?? unread,
    theirs,
    async keep(body, over = base) {
      tell(undefined);
      const records = await readNow(kind, client);
      if (!records.ok) {
        tell(explain(records.failure));
        return false;
      }
      const latest = latestOf(records.value);
      if (latest?.id !== over) {
        meet(latest);
        return false;
      }
      return (await add(body)) !== undefined;
    },
  };
}

async function readNow<Id extends KindId>(
  id: Id,
  client: string,
): Promise<Result<readonly RecordNamed<Id>[], CallFailure>> {
  const kind = kindById(id);
  invariant(kind !== undefined, "every kind is listed");
  const answer = await practice.callRecord(kindRouteId("list", kind), { params: { client } });
  if (!answer.ok) return answer;
  return { ok: true, value: (answer.value.body as { readonly rows: readonly RecordNamed<Id>[] }).rows };
}
