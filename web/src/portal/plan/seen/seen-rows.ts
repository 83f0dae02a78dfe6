import type { AnswerOf, RouteNamed } from "@attune/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { valueOrRefusal } from "../../../practice/asking.ts";
import { practice } from "../../../practice/caller.ts";
import type { Refusal } from "../../../practice/refusal.ts";

type Page = AnswerOf<RouteNamed<"list-seen-by">>;
export type SeenRow = Page["rows"][number];

const AT_ONCE = 200;

/** Every look at the client's record, the latest first, a page at a time. */
export function useSeenBy(client: string) {
  return useInfiniteQuery<Page, Refusal, readonly Page[], readonly unknown[], string | undefined>({
    queryKey: ["list-seen-by", client],
    initialPageParam: undefined,
    queryFn: async ({ pageParam: after }) => {
      const query = { limit: AT_ONCE, ...(after !== undefined && { after }) };
      return valueOrRefusal(await practice.call("list-seen-by", { params: { client }, query })).body;
    },
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages,
  });
}

export type SeenPerson = { readonly who: string; readonly as: string; readonly times: number; readonly lastAt: string };

/** As the server says it of the client themselves. */
const ONESELF = "yourself";

export const byOthers = (rows: readonly SeenRow[]): readonly SeenRow[] => rows.filter(({ as }) => as !== ONESELF);

/** Who looked, how often, and when last. @param rows the latest first */
export function peopleWhoLooked(rows: readonly SeenRow[]): readonly SeenPerson[] {
  const people = new Map<string, SeenPerson>();
  for (const { who, as, at } of rows) {
    const known = people.get(who);
    people.set(who, known === undefined ? { who, as, times: 1, lastAt: at } : { ...known, times: known.times + 1 });
  }
  return [...people.values()];
}

export type SeenDay = {
  readonly at: string;
  readonly looks: readonly { readonly what: string; readonly times: number }[];
};

/** What was done on each day, the same once with how often. @param rows the latest first; dayOf the day of a moment, where it is read */
export function daysSeen(rows: readonly SeenRow[], dayOf: (at: string) => string): readonly SeenDay[] {
  const days = new Map<string, { readonly at: string; readonly looks: Map<string, number> }>();
  for (const { at, who, did } of rows) {
    const day = days.get(dayOf(at)) ?? { at, looks: new Map<string, number>() };
    const what = `${who} ${did}`;
    day.looks.set(what, (day.looks.get(what) ?? 0) + 1);
    days.set(dayOf(at), day);
  }
  return [...days.values()].map(({ at, looks }) => ({
    at,
    looks: [...looks].map(([what, times]) => ({ what, times })),
  }));
}
