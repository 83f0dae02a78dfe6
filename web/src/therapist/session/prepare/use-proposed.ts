import { useMemo } from "react";
import { useFormats } from "../../../words/formats.ts";
import { usePrepareWords } from "../words.ts";
import type { Proposal } from "./preparation.ts";
import { asPoint } from "./use-agenda.ts";

/** Proposals in the words of the page. */
export function useProposed(
  proposals: readonly Proposal[],
): readonly { readonly words: string; readonly why: string }[] {
  const { proposal } = usePrepareWords();
  const { longDay } = useFormats();
  return useMemo(
    () =>
      proposals.map(({ ground, happenedAt, ...facts }) => {
        const told = { ...facts, ...(happenedAt !== undefined && { day: longDay(happenedAt) }) };
        return { words: asPoint(proposal[ground].point(told)), why: proposal[ground].why(told) };
      }),
    [proposals, proposal, longDay],
  );
}
