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

const heavy = ["longing", "avoided-reminders"] as const;
const restoring = ["able", "connected"] as const;
const ratings = [...heavy, ...restoring] as const;

export const lossWeek = {
  id: "loss-week",
  name: "Weekly loss tracker",
  version: "draft 0.1",
  domain: "grief",
  recallDays: 7,
  minutes: 1,
  items: [
    ...itemsAnswered(ratings, zeroToTen),
    { id: "hard-day", number: 5, answer: { kind: "words" }, optional: true },
  ],
  scales: [...eachAlone(heavy, "lower"), ...eachAlone(restoring, "higher"), meanOf(ratings, "lower", restoring)],
  total: "mean",
  risk: [],
  cautions: [
    NOT_VALIDATED,
    "It is no measure of prolonged grief disorder.",
    "Grief does not fall in a straight line: anniversaries and holidays raise it.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
