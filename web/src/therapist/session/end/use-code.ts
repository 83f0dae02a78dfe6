import { useQuery } from "@tanstack/react-query";
import { practice } from "../../../practice/caller.ts";

/** The rows of a code for a link; none while they are drawn, or where they cannot be. */
export function useCode(client: string, link: string): readonly string[] {
  const { data = [] } = useQuery({
    queryKey: ["draw-check-in-code", client, link],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const drawn = await practice.call("draw-check-in-code", { params: { client }, body: { link } });
      return drawn.ok ? drawn.value.body.rows : [];
    },
  });
  return data;
}
