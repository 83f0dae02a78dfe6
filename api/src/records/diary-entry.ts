import { z } from "zod";
import { long, rating } from "./fields.ts";
import { recordKind } from "./record-kind.ts";

/** What a client writes for themselves. The therapist sees it only where the client shared it. */
export const diaryEntry = recordKind({
  id: "diary-entry",
  path: "diary-entries",
  name: "a diary entry",
  store: "client",
  links: z.object({}),
  clear: z.object({ isShared: z.boolean() }),
  said: z.object({ text: long, mood: rating.exactOptional() }),
  life: "changeable",
  needs: [],
  onlyWhere: { care: { isShared: true } },
});
