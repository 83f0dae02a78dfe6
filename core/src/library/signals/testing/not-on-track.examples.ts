import { buildRecord, courseOf } from "../../../signals/testing/build-record.ts";
import { gad7 } from "../../instruments/gad-7.ts";

/** Two points in five sessions, and still a case in the fourth and the fifth. */
export const raises = buildRecord({ courses: [courseOf(gad7, [15, 15, 14, 14, 13])] });

/** The same until the fourth session, then clearly better: one repeat is waited for. */
export const quiet = buildRecord({ courses: [courseOf(gad7, [15, 15, 14, 14, 11])] });
