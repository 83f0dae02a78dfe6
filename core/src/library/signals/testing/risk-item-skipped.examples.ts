import { buildRecord, filledAlike } from "../../../signals/testing/build-record.ts";
import { phq9 } from "../../instruments/phq-9.ts";

const skipped = filledAlike(phq9, 1, { place: { session: 2 }, but: { "self-harm": undefined } });

/** Eight answers, and the ninth left open. */
export const raises = buildRecord({ administrations: [skipped] });

/** Left open once, and answered on the form after it. */
export const quiet = buildRecord({
  administrations: [skipped, filledAlike(phq9, 1, { place: { session: 3 }, but: { "self-harm": 0 } })],
});
