import type { AnswerOf, Asked, NamedRouteId, RouteNamed } from "@attune/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { valueOrRefusal } from "./asking.ts";
import { practice } from "./caller.ts";

type Paged = { readonly rows: readonly unknown[]; readonly next?: string };
/** The routes that answer a page of a list. */
type PagedId = { [Id in NamedRouteId]: AnswerOf<RouteNamed<Id>> extends Paged ? Id : never }[NamedRouteId];
export type RowOf<Id extends PagedId> =
  AnswerOf<RouteNamed<Id>> extends { readonly rows: readonly (infer Row)[] } ? Row : never;

const ON_A_PAGE = 50;

/** A list a page at a time, the latest first. */
export function usePages<Id extends PagedId>(id: Id, { params }: Pick<Asked<RouteNamed<Id>>, "params"> = {}) {
  return useInfiniteQuery({
    queryKey: [id, "pages", params],
    initialPageParam: "",
    queryFn: async ({ pageParam: after }) => {
      const query = { limit: ON_A_PAGE, ...(after !== "" && { after }) };
      const asked = { query, ...(params !== undefined && { params }) } as Asked<RouteNamed<Id>>;
      return valueOrRefusal(await practice.call(id, asked)).body as Paged;
    },
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ rows }) => rows) as readonly RowOf<Id>[],
  });
}
