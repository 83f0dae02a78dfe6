import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const ABRAMOVITCH_2021 = "Abramovitch, Abramowitz and McKay 2021";

export const oci12 = {
  id: "oci-12",
  name: "Obsessive-Compulsive Inventory 12",
  version: "2021",
  domain: "ocd",
  recallDays: 30,
  minutes: 2,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "ocd",
      range: { min: 0, max: 48 },
      betterWhen: "lower",
      cutOffs: [{ value: 11, caseWhen: "at-least", source: memory({ work: ABRAMOVITCH_2021 }) }],
    },
  ],
  total: "ocd",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "It leaves out hoarding and neutralising, so its totals and those of the OCI-R are not one series.",
  ],
  licence: {
    ship: "ask",
    terms: "Made from the OCI-R, and under the same copyright. Ask E. B. Foa's centre and the authors.",
    attribution: `Obsessive-Compulsive Inventory 12, after the OCI-R, © E. B. Foa. ${ABRAMOVITCH_2021}.`,
    evidence: [
      read({ work: ABRAMOVITCH_2021, at: "abstract: taken from the OCI-R, without hoarding and neutralising" }),
    ],
  },
  source: memory({ work: ABRAMOVITCH_2021, at: "twelve questions from 0 to 4, added up" }),
} as const satisfies Instrument;
