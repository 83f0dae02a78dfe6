import { z } from "zod";

/** Where a fact comes from, and whether somebody has checked it there. */
export const sourceSchema = z.object({
  doi: z.string().exactOptional(),
  url: z.string().exactOptional(),
  work: z.string().exactOptional(),
  at: z.string().exactOptional(),
  verified: z.boolean(),
});
