import type { Condition, Instrument, Item } from "./instrument.ts";
import type { Answers } from "./score.ts";

/** A form as one client went through it, in its own order. */
export type FilledForm = {
  readonly items: readonly Item[];
  readonly given: Answers;
  /** The answers that count: none to a closed question, and there the form's own number where it has one. */
  readonly counted: Answers;
  /** Questions that the form does not ask, given the other answers. */
  readonly closed: ReadonlySet<string>;
  /** Questions of which nobody can tell whether they were to be asked, because what decides it was left open. */
  readonly untold: ReadonlySet<string>;
};

/** Goes through a form from the first question to the last: what it asked, what it closed, and which answers count. */
export function fillIn({ items }: Pick<Instrument, "items">, given: Answers): FilledForm {
  const counted = new Map(given);
  const closed = new Set<string>();
  const untold = new Set<string>();
  const form = { items, given, counted, closed, untold };
  for (const { id, askedWhen, otherwise } of items) {
    const asked = askedWhen === undefined ? "yes" : isAsked(askedWhen, form);
    if (asked === "untold") untold.add(id);
    if (asked !== "no") continue;
    closed.add(id);
    counted.delete(id);
    if (otherwise !== undefined) counted.set(id, otherwise);
  }
  return form;
}

/** A question that was itself not asked opens nothing. */
function isAsked({ items, answers, orUnanswered = false }: Condition, form: FilledForm): "yes" | "no" | "untold" {
  const gates = items.filter((item) => !form.closed.has(item));
  const open = gates.filter((item) => !form.given.has(item));
  if (gates.some((item) => answers.includes(form.given.get(item) ?? Number.NaN))) return "yes";
  if (open.length === 0) return "no";
  return orUnanswered && open.some((item) => !form.untold.has(item)) ? "yes" : "untold";
}

/** Answers to questions that the form closes by another answer, in its order. */
export const setAside = ({ items, given, closed }: FilledForm): readonly string[] =>
  items.filter(({ id }) => given.has(id) && closed.has(id)).map(({ id }) => id);

/** Questions that were asked and left open, in the order of the form. Words and optional questions may stay open. */
export const leftOpen = ({ items, given, closed, untold }: FilledForm): readonly string[] =>
  items
    .filter(({ answer, optional }) => answer.kind !== "words" && optional !== true)
    .filter(({ id }) => !given.has(id) && !closed.has(id) && !untold.has(id))
    .map(({ id }) => id);
