import type { Answered, AnswerOf, Asked, CallFailure, NamedRouteId, RouteNamed } from "@attune/api";
import type { Result } from "@attune/core";
import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { practice } from "./caller.ts";
import { goToDoor } from "./leaving.ts";
import { Refusal, troubleOf } from "./refusal.ts";

export type Question<Id extends NamedRouteId> = Pick<Asked<RouteNamed<Id>>, "params" | "query">;

export type AskOptions = {
  /** False while the question cannot be asked yet. */
  readonly when?: boolean;
  /** Asks again after so many milliseconds, such as while something is being coded. */
  readonly everyMs?: number;
};

/** Reads something of the practice, and again whenever something was written or the window is returned to. */
export function useAsk<Id extends NamedRouteId>(
  id: Id,
  { params, query }: Question<Id> = {},
  { when = true, everyMs }: AskOptions = {},
): UseQueryResult<AnswerOf<RouteNamed<Id>>, Refusal> {
  return useQuery<AnswerOf<RouteNamed<Id>>, Refusal>({
    queryKey: [id, params, query],
    enabled: when,
    queryFn: async () => {
      const asked = { ...(params !== undefined && { params }), ...(query !== undefined && { query }) } as Asked<
        RouteNamed<Id>
      >;
      return valueOrRefusal(await practice.call(id, asked)).body;
    },
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
  });
}

/** @throws Refusal, as the query library expects */
export function valueOrRefusal<Value>(answer: Result<Value, CallFailure>): Value {
  if (answer.ok) return answer.value;
  if (troubleOf(answer.failure) === "signed-out") goToDoor();
  throw new Refusal(answer.failure);
}

export type Sender = <Id extends NamedRouteId>(
  id: Id,
  asked?: Asked<RouteNamed<Id>>,
) => Promise<Result<Answered<RouteNamed<Id>>, CallFailure>>;

/** Writes to the practice. Everything that is on the screen is read again afterwards. */
export function useSend(): Sender {
  const renew = useRenew();
  return async (id, asked) => {
    const answer = await practice.call(id, asked);
    if (answer.ok) await renew();
    else if (troubleOf(answer.failure) === "signed-out") goToDoor();
    return answer;
  };
}

/** Reads everything on the screen again. */
export function useRenew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
