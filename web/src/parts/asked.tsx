import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Refusal, troubleOf } from "../practice/refusal.ts";
import { useCommonWords } from "../words/common.ts";
import { Button } from "./button.tsx";

type AskedProps<Value> = {
  readonly of: UseQueryResult<Value, Refusal>;
  readonly children: (value: Value) => ReactNode;
  /** What is drawn while it is read; left out, a quiet line. */
  readonly waiting?: ReactNode;
};

/**
 * Draws what was asked of the practice, in each of its states: being read, there, or not to be had, and why. What was read
 * before stays on the page while the server does not answer, with a line that says so.
 */
export function Asked<Value>({ of, children, waiting }: AskedProps<Value>) {
  const { data, error, refetch } = of;
  if (data !== undefined) {
    const isStale = error !== null && troubleOf(error.failure) === "offline";
    return (
      <>
        {isStale && <TroubleLine refusal={error} again={() => void refetch()} />}
        {children(data)}
      </>
    );
  }
  return error === null ? (waiting ?? <Waiting />) : <TroubleLine refusal={error} again={() => void refetch()} />;
}

export function Waiting() {
  const words = useCommonWords();
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">{words.loading}</span>
      <span className="waiting-line" />
      <span className="waiting-line" />
      <span className="waiting-line" />
    </div>
  );
}

function TroubleLine({ refusal, again }: { readonly refusal: Refusal; readonly again?: () => void }) {
  const words = useCommonWords();
  return (
    <div className="trouble" role="alert">
      <p>{words.trouble[troubleOf(refusal.failure)]}</p>
      {again !== undefined && <Button onClick={again}>{words.again}</Button>}
    </div>
  );
}
