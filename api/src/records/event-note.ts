import { z } from "zod";
import { passage } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** Something that happened in the client's life, for the time line. */
export const eventNote = recordKind({
  id: "event-note",
  path: "event-notes",
  name: "an event note",
  store: "record",
  links: z.object({}),
  clear: z.object({ audience: z.enum(["therapist", "both"]) }),
  said: z.object({ text: passage }),
  life: "changeable",
  needs: ["treatment"],
  onlyWhere: { self: { audience: "both" } },
});
