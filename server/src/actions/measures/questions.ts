import { type AnswerForm, type InstrumentWording, type Item, printedAnswer } from "@attune/core";
import type { AskedForm } from "./invitations.ts";

/** A question as it is asked: in the words of the form, with the answers that it takes. */
export type Question = {
  readonly item: string;
  readonly text: string;
  readonly answers?: readonly { readonly value: number; readonly text: string }[];
  readonly range?: { readonly min: number; readonly max: number; readonly low: string; readonly high: string };
  readonly unit?: "hours" | "minutes" | "times" | "time-of-day";
  readonly inWords?: { readonly oneOf?: readonly string[] };
  readonly askedWhen?: {
    readonly items: readonly string[];
    readonly answers: readonly number[];
    readonly orUnanswered?: boolean;
  };
};

export type ShownForm = {
  readonly instrument: string;
  readonly name: string;
  readonly attribution: string;
  /** Of the words, as in BCP 47. */
  readonly language: string;
  readonly lead?: string;
  readonly questions: readonly Question[];
};

/** A form as whoever fills it in sees it, and nothing else. */
export function shownForm({ instrument, wording }: AskedForm): ShownForm {
  const extra = wording.extra;
  const after: readonly Question[] =
    extra === undefined ? [] : [{ item: extra.id, text: extra.text, inWords: { oneOf: extra.options } }];
  return {
    instrument: instrument.id,
    name: wording.name ?? instrument.name,
    attribution: wording.attribution ?? instrument.licence.attribution,
    language: wording.language,
    ...(wording.stem !== undefined && { lead: wording.stem }),
    questions: [...instrument.items.map((item) => questionOf(item, wording)), ...after],
  };
}

const questionOf = (item: Item, wording: InstrumentWording): Question => ({
  item: item.id,
  text: wording.items[item.id] ?? "",
  ...answersOf(item, item.answer, wording),
  ...(item.askedWhen !== undefined && { askedWhen: item.askedWhen }),
});

const NO_ENDS = { low: "", high: "" };
const LAST_MINUTE = 1439;

function answersOf(
  item: Item,
  answer: AnswerForm,
  wording: InstrumentWording,
): Pick<Question, "answers" | "range" | "unit" | "inWords"> {
  switch (answer.kind) {
    case "choice":
      return {
        answers: answer.options.map(({ value, id }) => ({ value, text: printedAnswer(item, value, wording) ?? id })),
      };
    case "rating":
      return { range: { ...answer.range, ...(wording.ends ?? NO_ENDS) } };
    case "amount":
      return { range: { ...answer.range, ...NO_ENDS }, unit: answer.unit };
    case "clock":
      return { range: { min: 0, max: LAST_MINUTE, ...NO_ENDS }, unit: "time-of-day" };
    case "words":
      return { inWords: {} };
  }
}
