import { z } from "zod";
import { instant, passage } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** A day's minutes, as the longest a meeting may take. */
const LONGEST = 1440;

/** A meeting that was agreed, and what came of it. `happenedAt` is when it begins; `zone` where that was agreed. */
export const appointment = recordKind({
  id: "appointment",
  path: "appointments",
  name: "an appointment",
  store: "record",
  links: z.object({ episodeId: z.uuid().exactOptional() }),
  clear: z.object({
    /** IANA time zone, such as Europe/Berlin. */
    zone: z
      .string()
      .regex(/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/)
      .max(64),
    minutes: z.int().min(5).max(LONGEST),
    attendance: z.enum(["planned", "attended", "cancelled", "missed"]),
    cancelledBy: z.enum(["client", "therapist", "practice"]).exactOptional(),
    cancelledAt: instant.exactOptional(),
  }),
  said: z.object({ reason: passage.exactOptional(), place: passage.exactOptional() }),
  life: "changeable",
  needs: [],
  countsForCaseload: true,
});
