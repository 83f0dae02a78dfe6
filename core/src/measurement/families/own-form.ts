import { allNeeded, rating } from "../build.ts";
import type { Licence, Range, Scale } from "../instrument.ts";
import { projectRule, read } from "../sources.ts";

/** The wording of every own form. */
export const WRITTEN_HERE = read({ work: "Written for this project" });

/** What every own form rests on: no study, and so nothing to compare with but the client's own earlier answers. */
export const OWN_FORM = projectRule("own form, not validated: no bands, no norms, no cut-offs");

/** The first caution of every own form. */
export const NOT_VALIDATED =
  "This form is the project's own and has not been validated. It has no norms and no cut-offs: compare an answer only with the same client's earlier ones.";

export const ownLicence: Licence = {
  ship: "original",
  terms: "CC0 1.0: our own wording, free for any use.",
  attribution: "Own form of this project, not validated.",
  evidence: [WRITTEN_HERE],
};

const ZERO_TO_TEN: Range = { min: 0, max: 10 };

/** The answer to most questions of the own forms. */
export const zeroToTen = rating(ZERO_TO_TEN.min, ZERO_TO_TEN.max);

/** An open question is never filled in from the others. */
export const neverFilledIn = allNeeded(projectRule("own forms: an open question is never filled in"));

/** One question as a scale of its own, in whole numbers. */
export const scaleOfOne = (item: string, range: Range, betterWhen: Scale["betterWhen"]): Scale => ({
  id: item,
  items: [item],
  method: { kind: "sum" },
  range,
  betterWhen,
  missing: neverFilledIn,
  bands: [],
});

/** Questions from 0 to 10, each as a scale of its own. */
export const eachAlone = (items: readonly string[], betterWhen: Scale["betterWhen"]): readonly Scale[] =>
  items.map((item) => scaleOfOne(item, ZERO_TO_TEN, betterWhen));

/** The scale that stands for a whole form of questions from 0 to 10, some of which may count the other way. */
export const meanOf = (
  items: readonly string[],
  betterWhen: Scale["betterWhen"],
  reversed: readonly string[] = [],
): Scale => ({
  id: "mean",
  items,
  ...(reversed.length > 0 && { reversed }),
  method: { kind: "mean" },
  range: ZERO_TO_TEN,
  fractions: true,
  betterWhen,
  missing: neverFilledIn,
  bands: [],
});
