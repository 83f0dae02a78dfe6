import { z } from "zod";
import { long } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** What a therapist keeps apart from the record, for nobody but themselves. */
export const privateNote = recordKind({
  id: "private-note",
  path: "private-notes",
  name: "a private note",
  store: "process",
  links: z.object({ sessionId: z.uuid().exactOptional() }),
  clear: z.object({}),
  said: z.object({ text: long }),
  life: "changeable",
  needs: [],
});
