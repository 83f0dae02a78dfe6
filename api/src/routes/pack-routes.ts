import { z } from "zod";
import { instant } from "../records/fields.ts";
import { route } from "./route.ts";

const packId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(60);
const byPack = z.object({ id: packId });
/** SHA-256 of everything that a person agrees to, in hexadecimal digits. */
const terms = z.string().regex(/^[0-9a-f]{64}$/);

/** Forms under terms of their own. Their questions are asked only while the practice accepts those terms. */
export const packRoutes = [
  route({
    id: "list-packs",
    method: "GET",
    path: "/api/v1/packs",
    does: "Lists the forms that have terms of their own, and whether the practice accepted them.",
    answer: z.object({
      version: z.int(),
      rows: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          name: z.string(),
          /** `changed`: it was accepted, and its terms are others now, so it is off. `own`: the practice brought it. */
          state: z.enum(["off", "changed", "accepted", "own"]),
          licence: z.object({
            id: z.string(),
            name: z.string(),
            url: z.string().exactOptional(),
            terms: z.string(),
            conditions: z.array(z.string()),
          }),
          attribution: z.string(),
          licenceText: z.string(),
          cautions: z.array(z.string()),
          /** How many questions it asks. */
          questions: z.int(),
          /** How many of its facts nobody has checked at their source yet. */
          unchecked: z.int(),
          /** Of its words. */
          language: z.string().exactOptional(),
          terms,
          accepted: z.object({ by: z.uuid(), at: instant }).exactOptional(),
        }),
      ),
      /** Names of folders that hold no form that could be used. */
      damaged: z.array(z.string()),
    }),
    hasVersion: true,
  }),
  route({
    id: "accept-pack",
    method: "PUT",
    path: "/api/v1/packs/{id}/acceptance",
    does: "Accepts the terms of a form for the practice; the version is that of the list.",
    params: byPack,
    body: z.strictObject({ terms }),
    answer: z.object({ version: z.int() }),
    hasVersion: true,
    needsVersion: true,
  }),
  route({
    id: "withdraw-pack",
    method: "DELETE",
    path: "/api/v1/packs/{id}/acceptance",
    does: "Takes that acceptance back: the form is not asked any more, and what was scored stays.",
    params: byPack,
    answer: z.object({ version: z.int() }),
    hasVersion: true,
    needsVersion: true,
  }),
] as const;
