import { fail, ok, type Result } from "../../foundation/result.ts";
import type { Instrument, InstrumentWording } from "../../measurement/instrument.ts";
import { checkParts } from "../check-parts.ts";
import { type Finding, Findings, note, type Place, under, wholeOf } from "../findings.ts";
import { instrument } from "../instrument-fields.ts";
import type { Pack, PackProblems } from "../pack.ts";
import { readJsonText, soundText } from "../pack-reading.ts";
import { isObject, type Reader } from "../readers.ts";
import { checkWording, wording } from "../wording.ts";
import { containedValueSets, readAnswer } from "./answers.ts";
import { type Gates, readCondition } from "./conditions.ts";
import { type Element, elementsAt, idFrom, textAt } from "./elements.ts";
import { flatten, type Question } from "./flatten.ts";
import { factsOf, type Heading, type ReadQuestion, wordingOf } from "./form.ts";
import { pathInQuestionnaire } from "./paths.ts";

/** The name under which the problems of a Questionnaire are listed. */
export const QUESTIONNAIRE_FILE = "questionnaire.json";

const NOTHING_TAKEN: ReadonlySet<string> = new Set();
/** Nothing says which language it is. @source BCP 47, section 4.1 */
const UNDETERMINED = "und";

/**
 * A practice's own form, from a FHIR R4 Questionnaire: its questions in their order, its answers with the numbers that it
 * gives them, and its copyright as the terms.
 *
 * @param taken ids that other instruments have.
 * @error bad-pack with every problem, by place and rule: what cannot be kept is said, and never left out in silence.
 * @source HL7 FHIR R4, Questionnaire: https://hl7.org/fhir/R4/questionnaire.html
 */
export function readQuestionnaire(
  text: string,
  taken: ReadonlySet<string> = NOTHING_TAKEN,
): Result<Pack, PackProblems> {
  const findings = new Findings();
  const at = wholeOf(findings);
  const questionnaire = readResource(text, at);
  const pack = questionnaire && packOf(questionnaire, taken, at);
  if (pack !== undefined && findings.listed.length === 0) return ok(pack);

  const problems = findings.listed.map((finding) => ({ file: QUESTIONNAIRE_FILE, ...finding }));
  return fail({ kind: "bad-pack", problems, more: findings.more });
}

function readResource(text: string, at: Place): Element | undefined {
  const sound = soundText(text, at);
  return sound === undefined ? undefined : readJsonText(sound, resource, at);
}

const resource: Reader<Element> = (value, at) => {
  if (!isObject(value)) return note(at, "wrong-type", "an object");
  if (textAt(value, "resourceType") === "Questionnaire") return value;
  return note(under(at, "resourceType"), "wrong-type", "Questionnaire");
};

function packOf(questionnaire: Element, taken: ReadonlySet<string>, at: Place): Pack | undefined {
  const { questions, instructions } = flatten(questionnaire, at);
  const heading = readHeading(questionnaire, instructions, at);
  const read = readQuestions(questions, questionnaire);
  if (questions.length === 0) note(under(at, "item"), "missing");
  if (elementsAt(questionnaire, "modifierExtension").length > 0) note(under(at, "modifierExtension"), "unsupported");
  if (heading !== undefined && taken.has(heading.id)) note(under(at, "id"), "id-taken");
  if (heading === undefined || read === undefined) return undefined;

  const facts = factsOf(heading, read);
  const words = wordingOf(heading, read);
  for (const finding of whatIsWrong(facts, words)) at.findings.add(pathInQuestionnaire(finding, read));
  const { id, title, copyright } = heading;
  const licence = {
    id: "LicenseRef-as-the-form-says",
    name: "As the form itself says",
    terms: copyright,
    conditions: ["attribution"],
  } as const;
  return { id, title, licence, attribution: copyright, licenceText: copyright, facts, wording: words };
}

/** The same checks that every pack must pass. */
function whatIsWrong(facts: Instrument, words: InstrumentWording): readonly Finding[] {
  const findings = new Findings();
  const at = wholeOf(findings);
  if (instrument(facts, at) !== undefined) checkParts(facts, at);
  if (wording(words, at) !== undefined) checkWording(facts, words, at);
  return findings.listed;
}

function readHeading(questionnaire: Element, instructions: readonly string[], at: Place): Heading | undefined {
  const need = (name: string, found: string | undefined, expected?: string) =>
    found ?? note(under(at, name), "missing", expected);
  const id = need("id", idFrom(textAt(questionnaire, "id") ?? textAt(questionnaire, "name") ?? "") || undefined);
  const title = need("title", textAt(questionnaire, "title") ?? textAt(questionnaire, "name"));
  const copyright = need("copyright", textAt(questionnaire, "copyright"), "whose form it is, and on which terms");
  if (id === undefined || title === undefined || copyright === undefined) return undefined;
  return {
    id,
    title,
    copyright: copyright.trim(),
    version: textAt(questionnaire, "version") ?? "unversioned",
    language: textAt(questionnaire, "language") ?? UNDETERMINED,
    url: textAt(questionnaire, "url"),
    instructions,
  };
}

/** Undefined where a question cannot be kept; every such one is noted. */
function readQuestions(questions: readonly Question[], questionnaire: Element): readonly ReadQuestion[] | undefined {
  const valueSets = containedValueSets(questionnaire);
  const named = questions.map((question) => {
    const { element, at } = question;
    const link = textAt(element, "linkId");
    const id = idFrom(link ?? "");
    const text = textAt(element, "text")?.trim();
    const answer = readAnswer(question, valueSets);
    if (id === "") note(under(at, "linkId"), link === undefined ? "missing" : "not-an-id");
    if (text === undefined) note(under(at, "text"), "missing");
    return id === "" || text === undefined || answer === undefined ? undefined : { question, link, id, text, answer };
  });
  const whole = named.filter((each) => each !== undefined);
  const gates: Gates = new Map(whole.map(({ link = "", id, answer }) => [link, { id, answer }]));
  const read = whole.map((each) => ({ ...each, askedWhen: readCondition(each.question.conditions, gates) }));
  return whole.length === named.length ? read : undefined;
}
