import { buildRecord, courseOf } from "../../../signals/testing/build-record.ts";
import { phq9 } from "../../instruments/phq-9.ts";

/** Eight points between two sessions, steady before and after. */
export const raises = buildRecord({ courses: [courseOf(phq9, [18, 19, 18, 10, 9, 10])] });

/** The same eight points, three at a time at most. */
export const quiet = buildRecord({ courses: [courseOf(phq9, [18, 17, 15, 13, 12, 10])] });
