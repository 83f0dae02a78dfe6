import { z } from "zod";
import { approach, long } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** How therapist and client understand what keeps things going. A new understanding is a new version; the old stays. */
export const formulation = recordKind({
  id: "formulation",
  path: "formulations",
  name: "a formulation",
  store: "record",
  links: z.object({ episodeId: z.uuid().exactOptional() }),
  clear: z.object({ approach, replaces: z.uuid().exactOptional() }),
  said: z.object({ text: long }),
  life: "kept",
  needs: ["treatment"],
});
