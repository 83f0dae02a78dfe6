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

const items = ["understood", "felt-with", "accepted", "mattered", "open", "useful"] as const;

export const sessionCheck = {
  id: "session-check",
  name: "Session check (client, end of session)",
  version: "0.2",
  domain: "alliance and felt empathy",
  minutes: 0.25,
  items: itemsAnswered(items, zeroToTen),
  scales: [...eachAlone(items, "higher"), meanOf(items, "higher")],
  total: "mean",
  risk: [],
  cautions: [
    NOT_VALIDATED,
    "The first two answers are the felt corner of the empathy triangle. They are not the same as what was coded in the therapist's words.",
    "Ratings are high in general: a small drop is worth a question, and a 10 does not mean that nothing was held back.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
