import type { UseInfiniteQueryResult, UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Refusal } from "../practice/refusal.ts";
import { useCommonWords } from "../words/common.ts";
import { Asked } from "./asked.tsx";
import { Button } from "./button.tsx";

type PagedProps<Row> = {
  readonly of: UseInfiniteQueryResult<readonly Row[], Error>;
  readonly children: (rows: readonly Row[]) => ReactNode;
};

/** A list as far as it was read, and a button that reads on. */
export function Paged<Row>({ of, children }: PagedProps<Row>) {
  const words = useCommonWords();
  return (
    <>
      <Asked of={of as unknown as UseQueryResult<readonly Row[], Refusal>}>{children}</Asked>
      {of.hasNextPage && (
        <Button busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}
