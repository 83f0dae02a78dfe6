import { buildRecord, filledAlike } from "../../../signals/testing/build-record.ts";
import { phq9 } from "../../instruments/phq-9.ts";

/** Everything else on the form is well, and too much is open for a total. */
export const raises = buildRecord({
  administrations: [
    filledAlike(phq9, 0, {
      place: { session: 2 },
      but: { sleep: undefined, energy: undefined, appetite: undefined, "self-harm": 1 },
    }),
  ],
});

/** A high total in which nothing about death or self-harm was said. */
export const quiet = buildRecord({
  administrations: [filledAlike(phq9, 3, { place: { session: 2 }, but: { "self-harm": 0 } })],
});
