import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

/** How therapists see themselves in general. None of it is a goal of therapy, and more is not known to serve clients better. */
const sevenQuestions = { ...typedIn, range: { min: 0, max: 28 }, betterWhen: "neither" } as const;

export const iri = {
  id: "iri",
  name: "Interpersonal Reactivity Index",
  version: "1980",
  domain: "therapist trait empathy",
  minutes: 6,
  items: [],
  // Four tendencies that are not to be added up.
  scales: [
    { ...sevenQuestions, id: "perspective-taking" },
    { ...sevenQuestions, id: "fantasy" },
    { ...sevenQuestions, id: "empathic-concern" },
    { ...sevenQuestions, id: "personal-distress" },
  ],
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "It is about how therapists see themselves, and says nothing about whether a client feels understood.",
    "The four scales are not added up: personal distress is no kind of empathy for another.",
  ],
  licence: {
    ship: "ask",
    terms: "Said to be free for use without profit; no licence text found. Ask M. H. Davis.",
    attribution: "Interpersonal Reactivity Index. Davis 1980.",
    evidence: [memory({ work: "Davis 1980", at: "the author allows free use without profit" })],
  },
  source: read({ work: "techmap.io, page on the IRI", at: "four scales of seven questions from 0 to 4" }),
} as const satisfies Instrument;
