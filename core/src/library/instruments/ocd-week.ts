import { itemsAnswered } from "../../measurement/build.ts";
import {
  eachAlone,
  NOT_VALIDATED,
  OWN_FORM,
  ownLicence,
  scaleOfOne,
  zeroToTen,
} from "../../measurement/families/own-form.ts";
import type { Instrument } from "../../measurement/instrument.ts";

const HOURS_A_DAY = { min: 0, max: 24 } as const;

const ratings = ["distress", "got-in-the-way", "avoided", "resisted", "reassurance"] as const;

export const ocdWeek = {
  id: "ocd-week",
  name: "Weekly OCD tracker",
  version: "draft 0.1",
  domain: "ocd",
  recallDays: 7,
  minutes: 1,
  items: [
    { id: "hours", number: 1, answer: { kind: "amount", unit: "hours", range: HOURS_A_DAY } },
    ...itemsAnswered(ratings, zeroToTen).map((item) => ({ ...item, number: item.number + 1 })),
  ],
  // No mean: hours and ratings have no common unit, and fewer hours can come from more avoidance.
  scales: [
    { ...scaleOfOne("hours", HOURS_A_DAY, "lower"), fractions: true },
    ...eachAlone(["distress", "got-in-the-way", "avoided"], "lower"),
    ...eachAlone(["resisted"], "higher"),
    ...eachAlone(["reassurance"], "lower"),
  ],
  risk: [],
  cautions: [
    NOT_VALIDATED,
    "It stands in because no OCD scale was found that may be passed on freely. It is no measure of severity.",
    "Being able to resist or delay a ritual counts the other way: higher is better.",
    "Once a week is enough: answering again and again can become a ritual of its own.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
