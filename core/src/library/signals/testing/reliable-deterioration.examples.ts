import { buildRecord, courseOf } from "../../../signals/testing/build-record.ts";
import { phq9 } from "../../instruments/phq-9.ts";

/** Six points up: reliable by the NHS. */
export const raises = buildRecord({ courses: [courseOf(phq9, [9, 11, 15])] });

/** Five points up, and six points up from the best score but not from the first. */
export const quiet = buildRecord({ courses: [courseOf(phq9, [9, 8, 14])] });
