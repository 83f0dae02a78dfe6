import { buildRecord, courseOf } from "../../../signals/testing/build-record.ts";
import { phq9 } from "../../instruments/phq-9.ts";

/** Three scores in a row under ten, nine points below the first. */
export const raises = buildRecord({ courses: [courseOf(phq9, [16, 12, 9, 8, 7])] });

/** Two under ten, after one that was not. */
export const quiet = buildRecord({ courses: [courseOf(phq9, [16, 12, 9, 10, 8, 7])] });
