import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

const PAGE = { url: "https://mhscales.com/mdq" } as const;

export const mdq = {
  id: "mdq",
  name: "Mood Disorder Questionnaire",
  version: "2000",
  domain: "bipolar screen",
  minutes: 3,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "yes-answers",
      range: { min: 0, max: 13 },
      // The questions are about a whole life: their count does not fall as somebody gets better.
      betterWhen: "neither",
      cutOffs: [
        {
          value: 7,
          caseWhen: "at-least",
          source: read({
            ...PAGE,
            at: "one part of the rule; sensitivity .73 and specificity .90 in psychiatry, .28 and .97 in the general population",
          }),
        },
      ],
    },
  ],
  total: "yes-answers",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The number kept is how many of the first thirteen questions were answered yes.",
    "Seven or more is only one part of the rule: several of these things must have happened in the same period and have caused a moderate or serious problem.",
    "It asks about a whole life, so it is a screen and not something to follow. In the general population it finds few of those it looks for.",
  ],
  licence: {
    ship: "no",
    terms: "© R. M. A. Hirschfeld, who kept the copyright. Permission comes from the rights holder.",
    attribution: "Mood Disorder Questionnaire, © R. M. A. Hirschfeld. Hirschfeld, Williams, Spitzer and others 2000.",
    evidence: [read({ ...PAGE, at: "Dr. Hirschfeld retains copyright" })],
  },
  source: read({ ...PAGE, at: "rule of the screen" }),
} as const satisfies Instrument;
