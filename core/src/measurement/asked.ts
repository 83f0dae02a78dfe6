import type { Condition, Instrument, Item } from "./instrument.ts";
import type { Answers } from "./score.ts";

/** Whether the form asks a question at all, given the other answers. `unknown`: the question that decides is open. */
export type Asked = "asked" | "not-asked" | "unknown";

export function isAsked({ askedWhen }: Item, answers: Answers): Asked {
  return askedWhen === undefined ? "asked" : holds(askedWhen, answers);
}

function holds({ items, answers: opening, orUnanswered = false }: Condition, answers: Answers): Asked {
  const given = items.map((item) => answers.get(item));
  if (given.some((value) => value !== undefined && opening.includes(value))) return "asked";
  if (!given.includes(undefined)) return "not-asked";
  return orUnanswered ? "asked" : "unknown";
}

/** The answers that count: one that stands behind a closed question is left out, and the form's own number put in. */
export function countedAnswers({ items }: Instrument, answers: Answers): Answers {
  const closed = items.filter((item) => isAsked(item, answers) === "not-asked");
  const counted = new Map(answers);
  for (const { id, otherwise } of closed) {
    counted.delete(id);
    if (otherwise !== undefined) counted.set(id, otherwise);
  }
  return counted;
}

/** Answers to questions that the form closes by another answer, in its order. */
export const setAside = ({ items }: Instrument, answers: Answers): readonly string[] =>
  items.filter((item) => answers.has(item.id) && isAsked(item, answers) === "not-asked").map(({ id }) => id);

/** Questions that were asked and left open, in the order of the form. Words and optional questions may stay open. */
export const leftOpen = ({ items }: Instrument, answers: Answers): readonly string[] =>
  items
    .filter((item) => item.answer.kind !== "words" && item.optional !== true)
    .filter((item) => !answers.has(item.id) && isAsked(item, answers) === "asked")
    .map(({ id }) => id);
