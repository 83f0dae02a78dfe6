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

const items = ["important", "confident", "ready"] as const;

export const readinessRulers = {
  id: "readiness-rulers",
  name: "Readiness rulers",
  version: "draft 0.1",
  domain: "motivation",
  minutes: 0.25,
  items: itemsAnswered(items, zeroToTen),
  scales: [...eachAlone(items, "higher"), meanOf(items, "higher")],
  total: "mean",
  risk: [],
  cautions: [
    NOT_VALIDATED,
    "Rulers of this kind are common in motivational interviewing. They open a conversation; the three answers often say more than their mean.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
