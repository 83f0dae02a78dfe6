import { blankAt, buildRecord, filledAlike, meetings } from "../../../signals/testing/build-record.ts";
import { phq9 } from "../../instruments/phq-9.ts";

/** Two of the last four meetings did not take place. */
export const raises = buildRecord({
  appointments: meetings("attended", "missed", "attended", "cancelled", "attended"),
});

/** One missed of the last four, and two empty forms with a full one between them. */
export const quiet = buildRecord({
  appointments: meetings("missed", "attended", "attended", "cancelled", "attended"),
  administrations: [filledAlike(phq9, 1, { place: { session: 3 } })],
  blankForms: blankAt(phq9, 2, 4),
});
