import { useMemo } from "react";
import { useAsk } from "../../practice/asking.ts";
import type { Measure } from "./caseload.ts";

export type Measures = (instrument: string, scale: string) => Measure | undefined;

/** What measures are called and how far they reach. */
export function useMeasures(): Measures {
  const { data } = useAsk("list-measure-names");
  return useMemo(() => {
    const known = new Map(data?.rows.map((each) => [`${each.instrument} ${each.scale}`, each]));
    return (instrument, scale) => known.get(`${instrument} ${scale}`);
  }, [data]);
}
