import { z } from "zod";
import { day, passage } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** An exercise that was given to a client. */
export const assignment = recordKind({
  id: "assignment",
  path: "assignments",
  name: "an exercise assignment",
  store: "record",
  links: z.object({ sessionId: z.uuid().exactOptional() }),
  clear: z.object({
    exercise: z.string().regex(/^[a-z0-9-]{1,64}$/),
    dueOn: day.exactOptional(),
    state: z.enum(["open", "done", "set-aside"]),
  }),
  said: z.object({ words: passage.exactOptional() }),
  life: "changeable",
  needs: ["treatment"],
  countsForCaseload: true,
});
