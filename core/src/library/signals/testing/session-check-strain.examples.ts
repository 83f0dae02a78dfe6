import { buildRecord, filledAlike } from "../../../signals/testing/build-record.ts";
import { sessionCheck } from "../../instruments/session-check.ts";

const checked = (...ratings: readonly number[]) =>
  buildRecord({
    sessionChecks: {
      felt: ratings.map((rating, at) => filledAlike(sessionCheck, rating, { place: { session: at + 1 } })),
      predicted: [],
    },
  });

/** Nine or ten for five sessions, and then a seven throughout. */
export const raises = checked(9, 10, 9, 10, 9, 7);

/** The same seven, and the next session is back. */
export const quiet = checked(9, 10, 9, 10, 9, 7, 10);
