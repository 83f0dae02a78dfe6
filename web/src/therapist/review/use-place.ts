import type { WireReview } from "@attune/api";
import { useCallback, useMemo, useRef, useState } from "react";
import type { CodedTurn } from "./river/river-shape.ts";
import { type Filter, filterBy } from "./transcript/filters.ts";
import { isIn } from "./transcript/passages.ts";
import type { Search } from "./transcript/tools.tsx";
import { turnId } from "./transcript/turn-line.tsx";

export type Place = {
  readonly focus: number;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly search: Search;
  readonly shown: readonly CodedTurn[];
  /** To a turn, which is brought into sight. */
  readonly go: (turn: number) => void;
  /** To a turn that is chosen where it stands. */
  readonly choose: (turn: number) => void;
  /** To the next of the turns that are shown, or the one before. */
  readonly step: (by: 1 | -1) => void;
};

/** Where in the session somebody is, and what of it they see. */
export function usePlace(coded: readonly CodedTurn[], cues: WireReview["cues"]): Place {
  const [focus, setFocus] = useState(0);
  const [filter, setFilter] = useState<Filter>("all");
  const [query, setQuery] = useState("");
  const showAll = useCallback(() => setFilter("all"), []);
  const field = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => coded.filter(filterBy(filter, cues)), [coded, filter, cues]);
  const found = useMemo(() => turnsWith(shown, query), [shown, query]);

  const go = useGo(shown, { setFocus, showAll });
  const move = (turns: readonly number[], by: 1 | -1) => {
    const next = by > 0 ? turns.find((turn) => turn > focus) : turns.findLast((turn) => turn < focus);
    if (next !== undefined) go(next);
    return next !== undefined;
  };
  const next = (by: 1 | -1) => {
    const around = by > 0 ? found.at(0) : found.at(-1);
    if (!move(found, by) && around !== undefined) go(around);
  };
  return {
    focus,
    filter,
    setFilter,
    search: { query, setQuery, found: found.length, next, field },
    shown,
    go,
    choose: setFocus,
    step: (by) =>
      void move(
        shown.map(({ turn }) => turn.index),
        by,
      ),
  };
}

type Moves = { readonly setFocus: (turn: number) => void; readonly showAll: () => void };

/** Goes to a turn, and lets it be seen where a filter hides it. The same function for as long as the page is open. */
function useGo(shown: readonly CodedTurn[], { setFocus, showAll }: Moves): (turn: number) => void {
  const seen = useRef(shown);
  seen.current = shown;
  return useCallback(
    (turn) => {
      if (!seen.current.some((each) => each.turn.index === turn)) showAll();
      setFocus(turn);
      bringIntoSight(turn);
    },
    [setFocus, showAll],
  );
}

const turnsWith = (shown: readonly CodedTurn[], query: string): readonly number[] =>
  query === "" ? [] : shown.filter(({ turn }) => isIn(turn.text, query)).map(({ turn }) => turn.index);

/** After the page has drawn it: a filter may just have let it in. While somebody types, their field keeps the focus. */
function bringIntoSight(turn: number): void {
  requestAnimationFrame(() => {
    const line = document.getElementById(turnId(turn));
    if (line === null) return;
    const isTyping = document.activeElement?.matches("input, select, textarea") === true;
    if (!isTyping) line.focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
  });
}
