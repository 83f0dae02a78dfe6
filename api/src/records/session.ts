import { z } from "zod";
import { instant, passage, short } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

const MOST_SESSIONS = 10_000;
const lines = z.array(passage).max(100);

/** What was marked while the session was held: one key, with the time. */
const mark = z.strictObject({
  kind: z.enum(["cue", "landed", "strain", "decision", "off-the-record"]),
  /** Milliseconds from the start of the session. */
  at: z.int().min(0),
  words: passage.exactOptional(),
});

/** One therapy meeting that was held. `happenedAt` is when it began. */
export const session = recordKind({
  id: "session",
  path: "sessions",
  name: "a session",
  store: "record",
  links: z.object({ episodeId: z.uuid().exactOptional(), appointmentId: z.uuid().exactOptional() }),
  clear: z.object({ number: z.int().min(1).max(MOST_SESSIONS), endedAt: instant.exactOptional() }),
  said: z.object({
    agenda: z.array(short).max(20).exactOptional(),
    /** Places in the agenda that were come to. */
    covered: z.array(z.int().min(0).max(19)).max(20).exactOptional(),
    /** What is the matter now. */
    concern: lines.exactOptional(),
    /** Past experience that was looked back at. */
    past: lines.exactOptional(),
    /** Patterns of thought and behaviour. */
    pattern: lines.exactOptional(),
    marks: z.array(mark).max(500).exactOptional(),
  }),
  life: "changeable",
  needs: ["treatment"],
  countsForCaseload: true,
});
