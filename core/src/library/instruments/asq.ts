import { choice, itemsAnswered } from "../../measurement/build.ts";
import type { Instrument, RiskItem } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const YES = 1;
/** The client would not say; it counts like a yes. */
const REFUSED = 9;

const first = ["wished-dead", "better-off-dead", "thoughts", "attempt"] as const;

const yesOrRefused = (item: (typeof first)[number]): RiskItem => ({
  item,
  about: "suicide",
  grades: [
    { min: YES, max: YES, grade: "urgent" },
    { min: REFUSED, max: REFUSED, grade: "urgent" },
  ],
});

export const asq = {
  id: "asq",
  name: "Ask Suicide-Screening Questions",
  version: "NIMH toolkit (2017/2020)",
  domain: "suicide screen",
  minutes: 1,
  items: itemsAnswered(
    [...first, "right-now"],
    choice([
      { value: 0, id: "no" },
      { value: YES, id: "yes" },
      { value: REFUSED, id: "refused" },
    ]),
    { "right-now": { askedWhen: { items: first, answers: [YES, REFUSED], orUnanswered: true } } },
  ),
  scales: [],
  risk: [
    ...first.map(yesOrRefused),
    {
      item: "right-now",
      about: "suicide",
      grades: [
        { min: YES, max: YES, grade: "acute" },
        { min: REFUSED, max: REFUSED, grade: "urgent" },
      ],
    },
  ],
  screen: {
    first,
    last: "right-now",
    positive: [YES, REFUSED],
    acute: YES,
    source: read({ work: "National Institute of Mental Health, ASQ toolkit page", at: "flow of the five questions" }),
  },
  cautions: [
    "A negative screen is not safety. A positive one needs a safety assessment by a person before the client leaves; an acute one must not be left alone.",
    "A question that is refused or left open counts as positive.",
    "The wording must not be changed. The screen was made and tested with young people from 10 to 21.",
  ],
  licence: {
    ship: "bundle",
    terms: "Public domain (NIMH, US Government). Free resource; cite NIMH; do not change the wording.",
    attribution:
      "Ask Suicide-Screening Questions (ASQ). National Institute of Mental Health. Horowitz LM, Bridge JA, Teach SJ, et al. Arch Pediatr Adolesc Med 2012;166:1170-1176.",
    evidence: [
      read({ work: "National Institute of Mental Health, ASQ toolkit page", at: "free resource" }),
      read({
        work: "SPiER adoption guide, ASQ Questionnaire",
        at: "public domain, no permission required; not yet checked at source there",
      }),
    ],
  },
  source: memory({
    work: "Horowitz, Bridge, Teach and others 2012, Arch Pediatr Adolesc Med 166:1170-1176",
    at: "wording not yet compared with the toolkit",
  }),
} as const satisfies Instrument;
