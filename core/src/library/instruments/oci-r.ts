import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const FOA_2002 = "Foa, Huppert, Leiberg and others 2002";
const ENTRY = { work: "cds-platform.com, entry on the OCI-R" } as const;

const part = { ...typedIn, range: { min: 0, max: 12 }, betterWhen: "lower" } as const;

export const ociR = {
  id: "oci-r",
  name: "Obsessive-Compulsive Inventory - Revised",
  version: "2002",
  domain: "ocd",
  recallDays: 30,
  minutes: 3,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "ocd",
      range: { min: 0, max: 72 },
      betterWhen: "lower",
      cutOffs: [{ value: 21, caseWhen: "at-least", source: read(ENTRY) }],
      reliability: [
        { kind: "internal", value: 0.9, source: memory({ work: FOA_2002 }) },
        { kind: "retest", value: 0.82, interval: "2 weeks", source: memory({ work: FOA_2002 }) },
      ],
    },
    { ...part, id: "hoarding" },
    { ...part, id: "checking" },
    { ...part, id: "ordering" },
    { ...part, id: "neutralising" },
    { ...part, id: "washing" },
    { ...part, id: "obsessing" },
  ],
  total: "ocd",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "Cut-offs and changes that are quoted for the older, longer inventory (42 questions) do not hold for this form.",
  ],
  licence: {
    ship: "ask",
    terms: "© E. B. Foa and the American Psychological Association; no free licence found. Ask E. B. Foa's centre.",
    attribution: `Obsessive-Compulsive Inventory - Revised, © E. B. Foa. ${FOA_2002}.`,
    evidence: [memory({ work: FOA_2002, at: "copyright; no licence text found" })],
  },
  source: read({ ...ENTRY, at: "eighteen questions from 0 to 4; six scales of three" }),
} as const satisfies Instrument;
