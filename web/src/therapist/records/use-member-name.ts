import { useAsk } from "../../practice/asking.ts";
import { useRecordsWords } from "./words.ts";

/** A member's name by their id. */
export function useMemberName(): (id: string) => string {
  const words = useRecordsWords();
  const { data } = useAsk("list-members", { query: { limit: 200 } });
  return (id) => data?.rows.find((each) => each.id === id)?.name ?? words.somebody;
}
