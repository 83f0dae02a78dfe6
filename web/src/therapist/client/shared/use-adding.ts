import type { KindId } from "@attune/api";
import { useRef, useState } from "react";
import { type RecordBody, useWriter, type Written } from "../../../practice/records.ts";
import { useRefusalWords } from "../../../words/refusals.ts";

export type Adding<Id extends KindId> = {
  readonly busy: boolean;
  /** Why it was not added, in words. */
  readonly problem: string | undefined;
  /** @returns what was added; undefined where it was refused */
  readonly add: (body: RecordBody<Id>) => Promise<Written | undefined>;
};

/** Adds records of a kind; pressed again after a lost line, the same one is added only once. */
export function useAdding<Id extends KindId>(kind: Id, client: string): Adding<Id> {
  const { keep } = useWriter(kind);
  const explain = useRefusalWords();
  const tried = useRef({ body: "", key: "" });
  const [state, tell] = useState<Pick<Adding<Id>, "busy" | "problem">>({ busy: false, problem: undefined });
  return {
    ...state,
    async add(body) {
      const said = JSON.stringify(body);
      if (tried.current.body !== said) tried.current = { body: said, key: crypto.randomUUID() };
      tell({ busy: true, problem: undefined });
      const kept = await keep({ place: { client }, body, key: tried.current.key });
      tell({ busy: false, problem: kept.ok ? undefined : explain(kept.failure) });
      if (kept.ok) tried.current = { body: "", key: "" };
      return kept.ok ? kept.value : undefined;
    },
  };
}
