import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Refusal, troubleOf } from "./refusal.ts";

const FRESH_MS = 10_000;
const MOST_RETRIES = 2;

/** Only a server that did not answer is asked again at once; a refusal stays one. */
const retry = (count: number, error: Error): boolean =>
  count < MOST_RETRIES && error instanceof Refusal && troubleOf(error.failure) === "offline";

const queries = new QueryClient({
  defaultOptions: { queries: { retry, retryDelay: 500, staleTime: FRESH_MS, networkMode: "always" } },
});

/** What pages have read, for as long as this page is open and no longer. */
export const PracticeProvider = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={queries}>{children}</QueryClientProvider>
);

/** Forgets everything that was read, before somebody leaves. */
export const forgetAll = (): void => queries.clear();
