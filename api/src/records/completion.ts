import { z } from "zod";
import { long, passage, short } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** What a client did of an exercise, in the fields of the exercise. */
export const completion = recordKind({
  id: "completion",
  path: "completions",
  name: "a completed exercise",
  store: "record",
  links: z.object({ assignmentId: z.uuid() }),
  /** How much of it was done, in per cent. */
  clear: z.object({ shareDone: z.int().min(0).max(100).exactOptional() }),
  said: z.object({ fields: z.record(short, long), words: passage.exactOptional() }),
  life: "changeable",
  needs: ["treatment"],
});
