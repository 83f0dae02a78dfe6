import { z } from "zod";
import { instant, long, short } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** A sentence of a note, and what it rests on. */
const sentence = z.strictObject({
  section: short,
  words: long,
  source: z.enum(["marked", "measured", "agreed", "written", "not-assessed"]).exactOptional(),
});

/** The note of a session. It is changed while it is a draft; once signed, only an addendum may follow. */
export const note = recordKind({
  id: "note",
  path: "notes",
  name: "a note",
  store: "record",
  links: z.object({ sessionId: z.uuid().exactOptional() }),
  clear: z.object({ form: z.enum(["soap", "dap", "birp", "girp", "free"]), addendumTo: z.uuid().exactOptional() }),
  set: z.object({
    state: z.enum(["draft", "signed"]),
    signedAt: instant.exactOptional(),
    signedBy: z.uuid().exactOptional(),
  }),
  lockedWhere: { field: "state", is: "signed" },
  said: z.object({ sentences: z.array(sentence).max(200) }),
  life: "changeable",
  needs: ["treatment"],
});
