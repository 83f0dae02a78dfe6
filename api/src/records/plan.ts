import { z } from "zod";
import { passage } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** What was agreed, and what comes next. */
export const plan = recordKind({
  id: "plan",
  path: "plans",
  name: "a plan",
  store: "record",
  links: z.object({ episodeId: z.uuid().exactOptional() }),
  clear: z.object({}),
  said: z.object({ agreed: z.array(passage).max(50), next: z.array(passage).max(50) }),
  life: "changeable",
  needs: ["treatment"],
});
