import type { Instrument, InstrumentWording, Item } from "../measurement/instrument.ts";
import { printedAnswer } from "../measurement/printed-answer.ts";
import type {
  AnswerEvidence,
  ChangeEvidence,
  Evidence,
  ExpectedEvidence,
  Place,
  ScoreEvidence,
  SessionCheckEvidence,
} from "./evidence.ts";
import { EVIDENCE_SENTENCES as SAY } from "./evidence.wording.ts";
import type { Signal } from "./signal.ts";

/** The instruments that evidence may name, and their words. */
export type Forms = {
  readonly instruments: readonly Instrument[];
  readonly wordings: readonly InstrumentWording[];
};

/** What a signal rests on, a plain sentence for each piece, in order. An instrument that is not known goes by its id. */
export const evidenceLines = ({ evidence }: Signal, forms: Forms): readonly string[] =>
  evidence.map((each) => lineOf(each, forms));

function lineOf(evidence: Evidence, forms: Forms): string {
  const when = whenOf(evidence);
  switch (evidence.kind) {
    case "answer":
      return answerLine(evidence, forms);
    case "left-open":
      return SAY.leftOpen({ ...named(evidence, forms), when });
    case "score":
      return SAY.score({
        form: scaleName(evidence, forms),
        value: shown(evidence.value),
        against: againstOf(evidence),
        when,
      });
    case "change":
      return changeLine(evidence, forms);
    case "expected-range":
      return expectedLine(evidence, forms);
    case "session-check":
      return sessionCheckLine(evidence, forms);
    case "felt-gap":
      return SAY.feltGap({
        ...named(evidence, forms),
        predicted: shown(evidence.predicted),
        felt: shown(evidence.felt),
        when,
      });
    case "attendance":
      return `${SAY.attendance[evidence.attendance]} (${when}).`;
    case "blank-form":
      return SAY.blankForm({ form: formName(evidence.instrument, forms), when });
  }
}

function answerLine(evidence: AnswerEvidence, forms: Forms): string {
  const { before, usual, value } = evidence;
  const answer = answerIn(evidence, forms);
  const lastTime =
    before === undefined || before === value ? "" : SAY.before(answerIn({ ...evidence, value: before }, forms));
  const compared = lastTime + (usual === undefined ? "" : SAY.usual(shown(usual)));
  return SAY.answer({ ...named(evidence, forms), answer, compared, when: whenOf(evidence) });
}

function sessionCheckLine(evidence: SessionCheckEvidence, forms: Forms): string {
  const { before, usual, value } = evidence;
  const lastTime = before === undefined ? "" : SAY.before(shown(before));
  const compared = lastTime + (usual === undefined ? "" : SAY.usual(shown(usual)));
  return SAY.sessionCheck({ ...named(evidence, forms), value: shown(value), compared, when: whenOf(evidence) });
}

function changeLine(evidence: ChangeEvidence, forms: Forms): string {
  const { earlier, value, earlierSession, earlierDay, threshold, profile, thresholdVerified } = evidence;
  return SAY.change({
    form: scaleName(evidence, forms),
    earlier: shown(earlier),
    earlierWhen: SAY.session(earlierSession, earlierDay),
    later: shown(value),
    when: whenOf(evidence),
    points: SAY.points(shown(Math.abs(value - earlier))),
    threshold: shown(threshold),
    profile,
    unverified: thresholdVerified ? "" : SAY.unverified,
  });
}

const PER_CENT = 100;

const expectedLine = (evidence: ExpectedEvidence, forms: Forms): string =>
  SAY.expected({
    form: scaleName(evidence, forms),
    value: shown(evidence.value),
    when: whenOf(evidence),
    lower: shown(evidence.lower),
    upper: shown(evidence.upper),
    percent: shown(evidence.level * PER_CENT),
    cases: String(evidence.cases),
  });

function againstOf({ against, againstIs, againstVerified }: ScoreEvidence): string {
  if (against === undefined) return "";
  const figure = againstIs === "published-mark" ? SAY.publishedMark(shown(against)) : SAY.cutOff(shown(against));
  return againstVerified === false ? figure + SAY.unverified : figure;
}

const whenOf = ({ session, day }: Place): string => SAY.session(session, day);

type InForm = { readonly instrument: string; readonly item?: string };

function named({ instrument, item }: InForm, forms: Forms): { readonly form: string; readonly item: string } {
  const form = formName(instrument, forms);
  if (item === undefined) return { form, item: SAY.allItems };
  const number = itemOf({ instrument, item }, forms)?.number;
  if (number === undefined) return { form, item };
  return {
    form,
    item: isOwnForm(instrumentOf(instrument, forms)) ? SAY.itemName(number, item) : SAY.itemNumber(number),
  };
}

const isOwnForm = (instrument: Instrument | undefined): instrument is Instrument =>
  instrument?.licence.ship === "original" || instrument?.licence.ship === "own";

const instrumentOf = (id: string, { instruments }: Forms): Instrument | undefined =>
  instruments.find((each) => each.id === id);

const itemOf = ({ instrument, item }: InForm, forms: Forms): Item | undefined =>
  instrumentOf(instrument, forms)?.items.find(({ id }) => id === item);

/** Published instruments go by their short name; a form of the project or the practice by the name it was given. */
function formName(id: string, forms: Forms): string {
  const instrument = instrumentOf(id, forms);
  return isOwnForm(instrument) ? instrument.name : id.toUpperCase();
}

function scaleName(
  { instrument, scale }: { readonly instrument: string; readonly scale: string },
  forms: Forms,
): string {
  const total = instrumentOf(instrument, forms)?.total;
  const form = formName(instrument, forms);
  return total === undefined || total === scale ? form : `${form} (${scale})`;
}

/** The printed words of an answer that was chosen; the number, with its range or unit, of one that was rated or counted. */
function answerIn(answer: InForm & { readonly item: string; readonly value: number }, forms: Forms): string {
  const item = itemOf(answer, forms);
  const form = item?.answer;
  switch (form?.kind) {
    case "choice":
      return optionWords(item, answer, forms) ?? String(answer.value);
    case "rating":
      return SAY.rating(shown(answer.value), form.range);
    case "amount":
      return `${shown(answer.value)} ${form.unit}`;
    default:
      return shown(answer.value);
  }
}

/** As they stand within a sentence. */
function optionWords(
  item: Item | undefined,
  { instrument, value }: InForm & { readonly value: number },
  { wordings }: Forms,
) {
  const wording = wordings.find((each) => each.instrument === instrument);
  const words = item && printedAnswer(item, value, wording);
  return words && words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** At most one decimal, and none where it would be a nought. */
const shown = (value: number): string => String(Math.round(value * 10) / 10);
