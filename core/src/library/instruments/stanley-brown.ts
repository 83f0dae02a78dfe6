import type { Instrument } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

const BACKLOG = { work: "SPiER, backlog of licences to verify (second-hand)" } as const;

export const stanleyBrown = {
  id: "stanley-brown",
  name: "Stanley-Brown Safety Plan (form)",
  version: "2008",
  domain: "safety plan",
  minutes: 30,
  items: [],
  scales: [],
  risk: [],
  cautions: [
    "It is a document and not a score: there is nothing to type in. What was agreed belongs in the safety plan.",
  ],
  licence: {
    ship: "ask",
    terms:
      "© 2008, 2021. Written permission is needed for any change and for use of the form in an electronic record. Ask B. Stanley's office or G. K. Brown.",
    attribution: "Stanley-Brown Safety Plan, © 2008, 2021 B. Stanley and G. K. Brown.",
    evidence: [read({ ...BACKLOG, at: "recorded notice" })],
  },
  source: read({ ...BACKLOG, at: "a plan in six parts" }),
} as const satisfies Instrument;
