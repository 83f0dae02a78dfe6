import { APPROACHES, PRESENTATIONS } from "@attune/api";
import { useId, useMemo } from "react";
import { Choice, TextField } from "../../parts/fields.tsx";
import { useKeys } from "../../parts/use-keys.ts";
import { SORTS } from "./caseload.ts";
import { firstRow } from "./caseload-list.tsx";
import { type Filters, STATES } from "./filters.ts";
import { useClientsWords } from "./words.ts";

type FilterBarProps = {
  readonly filters: Filters;
  readonly change: (change: Partial<Filters>) => void;
  readonly name: string;
  readonly setName: (name: string) => void;
};

/** The search, what to show, and in which order. */
export function FilterBar({ filters, change, name, setName }: FilterBarProps) {
  const words = useClientsWords();
  const [search, sort] = [useId(), useId()];
  useKeys(
    useMemo(
      () => [
        { key: "/", does: words.keys.search, run: () => document.getElementById(search)?.focus() },
        { key: "s", does: words.keys.sort, run: () => document.getElementById(sort)?.focus() },
      ],
      [words, search, sort],
    ),
  );
  return (
    <search className="filters">
      <div className="filters-name">
        <TextField
          id={search}
          label={words.search}
          type="search"
          value={name}
          onChange={setName}
          most={100}
          onKeyDown={(event) => event.key === "ArrowDown" && firstRow()?.focus()}
        />
      </div>
      <FilterChoices filters={filters} change={change} sortId={sort} />
    </search>
  );
}

type FilterChoicesProps = Pick<FilterBarProps, "filters" | "change"> & { readonly sortId: string };

function FilterChoices({ filters, change, sortId }: FilterChoicesProps) {
  const words = useClientsWords();
  const any = { value: "" as const, label: words.any };
  return (
    <div className="filters-choices">
      <Choice
        label={words.state}
        value={filters.state}
        options={STATES.map((value) => ({ value, label: words.states[value] }))}
        onChange={(state) => change({ state })}
      />
      <Choice
        label={words.presentation}
        value={filters.presentation ?? ""}
        options={[any, ...PRESENTATIONS.map((value) => ({ value, label: words.presentations[value] }))]}
        onChange={(presentation) => change({ presentation: presentation === "" ? undefined : presentation })}
      />
      <Choice
        label={words.approach}
        value={filters.approach ?? ""}
        options={[any, ...APPROACHES.map((value) => ({ value, label: words.approaches[value] }))]}
        onChange={(approach) => change({ approach: approach === "" ? undefined : approach })}
      />
      <Choice
        id={sortId}
        label={words.sort}
        value={filters.sort}
        options={SORTS.map((value) => ({ value, label: words.sorts[value] }))}
        onChange={(sort) => change({ sort })}
      />
    </div>
  );
}
