import type { Condition } from "../../measurement/instrument.ts";
import { note, type Place, under } from "../findings.ts";
import type { QuestionAnswer } from "./answers.ts";
import { type Element, elementAt, elementsAt, numberAt, textAt, valueAt } from "./elements.ts";
import type { ConditionalElement } from "./flatten.ts";

/** A question that another may depend on. */
export type Gate = { readonly id: string; readonly answer: QuestionAnswer };

/** The questions of a form by the link that its conditions name them by. */
export type Gates = ReadonlyMap<string, Gate>;

/** What one `enableWhen` opens the question for. */
type Opening = { readonly item: string; readonly answers: readonly number[]; readonly orUnanswered: boolean };

/** A scale with more steps than that is no list of answers any more. */
const MOST_STEPS = 101;

const HOW = "one question with = or exists, or several of which any is enough, with the same answers";

/** When a question is asked; undefined for always, and where the condition cannot be said here, which is then noted. */
export function readCondition(conditions: readonly ConditionalElement[], gates: Gates): Condition | undefined {
  const [first, second] = conditions;
  if (first === undefined) return undefined;
  // A condition of the group and one of the question must both hold, which a single condition cannot say.
  if (second !== undefined) return note(under(second.at, "enableWhen"), "not-expressible", HOW);

  const at = under(first.at, "enableWhen");
  const whens = elementsAt(first.element, "enableWhen");
  if (whens.length > 1 && textAt(first.element, "enableBehavior") !== "any") return note(at, "not-expressible", HOW);
  const openings = whens.map((when, index) => readOpening(when, gates, under(at, index)));
  const known = openings.filter((opening) => opening !== undefined);
  return known.length === openings.length ? joined(known, at) : undefined;
}

function readOpening(when: Element, gates: Gates, at: Place): Opening | undefined {
  const gate = gates.get(textAt(when, "question") ?? "");
  if (gate === undefined) return note(under(at, "question"), "unknown-item");
  const operator = textAt(when, "operator");
  if (operator === "exists") return readExistence(when, gate, at);
  if (operator !== "=") return note(under(at, "operator"), "not-expressible", "= or exists");

  const answer = wantedAnswer(when, gate.answer);
  if (answer === undefined) return note(at, "unknown-option");
  return { item: gate.id, answers: [answer], orUnanswered: false };
}

function readExistence(when: Element, { id, answer }: Gate, at: Place): Opening | undefined {
  if (valueAt(when, "answerBoolean") === false) return { item: id, answers: [], orUnanswered: true };
  const answers = everyAnswer(answer);
  return answers === undefined
    ? note(at, "not-expressible", "exists, on a question with a short list of answers")
    : { item: id, answers, orUnanswered: false };
}

function everyAnswer({ form }: QuestionAnswer): readonly number[] | undefined {
  if (form.kind === "choice") return form.options.map(({ value }) => value);
  if (form.kind !== "rating") return undefined;
  const { min, max } = form.range;
  const steps = max - min + 1;
  return steps > 0 && steps <= MOST_STEPS ? Array.from({ length: steps }, (_, step) => min + step) : undefined;
}

function wantedAnswer(when: Element, { form, values }: QuestionAnswer): number | undefined {
  const coding = elementAt(when, "answerCoding");
  const whole = numberAt(when, "answerInteger");
  if (form.kind === "rating") return whole;
  const truth = valueAt(when, "answerBoolean");
  const named = textAt(coding, "code") ?? textAt(coding, "display") ?? textAt(when, "answerString");
  if (named !== undefined) return values.get(named);
  if (whole !== undefined) return values.get(String(whole));
  return typeof truth === "boolean" ? values.get(String(truth)) : undefined;
}

/** Any of several is enough: one question with several answers, or several questions with the same answers. */
function joined(openings: readonly Opening[], at: Place): Condition | undefined {
  const items = [...new Set(openings.map(({ item }) => item))];
  const answersOf = (item: string): readonly number[] =>
    [...new Set(openings.flatMap((opening) => (opening.item === item ? opening.answers : [])))].sort((a, b) => a - b);
  const [first = "", ...others] = items;
  const answers = answersOf(first);
  const isSame = others.every((item) => answersOf(item).join() === answers.join());
  const mayBeOpen = openings.filter(({ orUnanswered }) => orUnanswered).map(({ item }) => item);
  const isAlike = mayBeOpen.length === 0 || new Set(mayBeOpen).size === items.length;
  if (!isSame || !isAlike) return note(at, "not-expressible", HOW);
  return { items, answers, ...(mayBeOpen.length > 0 && { orUnanswered: true }) };
}
