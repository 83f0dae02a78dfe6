import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { valueOrRefusal } from "../../practice/asking.ts";
import { practice } from "../../practice/caller.ts";
import type { Filters } from "./filters.ts";

/** Light enough to come at once; what is sorted here comes in larger pages. */
const ON_A_PAGE = 60;
const MOST_ON_A_PAGE = 200;
/** So many are read by themselves where they are sorted here: more than one therapist treats. */
const SORTED_AT_ONCE = 1000;

/** The clients that fit, a page at a time. The server gives the latest first; another order is made of what is read. */
export function useCaseload({ state, presentation, approach, sort }: Filters, name: string) {
  const limit = sort === "latest" ? ON_A_PAGE : MOST_ON_A_PAGE;
  const filters = {
    ...(state !== "all" && { state }),
    ...(presentation !== undefined && { presentation }),
    ...(approach !== undefined && { approach }),
    ...(name !== "" && { name }),
  };
  const asked = useInfiniteQuery({
    queryKey: ["list-clients", "pages", filters, limit],
    initialPageParam: "",
    queryFn: async ({ pageParam: after }) => {
      const query = { ...filters, limit, ...(after !== "" && { after }) };
      return valueOrRefusal(await practice.call("list-clients", { query })).body;
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    select: ({ pages }) => pages.flatMap(({ rows }) => rows),
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = asked;
  const readsOn = sort !== "latest" && hasNextPage && !isFetching && (data?.length ?? 0) < SORTED_AT_ONCE;
  useEffect(() => {
    if (readsOn) void fetchNextPage();
  }, [readsOn, fetchNextPage]);
  return asked;
}
