import { z } from "zod";
import { passage, rating } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** How far along the client says they are: 0 not at all, 10 reached. */
export const goalRating = recordKind({
  id: "goal-rating",
  path: "goal-ratings",
  name: "a rating of a goal",
  store: "record",
  links: z.object({ goalId: z.uuid() }),
  clear: z.object({ sessionNumber: z.int().min(1).max(10_000).exactOptional() }),
  said: z.object({ rating, words: passage.exactOptional() }),
  life: "kept",
  needs: ["treatment"],
});
