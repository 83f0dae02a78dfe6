import type { Instrument, InstrumentWording, Item, Range, Scale } from "../../measurement/instrument.ts";
import type { QuestionAnswer } from "./answers.ts";
import { type Element, elementsAt, textAt, valueAt } from "./elements.ts";
import type { Question } from "./flatten.ts";

/** A question with all that could be read of it. */
export type ReadQuestion = {
  readonly question: Question;
  readonly id: string;
  readonly text: string;
  readonly answer: QuestionAnswer;
  readonly askedWhen: Item["askedWhen"];
};

/** What a Questionnaire says of itself. */
export type Heading = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly language: string;
  readonly copyright: string;
  readonly url: string | undefined;
  readonly instructions: readonly string[];
};

const TOTAL = "total";
const LOINC = "http://loinc.org";
/** A guess at how fast people answer, for the length of a set of forms. */
const QUESTIONS_A_MINUTE = 7;

const sourceOf = ({ url }: Heading) =>
  ({
    ...(url === undefined ? {} : { url }),
    work: "The practice's own form, as a FHIR Questionnaire",
    verified: false,
  }) as const;

/**
 * The facts of an own form. It has a total only where every choice has a number and every such question is always
 * asked; which way is better is not known, so there are no bands and no thresholds.
 */
export function factsOf(heading: Heading, questions: readonly ReadQuestion[]): Instrument {
  const total = totalOf(heading, questions);
  const scored = new Set(total?.items);
  return {
    id: heading.id,
    name: heading.title,
    version: heading.version,
    domain: "own form",
    minutes: Math.max(1, Math.ceil(questions.length / QUESTIONS_A_MINUTE)),
    items: questions.map((read, index) => itemOf(read, index, scored)),
    scales: total === undefined ? [] : [total],
    ...(total !== undefined && { total: TOTAL }),
    risk: [],
    licence: { ship: "own", terms: heading.copyright, attribution: heading.copyright, evidence: [] },
    source: sourceOf(heading),
  };
}

function itemOf({ question, id, answer, askedWhen }: ReadQuestion, index: number, scored: ReadonlySet<string>): Item {
  const isOptional = !scored.has(id) && valueAt(question.element, "required") !== true;
  const loinc = loincOf(question.element);
  return {
    id,
    number: index + 1,
    answer: answer.form,
    ...(askedWhen !== undefined && { askedWhen }),
    ...(isOptional && { optional: true }),
    ...(loinc !== undefined && { loinc }),
  };
}

function loincOf(element: Element): string | undefined {
  const coding = elementsAt(element, "code").find((each) => textAt(each, "system") === LOINC);
  return coding && textAt(coding, "code");
}

function totalOf(heading: Heading, questions: readonly ReadQuestion[]): Scale | undefined {
  const choices = questions.filter(({ question }) => question.type === "choice");
  const canBeAdded = choices.every(({ answer, askedWhen }) => answer.isScored && askedWhen === undefined);
  if (choices.length === 0 || !canBeAdded) return undefined;

  const values = choices.map(({ answer }) => [...answer.values.values()]);
  const fractions = !values.flat().every(Number.isInteger);
  return {
    id: TOTAL,
    items: choices.map(({ id }) => id),
    method: { kind: "sum" },
    range: reachOf(values),
    ...(fractions && { fractions }),
    betterWhen: "neither",
    missing: { mayMiss: 0, rounding: "none", source: sourceOf(heading) },
    bands: [],
  };
}

const reachOf = (values: readonly (readonly number[])[]): Range => ({
  min: values.reduce((sum, each) => sum + Math.min(...each), 0),
  max: values.reduce((sum, each) => sum + Math.max(...each), 0),
});

/** The words of an own form. Each question keeps its own words for its answers. */
export function wordingOf(heading: Heading, questions: readonly ReadQuestion[]): InstrumentWording {
  const { id, language, instructions } = heading;
  const ends = endsOf(questions);
  const withWords = questions.filter(({ answer }) => answer.form.kind === "choice");
  return {
    instrument: id,
    language,
    ...(instructions.length > 0 && { stem: instructions.join("\n") }),
    items: Object.fromEntries(questions.map((read) => [read.id, read.text])),
    options: {},
    itemOptions: Object.fromEntries(withWords.map((read) => [read.id, read.answer.words])),
    ...(ends && { ends }),
    bands: {},
    source: sourceOf(heading),
  };
}

/** The numbers at both ends; where ratings differ in them, words that fit all. */
function endsOf(questions: readonly ReadQuestion[]): InstrumentWording["ends"] {
  const ranges = questions.flatMap(({ answer: { form } }) => (form.kind === "rating" ? form.range : []));
  const [first] = ranges;
  if (first === undefined) return undefined;
  const isSame = ranges.every(({ min, max }) => min === first.min && max === first.max);
  return isSame ? { low: String(first.min), high: String(first.max) } : { low: "min", high: "max" };
}
