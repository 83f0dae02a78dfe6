import { itemsAnswered } from "../../measurement/build.ts";
import {
  eachAlone,
  meanOf,
  NOT_VALIDATED,
  OWN_FORM,
  ownLicence,
  zeroToTen,
} from "../../measurement/families/own-form.ts";
import type { Instrument } from "../../measurement/instrument.ts";

/** The same six as in the client's session check, under the same names, so that the two can be laid side by side. */
const items = ["understood", "felt-with", "accepted", "mattered", "open", "useful"] as const;

export const sessionCheckTherapist = {
  id: "session-check-therapist",
  name: "Session check, predicted (therapist, end of session)",
  version: "0.2",
  domain: "alliance",
  minutes: 0.25,
  items: itemsAnswered(items, zeroToTen),
  scales: [...eachAlone(items, "higher"), meanOf(items, "higher")],
  total: "mean",
  risk: [],
  cautions: [
    NOT_VALIDATED,
    "The therapist predicts the client's answers before seeing them. What counts is the difference in each answer, not the height of the prediction.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
