import { buildRecord, filledAlike } from "../../../signals/testing/build-record.ts";
import { sessionCheck } from "../../instruments/session-check.ts";
import { sessionCheckTherapist } from "../../instruments/session-check-therapist.ts";

/** The same rating on every item, session by session: what was expected, and what was felt. */
const compared = (sessions: readonly (readonly [predicted: number, felt: number])[]) =>
  buildRecord({
    sessionChecks: {
      felt: sessions.map(([, felt], at) => filledAlike(sessionCheck, felt, { place: { session: at + 1 } })),
      predicted: sessions.map(([predicted], at) =>
        filledAlike(sessionCheckTherapist, predicted, { place: { session: at + 1 } }),
      ),
    },
  });

/** One point apart at first, three in the last three sessions. */
export const raises = compared([
  [8, 9],
  [9, 8],
  [8, 9],
  [9, 6],
  [9, 6],
  [8, 5],
]);

/** Three points apart all along: a gap, and no wider than before. */
export const quiet = compared([
  [9, 6],
  [9, 6],
  [8, 5],
  [9, 6],
  [9, 6],
  [8, 5],
]);
