import type { RefObject } from "react";
import { Button } from "../../../parts/button.tsx";
import { Choice } from "../../../parts/fields.tsx";
import { useReviewWords } from "../words.ts";
import { FILTERS, type Filter } from "./filters.ts";

export type Search = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly found: number;
  readonly next: (by: 1 | -1) => void;
  readonly field: RefObject<HTMLInputElement | null>;
};

type ToolsProps = {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly search: Search;
  readonly shown: number;
  readonly all: number;
};

/** What of the transcript is shown, and what is looked for in it. */
export function Tools({ filter, setFilter, search, shown, all }: ToolsProps) {
  const { transcript } = useReviewWords();
  return (
    <div className="transcript-tools">
      <Choice
        label={transcript.filter}
        value={filter}
        onChange={setFilter}
        options={FILTERS.map((value) => ({ value, label: transcript.filters[value] }))}
      />
      <SearchField search={search} />
      <p className="hint transcript-count" role="status">
        {filter === "all" ? "" : transcript.shown(shown, all)}
      </p>
    </div>
  );
}

function SearchField({ search: { query, setQuery, found, next, field } }: { readonly search: Search }) {
  const { transcript } = useReviewWords();
  const told = found === 0 ? transcript.notFound : transcript.found(found);
  return (
    <search className="transcript-search">
      <label className="field">
        <span className="field-label">{transcript.search}</span>
        <input
          ref={field}
          type="search"
          className="field-input"
          value={query}
          autoComplete="off"
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") next(event.shiftKey ? -1 : 1);
            if (event.key !== "Escape") return;
            setQuery("");
            event.currentTarget.blur();
          }}
        />
      </label>
      {query !== "" && found > 0 && <Button onClick={() => next(1)}>{transcript.next}</Button>}
      <span className="hint" role="status">
        {query === "" ? "" : told}
      </span>
    </search>
  );
}
