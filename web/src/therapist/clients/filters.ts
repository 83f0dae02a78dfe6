import { APPROACHES, PRESENTATIONS } from "@attune/api";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { SORTS, type Sort } from "./caseload.ts";

export const STATES = ["active", "ended", "all"] as const;

export type Filters = {
  readonly state: (typeof STATES)[number];
  readonly presentation: (typeof PRESENTATIONS)[number] | undefined;
  readonly approach: (typeof APPROACHES)[number] | undefined;
  readonly sort: Sort;
};

const oneOf = <Value extends string>(values: readonly Value[], given: unknown): Value | undefined =>
  values.find((each) => each === given);

/** What the address says of the caseload. A name that is searched for never stands there. */
export function useFilters(): readonly [Filters, (change: Partial<Filters>) => void] {
  const asked: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const go = useNavigate();
  const filters: Filters = {
    state: oneOf(STATES, asked["state"]) ?? "active",
    presentation: oneOf(PRESENTATIONS, asked["presentation"]),
    approach: oneOf(APPROACHES, asked["approach"]),
    sort: oneOf(SORTS, asked["sort"]) ?? "latest",
  };
  const change = (to: Partial<Filters>) =>
    void go({ to: "/clients", search: addressOf({ ...filters, ...to }), replace: true });
  return [filters, change];
}

/** What is usual is left out. */
const addressOf = ({ state, presentation, approach, sort }: Filters) => ({
  ...(state !== "active" && { state }),
  ...(presentation !== undefined && { presentation }),
  ...(approach !== undefined && { approach }),
  ...(sort !== "latest" && { sort }),
});

export const isFiltered = ({ state, presentation, approach }: Filters): boolean =>
  state !== "active" || presentation !== undefined || approach !== undefined;

export const NO_FILTERS: Partial<Filters> = { state: "active", presentation: undefined, approach: undefined };
