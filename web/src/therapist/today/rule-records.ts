import { type Day, type RulePrecision, rulePrecision } from "@attune/core";
import { useMemo } from "react";
import { useAsk } from "../../practice/asking.ts";

/** How each rule did with the clients of whoever asks, by name of the rule. */
export type RuleRecords = ReadonlyMap<string, RulePrecision> & { readonly isPart?: boolean };

/** As many closings as the server gives at once. */
export const COUNTED = 200;

export function useRuleRecords(): RuleRecords | undefined {
  const { data } = useAsk("list-signals", { query: { state: "closed", limit: COUNTED } });
  return useMemo(() => {
    if (data === undefined) return undefined;
    const closings = data.rows.flatMap(({ id: key, clientId, rule, closing }) =>
      closing === undefined
        ? []
        : [
            {
              kind: "ordinary" as const,
              signal: { key, clientId, rule, session: 1 },
              closedAt: closing.closedAt.slice(0, "2026-11-25".length) as Day,
              by: closing.closedBy,
              happened: closing.happened,
            },
          ],
    );
    return new Map(rulePrecision(closings).map((each) => [each.rule, each]));
  }, [data]);
}
