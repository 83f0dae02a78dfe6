import type { Source } from "../foundation/source.ts";
import type {
  AnswerForm,
  AnswerOption,
  Band,
  ChangeThreshold,
  ClusterRule,
  Condition,
  CutOff,
  Instrument,
  Item,
  Licence,
  Method,
  MissingRule,
  Norms,
  Range,
  Reliability,
  RiskItem,
  Scale,
  ScreenRule,
} from "../measurement/instrument.ts";
import { checkItem } from "./check-item.ts";
import { checkScale } from "./check-scale.ts";
import {
  byKind,
  checked,
  id,
  list,
  number,
  numberFrom,
  object,
  oneOf,
  optional,
  type Reader,
  text,
  wholeFrom,
  yesOrNo,
} from "./readers.ts";

/** Longer than any form that people fill in, and short enough for any machine. */
export const MOST = { items: 300, options: 200, scales: 20, bands: 60, sources: 20, short: 300, long: 5000 } as const;

/** No form scores beyond it, so that no sum can lose a point. */
const FURTHEST = 1_000_000;

const short = text(MOST.short);
const points = numberFrom(-FURTHEST, FURTHEST);
const items = list(id, { most: MOST.items });
const someItems = list(id, { least: 1, most: MOST.items });

export const source = object<Source>({
  doi: optional(short),
  url: optional(short),
  work: optional(short),
  at: optional(short),
  verified: yesOrNo,
});

const range = object<Range>({ min: points, max: points });

const option = object<AnswerOption>({ value: points, id, loinc: optional(short) });

type Kind<Of extends AnswerForm["kind"]> = Extract<AnswerForm, { readonly kind: Of }>;

const answer = byKind<AnswerForm>({
  choice: object<Kind<"choice">>({ kind: oneOf("choice"), options: list(option, { least: 1, most: MOST.options }) }),
  rating: object<Kind<"rating">>({ kind: oneOf("rating"), range }),
  amount: object<Kind<"amount">>({ kind: oneOf("amount"), unit: oneOf("hours", "minutes", "times"), range }),
  clock: object<Kind<"clock">>({ kind: oneOf("clock") }),
  words: object<Kind<"words">>({ kind: oneOf("words") }),
});

const condition = object<Condition>({
  items: list(id, { least: 1, most: MOST.sources }),
  answers: list(points, { most: MOST.options }),
  orUnanswered: optional(yesOrNo),
});

const item = checked(
  object<Item>({
    id,
    number: wholeFrom(0, MOST.items),
    answer,
    askedWhen: optional(condition),
    otherwise: optional(points),
    optional: optional(yesOrNo),
    loinc: optional(short),
  }),
  checkItem,
);

type MethodKind<Of extends Method["kind"]> = Extract<Method, { readonly kind: Of }>;

const method = byKind<Method>({
  sum: object<MethodKind<"sum">>({ kind: oneOf("sum"), times: optional(points) }),
  mean: object<MethodKind<"mean">>({ kind: oneOf("mean") }),
  share: object<MethodKind<"share">>({ kind: oneOf("share") }),
  "sleep-efficiency": object<MethodKind<"sleep-efficiency">>({ kind: oneOf("sleep-efficiency") }),
});

const mayMiss = wholeFrom(0, MOST.items);

const missing = object<MissingRule>({
  mayMiss,
  within: optional(
    list(object<NonNullable<MissingRule["within"]>[number]>({ name: short, items: someItems, mayMiss }), {
      most: MOST.scales,
    }),
  ),
  rounding: oneOf("half-up", "none"),
  source,
});

const threshold = object<ChangeThreshold>({
  profile: oneOf("nhs", "strict", "published"),
  points,
  basis: oneOf("published", "derived", "clinical-relevance"),
  source,
});

const cutOff = object<CutOff>({
  value: points,
  caseWhen: oneOf("at-least", "at-most", "below"),
  profiles: optional(list(id, { least: 1, most: MOST.sources })),
  source,
});

const norms = object<Norms>({
  group: oneOf("clinical", "nonclinical", "general"),
  mean: points,
  standardDeviation: optional(points),
  people: optional(wholeFrom(1, Number.MAX_SAFE_INTEGER)),
  sample: short,
  source,
});

const reliability = object<Reliability>({
  kind: oneOf("internal", "retest"),
  value: numberFrom(0, 1),
  interval: optional(short),
  sample: optional(short),
  source,
});

const few = { most: MOST.sources } as const;

const scale = checked(
  object<Scale>({
    id,
    items,
    reversed: optional(items),
    method,
    range,
    fractions: optional(yesOrNo),
    betterWhen: oneOf("lower", "higher", "neither"),
    missing,
    bands: list(object<Band>({ from: points, id }), { most: MOST.bands }),
    bandsSource: optional(source),
    cutOffs: optional(list(cutOff, few)),
    thresholds: optional(list(threshold, few)),
    norms: optional(list(norms, few)),
    reliability: optional(list(reliability, few)),
    response: optional(object<NonNullable<Scale["response"]>>({ percent: numberFrom(0, 100), source })),
    remission: optional(object<NonNullable<Scale["remission"]>>({ beyond: points, source })),
    loinc: optional(short),
  }),
  checkScale,
);

const grade = object<RiskItem["grades"][number]>({
  min: number,
  max: number,
  grade: oneOf("ask-about", "same-day", "urgent", "acute"),
});

const risk = object<RiskItem>({
  item: id,
  about: oneOf("suicide", "hopelessness", "safety"),
  grades: list(grade, { least: 1, most: MOST.sources }),
});

const cluster = object<ClusterRule["clusters"][number]>({
  name: short,
  items: someItems,
  need: wholeFrom(1, MOST.items),
});

const clusters = object<ClusterRule>({
  id,
  endorsedFrom: points,
  clusters: list(cluster, { least: 1, most: MOST.scales }),
  source,
});

const screen = object<ScreenRule>({
  first: someItems,
  positive: list(points, { least: 1, most: MOST.options }),
  last: id,
  acute: points,
  source,
});

const licence = object<Licence>({
  ship: oneOf("bundle", "bundle-nc", "original", "ask", "no", "own"),
  terms: text(MOST.long),
  attribution: text(MOST.long),
  evidence: list(source, few),
});

/** Every fact of an instrument, each part checked by itself; how the parts fit together is for `checkParts`. */
export const instrument: Reader<Instrument> = object<Instrument>({
  id,
  name: short,
  version: short,
  domain: short,
  recallDays: optional(wholeFrom(0, 3660)),
  minutes: numberFrom(0, 600),
  items: list(item, { most: MOST.items }),
  scales: list(scale, { most: MOST.scales }),
  total: optional(id),
  risk: list(risk, { most: MOST.items }),
  clusters: optional(clusters),
  screen: optional(screen),
  cautions: optional(list(text(MOST.long), few)),
  licence,
  loinc: optional(short),
  source,
});
