import { z } from "zod";
import { passage } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** Something the client wants, in the client's own words. */
export const goal = recordKind({
  id: "goal",
  path: "goals",
  name: "a goal",
  store: "record",
  links: z.object({ episodeId: z.uuid().exactOptional() }),
  clear: z.object({ state: z.enum(["open", "reached", "set-aside"]) }),
  said: z.object({ text: passage, firstStep: passage.exactOptional() }),
  life: "changeable",
  needs: ["treatment"],
});
