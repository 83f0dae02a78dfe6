import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const SPRENG_2009 = "Spreng, McKinnon, Mar and Levine 2009";
const ARTICLE = { url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2775495/" } as const;

export const teq = {
  id: "teq",
  name: "Toronto Empathy Questionnaire",
  version: "2009",
  domain: "therapist trait empathy",
  minutes: 3,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "empathy",
      range: { min: 0, max: 64 },
      // How somebody sees themselves in general: no goal of therapy, and more is not known to serve clients better.
      betterWhen: "neither",
      reliability: [
        { kind: "internal", value: 0.85, source: memory({ work: SPRENG_2009 }) },
        { kind: "retest", value: 0.81, interval: "66 days", source: memory({ work: SPRENG_2009 }) },
      ],
    },
  ],
  total: "empathy",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "It is about how therapists see themselves, and says nothing about whether a client feels understood.",
    "Averages remembered and not yet checked: men about 44, women 45 to 49, with a standard deviation of 7 to 8.",
  ],
  licence: {
    ship: "ask",
    terms:
      "Copyright of the journal (Taylor & Francis); used in research with the citation; no licence for clinics or software seen. Ask R. N. Spreng or the publisher.",
    attribution: `Toronto Empathy Questionnaire. ${SPRENG_2009}.`,
    evidence: [
      read({ ...ARTICLE, at: "full text" }),
      read({ work: "ReproNim reproschema-library, TEQ", at: "a public library that includes it" }),
    ],
  },
  source: memory({ ...ARTICLE, at: "sixteen questions from 0 to 4, added up, eight of them reversed" }),
} as const satisfies Instrument;
