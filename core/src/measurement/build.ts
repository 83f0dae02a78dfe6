import type { Source } from "../foundation/source.ts";
import type { AnswerForm, AnswerOption, Item, MissingRule } from "./instrument.ts";

/** What may be said of an item beside its place on the form and its answers. */
type ItemFacts = Omit<Item, "id" | "number" | "answer">;
type FactsByItem<Id extends string> = Readonly<Partial<Record<Id, ItemFacts>>>;

/** A question with a list of answers, one of which is chosen. */
export const choice = (options: readonly AnswerOption[]): AnswerForm => ({ kind: "choice", options });

/** A question answered by a whole step from one end to the other. */
export const rating = (min: number, max: number): AnswerForm => ({ kind: "rating", range: { min, max } });

/** Items in the order of the form, numbered from 1, all answered alike. */
export const itemsAnswered = <const Id extends string>(
  ids: readonly Id[],
  answer: AnswerForm,
  facts?: FactsByItem<NoInfer<Id>>,
): readonly Item[] => ids.map((id, index) => ({ id, number: index + 1, answer, ...facts?.[id] }));

/** A scale of which some items may be left open; a prorated total is rounded, halves upwards. */
export const mayMiss = (items: number, source: Source): MissingRule => ({
  mayMiss: items,
  rounding: "half-up",
  source,
});

/** A scale that has no total unless every item is answered. */
export const allNeeded = (source: Source): MissingRule => ({ mayMiss: 0, rounding: "none", source });
