import type { AnswerForm, AnswerOption } from "../../measurement/instrument.ts";
import { note, type Place, under } from "../findings.ts";
import { MOST } from "../instrument-fields.ts";
import { type Element, elementAt, elementsAt, extensionOf, idFrom, numberAt, textAt, valueAt } from "./elements.ts";
import type { Question } from "./flatten.ts";

/** How one question is answered. */
export type QuestionAnswer = {
  readonly form: AnswerForm;
  /** Words of the options by id; empty where there are none. */
  readonly words: Readonly<Record<string, string>>;
  /** Whether the form itself gives every option a number. */
  readonly isScored: boolean;
  /** The number of an option by its code, or by what is printed. */
  readonly values: ReadonlyMap<string, number>;
};

/** @source HL7 FHIR R4, extension ordinalValue; FHIR Extensions Pack, itemWeight */
const WEIGHT = [
  "http://hl7.org/fhir/StructureDefinition/ordinalValue",
  "http://hl7.org/fhir/StructureDefinition/itemWeight",
] as const;
const LEAST = ["http://hl7.org/fhir/StructureDefinition/minValue"] as const;
const HIGHEST = ["http://hl7.org/fhir/StructureDefinition/maxValue"] as const;

const NOT_SCORED = { words: {}, isScored: false, values: new Map<string, number>() } as const;

/** Undefined where the kind of answer is one that has no place here, which is then noted. */
export function readAnswer(question: Question, valueSets: ValueSets): QuestionAnswer | undefined {
  const { element, at, type } = question;
  if (valueAt(element, "repeats") === true)
    return note(under(at, "repeats"), "unsupported", "one answer to a question");
  switch (type) {
    case "choice":
      return readChoice(element, valueSets, at);
    case "boolean":
      return YES_OR_NO;
    case "integer":
      return readRating(element, at);
    case "time":
      return { ...NOT_SCORED, form: { kind: "clock" } };
    case "string":
    case "text":
      return { ...NOT_SCORED, form: { kind: "words" } };
    default:
      return note(under(at, "type"), "unsupported", "group, display, choice, boolean, integer, time, string or text");
  }
}

const YES_OR_NO: QuestionAnswer = {
  form: {
    kind: "choice",
    options: [
      { value: 0, id: "no" },
      { value: 1, id: "yes" },
    ],
  },
  words: { no: "No", yes: "Yes" },
  isScored: false,
  values: new Map([
    ["false", 0],
    ["true", 1],
  ]),
};

/** A whole number needs both ends, or nobody could tell a slip of the finger from an answer. */
function readRating(element: Element, at: Place): QuestionAnswer | undefined {
  const min = numberAt(extensionOf(element, LEAST) ?? {}, "valueInteger");
  const max = numberAt(extensionOf(element, HIGHEST) ?? {}, "valueInteger");
  if (min !== undefined && max !== undefined) return { ...NOT_SCORED, form: { kind: "rating", range: { min, max } } };
  return note(under(at, "extension"), "missing", "minValue and maxValue, as whole numbers");
}

/** Lists of answers that stand in the Questionnaire itself, by `#id`. */
export type ValueSets = ReadonlyMap<string, readonly Element[]>;

/** The value sets that a Questionnaire carries with it. */
export const containedValueSets = (questionnaire: Element): ValueSets =>
  new Map(
    elementsAt(questionnaire, "contained")
      .slice(0, MOST.items)
      .filter((resource) => textAt(resource, "resourceType") === "ValueSet")
      .map((resource) => [`#${textAt(resource, "id") ?? ""}`, conceptsOf(resource)]),
  );

const conceptsOf = (valueSet: Element): readonly Element[] =>
  elementsAt(elementAt(valueSet, "compose"), "include")
    .slice(0, MOST.options)
    .flatMap((include) => elementsAt(include, "concept").slice(0, MOST.options + 1));

/** One possible answer as the form gives it. */
type Printed = { readonly code: string; readonly words: string; readonly weight: number | undefined };

function readChoice(element: Element, valueSets: ValueSets, at: Place): QuestionAnswer | undefined {
  const named = textAt(element, "answerValueSet");
  const place = under(at, named === undefined ? "answerOption" : "answerValueSet");
  const listed = named === undefined ? elementsAt(element, "answerOption") : valueSets.get(named);
  if (listed === undefined) return note(place, "unsupported", "a value set that the Questionnaire contains");
  if (listed.length === 0) return note(place, "missing");
  if (listed.length > MOST.options) return note(place, "too-many", `at most ${MOST.options}`);

  const printed = listed.map((option, index) => readPrinted(option, under(place, index)));
  const whole = printed.filter((each) => each !== undefined);
  return whole.length === printed.length ? choiceOf(whole, place) : undefined;
}

/** An option of the question, or a concept of a value set, which has its code and display without a coding around them. */
function readPrinted(option: Element, at: Place): Printed | undefined {
  const whole = numberAt(option, "valueInteger");
  if (whole !== undefined) return { code: String(whole), words: String(whole), weight: weightOf(option, {}) ?? whole };
  const text = textAt(option, "valueString");
  if (text !== undefined) return { code: text, words: text, weight: weightOf(option, {}) };

  const coding = Object.hasOwn(option, "valueCoding") ? elementAt(option, "valueCoding") : option;
  const code = textAt(coding, "code");
  const words = textAt(coding, "display") ?? code;
  if (words === undefined)
    return note(at, "unsupported", "valueCoding with a code or a display, valueInteger or valueString");
  return { code: code ?? words, words, weight: weightOf(option, coding) };
}

const weightOf = (option: Element, coding: Element): number | undefined =>
  numberAt(extensionOf(option, WEIGHT) ?? extensionOf(coding, WEIGHT) ?? {}, "valueDecimal");

/** Without a number for every option, they are numbered in their order, to be kept and never to be added up. */
function choiceOf(printed: readonly Printed[], at: Place): QuestionAnswer {
  const isScored = printed.every(({ weight }) => weight !== undefined);
  const options = printed.map(
    ({ code, words, weight }, index): AnswerOption => ({
      value: isScored && weight !== undefined ? weight : index,
      id: optionId(code) || optionId(words) || `answer-${index + 1}`,
    }),
  );
  if (!isScored && printed.some(({ weight }) => weight !== undefined))
    note(at, "missing", "a weight for every answer, or for none");
  return {
    form: { kind: "choice", options },
    words: Object.fromEntries(options.map(({ id }, index) => [id, printed[index]?.words.trim() ?? ""])),
    isScored,
    values: new Map(printed.flatMap(({ code }, index) => pairOf(code, options[index]))),
  };
}

const optionId = (text: string): string => {
  const id = idFrom(text);
  return id in Object.prototype ? "" : id;
};

const pairOf = (code: string, option: AnswerOption | undefined): readonly (readonly [string, number])[] =>
  option === undefined ? [] : [[code, option.value]];
