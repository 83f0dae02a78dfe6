import { buildRecord, filledIn } from "../../../signals/testing/build-record.ts";
import { relationshipWeek } from "../../instruments/relationship-week.ts";

const answered = (safe: number) =>
  buildRecord({
    administrations: [filledIn(relationshipWeek, { close: 7, disagreement: 5, safe }, { session: 2 })],
  });

/** Seven of ten, on a question where eight is the mark. */
export const raises = answered(7);

export const quiet = answered(8);
