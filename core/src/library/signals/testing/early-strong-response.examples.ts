import { buildRecord, courseOf } from "../../../signals/testing/build-record.ts";
import { phq9 } from "../../instruments/phq-9.ts";

/** From 20 to 9 by the third session, and still 10. */
export const raises = buildRecord({ courses: [courseOf(phq9, [20, 14, 9, 10])] });

/** Halved as well, but only in the fifth session. */
export const quiet = buildRecord({ courses: [courseOf(phq9, [20, 16, 14, 12, 9])] });
