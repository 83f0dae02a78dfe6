import { z } from "zod";
import { passage, short } from "../records/fields.ts";

const MOST_ITEMS = 200;
export const sessionNumber = z.int().min(1).max(10_000);
const fewEnough = (given: object): boolean => Object.keys(given).length <= MOST_ITEMS;
/** By item; a question left open has no entry. */
export const answers = z.record(short, z.number()).refine(fewEnough);
/** What was written where a question is answered in words, by item. It is never scored. */
export const inWords = z.record(short, passage).refine(fewEnough);

/** Whom a client can turn to now. */
export const crisisLines = z.object({
  lines: z.array(
    z.object({
      name: z.string(),
      number: z.string(),
      hours: z.string().exactOptional(),
      says: passage.exactOptional(),
    }),
  ),
});
