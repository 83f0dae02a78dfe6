import { z } from "zod";
import { approach, day, passage, presentation } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** One stretch of therapy, from the first meeting to its end. */
export const episode = recordKind({
  id: "episode",
  path: "episodes",
  name: "an episode of care",
  store: "record",
  links: z.object({}),
  clear: z.object({
    presentation,
    approach,
    startedOn: day,
    endedOn: day.exactOptional(),
    ending: z.enum(["agreed", "dropped-out", "referred-on", "moved", "died", "other"]).exactOptional(),
  }),
  said: z.object({ reason: passage.exactOptional(), endingNote: passage.exactOptional() }),
  life: "changeable",
  needs: ["treatment"],
  closing: "endedOn",
});
