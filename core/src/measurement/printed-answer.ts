import type { InstrumentWording, Item } from "./instrument.ts";

/** The words that the form prints for an answer; undefined where it prints none, as between the ends of a rating. */
export function printedAnswer(
  { id, answer }: Item,
  value: number,
  wording: InstrumentWording | undefined,
): string | undefined {
  const option = answer.kind === "choice" ? answer.options.find((each) => each.value === value)?.id : undefined;
  if (option === undefined) return undefined;
  return (wording?.itemOptions?.[id]?.[option] ?? wording?.options[option]) || undefined;
}
