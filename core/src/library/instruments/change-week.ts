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

const items = ["on-my-mind", "everyday-things", "able-to-handle", "suffered"] as const;

export const changeWeek = {
  id: "change-week",
  name: "Weekly adjustment tracker",
  version: "draft 0.1",
  domain: "adjustment",
  recallDays: 7,
  minutes: 0.5,
  items: itemsAnswered(items, zeroToTen),
  scales: [
    ...eachAlone(["on-my-mind", "everyday-things"], "lower"),
    ...eachAlone(["able-to-handle"], "higher"),
    ...eachAlone(["suffered"], "lower"),
    meanOf(items, "lower", ["able-to-handle"]),
  ],
  total: "mean",
  risk: [],
  cautions: [NOT_VALIDATED, "It is no measure of adjustment disorder."],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
