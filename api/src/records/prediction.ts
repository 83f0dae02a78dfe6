import { z } from "zod";
import { rating, short } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** What the therapist expects the client to have felt, given before the client's own answer is seen. */
export const prediction = recordKind({
  id: "prediction",
  path: "predictions",
  name: "a prediction",
  store: "process",
  links: z.object({ sessionId: z.uuid().exactOptional() }),
  clear: z.object({ sessionNumber: z.int().min(1).max(10_000) }),
  /** By item of the session check. */
  said: z.object({ expected: z.record(short, rating) }),
  life: "kept",
  needs: [],
  countsForCaseload: true,
});
