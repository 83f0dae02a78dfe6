import { isOffNow, type MarkKind } from "@attune/core";
import { useMemo, useRef, useState } from "react";
import type { Editing } from "../../../editing/use-editor.ts";
import { useSay } from "../../../parts/notices.tsx";
import { useKeys } from "../../../parts/use-keys.ts";
import { useSessionWords } from "../words.ts";
import { clockOf, type Mark, type SessionBody } from "./session-body.ts";

/** The key of each mark. */
export const MARK_KEYS = { cue: "c", landed: "l", strain: "s", decision: "d", "off-the-record": "o" } as const;
/** In the order of the buttons; off the record stands apart. */
export const MARKS = ["cue", "landed", "strain", "decision"] as const;

const MOST_MARKS = 500;

export type Marking = {
  readonly marks: readonly Mark[];
  readonly isLive: boolean;
  /** What was marked last, for those who hear the page. */
  readonly told: string;
  readonly mark: (kind: MarkKind) => void;
  readonly undo: () => void;
  readonly change: (place: number, mark: Mark) => void;
  readonly remove: (place: number) => void;
};

/** Marks with the time since the start. Nothing but "back on the record" can be marked while it is off. */
export function useMarks({ body, change }: Editing<SessionBody>): Marking {
  const words = useSessionWords().marks;
  const say = useSay();
  const [told, tell] = useState("");
  const latest = useRef(body);
  latest.current = body;
  const keep = (marks: readonly Mark[]) => {
    latest.current = { ...latest.current, marks: [...marks] };
    change(latest.current);
  };
  const now = () => latest.current.marks ?? [];
  const remove = (place: number) => {
    const before = now();
    keep(before.filter((_, at) => at !== place));
    say(words.undone, () => keep(before));
  };
  const isLive = body.endedAt === undefined;
  const mark = (kind: MarkKind) => {
    if (!isLive || now().length >= MOST_MARKS) return;
    if (kind !== "off-the-record" && isOffNow(now())) return;
    const at = Math.max(0, Date.now() - Date.parse(latest.current.happenedAt ?? new Date().toISOString()));
    keep([...now(), { kind, at }]);
    tell(words.marked(words.kinds[kind], clockOf(at)));
  };
  const undo = () => now().length > 0 && remove(now().length - 1);
  useMarkKeys({ isLive, mark, undo });
  return {
    marks: body.marks ?? [],
    isLive,
    told,
    mark,
    undo,
    remove,
    change: (place, next) => keep(now().map((each, at) => (at === place ? next : each))),
  };
}

/** The field for a word of the mark that was made last. */
export const LAST_WORD = "last-mark-word";

type KeysOf = { readonly isLive: boolean; readonly mark: (kind: MarkKind) => void; readonly undo: () => void };

function useMarkKeys({ isLive, mark, undo }: KeysOf): void {
  const words = useSessionWords().marks;
  const keys = useMemo(
    () => [
      ...Object.entries(MARK_KEYS).map(([kind, key]) => ({
        key,
        does: words.does[kind as MarkKind],
        run: () => mark(kind as MarkKind),
      })),
      { key: "u", does: words.undo, run: undo },
      { key: "w", does: words.wordKey, run: () => document.getElementById(LAST_WORD)?.focus() },
    ],
    [words, mark, undo],
  );
  useKeys(isLive ? keys : NONE);
}

const NONE = [] as const;
