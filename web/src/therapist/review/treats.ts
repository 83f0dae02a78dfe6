import { useAsk } from "../../practice/asking.ts";

/**
 * Whether whoever is signed in treats this client. A supervisor, with whom sessions are shared, looks and codes, and leaves
 * bringing and removing to those who do. Undefined until it is known.
 */
export function useTreats(client: string): boolean | undefined {
  // Only those who treat a client may ask with whom their record is shared.
  const { data, error } = useAsk("list-shares", { params: { client }, query: { limit: 1 } });
  if (data !== undefined) return true;
  return error?.failure.kind === "refused" ? false : undefined;
}
