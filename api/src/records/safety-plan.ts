import { z } from "zod";
import { day, passage, rating } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

const lines = z.array(passage).max(30);

/** What the client does and whom they turn to when it gets hard: six parts. A new one replaces the old, which stays. */
export const safetyPlan = recordKind({
  id: "safety-plan",
  path: "safety-plans",
  name: "a safety plan",
  store: "record",
  links: z.object({}),
  clear: z.object({ replaces: z.uuid().exactOptional() }),
  said: z.object({
    warningSigns: lines,
    ownWays: lines,
    peopleAndPlaces: lines,
    peopleToAsk: lines,
    professionals: lines,
    saferPlace: lines,
    /** One thing that matters to the client. */
    whatMatters: passage.exactOptional(),
    /** How likely the client thinks it is that they would use it. */
    likelihood: rating.exactOptional(),
    reviewOn: day.exactOptional(),
    /** Who has a copy, and where it is kept. */
    copies: passage.exactOptional(),
  }),
  life: "kept",
  needs: [],
});
