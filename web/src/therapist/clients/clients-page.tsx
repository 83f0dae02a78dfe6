import type { UseQueryResult } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { Card, Empty, PageHead } from "../../parts/layout.tsx";
import { useKeys } from "../../parts/use-keys.ts";
import type { Refusal } from "../../practice/refusal.ts";
import { useCommonWords } from "../../words/common.ts";
import { useFormats } from "../../words/formats.ts";
import { useLanguage } from "../../words/languages.tsx";
import { type CaseloadRow, sorted } from "./caseload.ts";
import { CaseloadList } from "./caseload-list.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { type Filters, isFiltered, NO_FILTERS, useFilters } from "./filters.ts";
import { NewClient } from "./new-client.tsx";
import { useCaseload } from "./use-caseload.ts";
import { useClientsWords } from "./words.ts";

/** The caseload. */
export function ClientsPage() {
  const words = useClientsWords();
  const [filters, change] = useFilters();
  const [name, setName] = useState("");
  const [opens, setOpens] = useOpening();
  const searched = useDeferredValue(name.trim());
  const asked = useCaseload(filters, searched);
  useKeys(useMemo(() => [{ key: "n", does: words.keys.open, run: () => setOpens(true) }], [words, setOpens]));
  return (
    <>
      <PageHead
        title={words.title}
        actions={
          <Button kind="main" shortcut="n" onClick={() => setOpens(true)}>
            {words.newClient}
          </Button>
        }
      />
      <FilterBar filters={filters} change={change} name={name} setName={setName} />
      <Asked of={asked as UseQueryResult<readonly CaseloadRow[], Refusal>}>
        {(rows) =>
          rows.length === 0 ? (
            <Nobody filters={filters} name={searched} change={change} open={() => setOpens(true)} />
          ) : (
            <Found rows={rows} filters={filters} asked={asked} />
          )
        }
      </Asked>
      <NewClient isOpen={opens} onClose={() => setOpens(false)} />
    </>
  );
}

/** Whether a file is being opened; another page may lead here for it. */
function useOpening(): readonly [boolean, (opens: boolean) => void] {
  const asked: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const go = useNavigate();
  const [opens, setOpens] = useState(asked["open"] === "file");
  const set = (next: boolean) => {
    // A dialog says once more that it is closed; by then the way may already lead to the file.
    if (next === opens) return;
    setOpens(next);
    if (asked["open"] !== undefined) void go({ to: "/clients", replace: true });
  };
  return [opens, set];
}

type FoundProps = {
  readonly rows: readonly CaseloadRow[];
  readonly filters: Filters;
  readonly asked: ReturnType<typeof useCaseload>;
};

function Found({ rows, filters: { sort }, asked }: FoundProps) {
  const words = useClientsWords();
  const common = useCommonWords();
  const language = useLanguage();
  const { number } = useFormats();
  const inOrder = useMemo(() => sorted(rows, sort, language), [rows, sort, language]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  const more = () => void (hasNextPage && !isFetchingNextPage && fetchNextPage());
  return (
    <>
      <CaseloadList rows={inOrder} atEnd={sort === "latest" ? more : undefined} />
      <p className="hint caseload-count" role="status">
        {words.count(rows.length, number(rows.length), hasNextPage)}
        {hasNextPage && sort !== "latest" && ` ${words.sortedAmong(number(rows.length))}`}
      </p>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={more}>
          {common.more}
        </Button>
      )}
    </>
  );
}

type NobodyProps = {
  readonly filters: Filters;
  readonly name: string;
  readonly change: (change: Partial<Filters>) => void;
  readonly open: () => void;
};

function Nobody({ filters, name, change, open }: NobodyProps) {
  const words = useClientsWords();
  const all = <Button onClick={() => change(NO_FILTERS)}>{words.clearFilters}</Button>;
  return (
    <Card>
      {name !== "" && <Empty title={words.noneFound}>{words.noneFoundHint}</Empty>}
      {name === "" && isFiltered(filters) && <Empty title={words.noneFiltered} action={all} />}
      {name === "" && !isFiltered(filters) && (
        <Empty title={words.none} action={<Button onClick={open}>{words.newClient}</Button>}>
          {words.noneHint}
        </Empty>
      )}
    </Card>
  );
}
