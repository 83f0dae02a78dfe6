import { z } from "zod";
import { approach, day, passage, presentation, short } from "./records/fields.ts";

/** Who a client is. All of it is sealed but presentation, approach and whether forms may be filled in elsewhere. */
export const clientFacts = z.strictObject({
  name: short,
  bornOn: day.exactOptional(),
  pronouns: short.exactOptional(),
  email: z.email().max(254).exactOptional(),
  phone: short.exactOptional(),
  emergencyContact: passage.exactOptional(),
  locale: z.string().max(35).exactOptional(),
  presentation: presentation.exactOptional(),
  approach: approach.exactOptional(),
  /** Whether forms may be filled in away from the practice. */
  remoteForms: z.boolean().exactOptional(),
});
