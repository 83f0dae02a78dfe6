import { invariant } from "@attune/core";
import { createContext, useContext } from "react";
import { useAsk } from "../../practice/asking.ts";

/** The id of the client who is signed in. */
export const OwnIdContext = createContext<string | undefined>(undefined);

export function useOwnId(): string {
  const id = useContext(OwnIdContext);
  invariant(id !== undefined, "a client's own pages know whose they are");
  return id;
}

/** Whom the client can turn to now, and who works with them. */
export function useSupport() {
  return useAsk("read-own-support", { params: { client: useOwnId() } });
}
