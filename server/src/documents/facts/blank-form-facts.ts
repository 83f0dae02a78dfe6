import type { Condition, Instrument, InstrumentWording, Item } from "@attune/core";
import { printedAnswer } from "@attune/core";
import type { FormParts } from "../../actions/documents/blank-form.ts";
import type { Draft } from "../paper.ts";
import { BLANK_FORM_TEMPLATE } from "../templates/blank-form.data.ts";
import type { Facts } from "../typeset.ts";
import type { FormWords } from "../words/words.ts";
import { type Frame, frameOf, type Making } from "./shared.ts";

/** A form to fill in by hand. Its own words stand as its rights holders print them, in their language. */
export function blankFormDraft(parts: FormParts, making: Making & { readonly withName: boolean }): Draft {
  const frame = frameOf(parts.around, making, ({ form }) => form);
  return {
    name: `form-${parts.instrument.id.replaceAll(/[^a-z0-9-]/g, "-")}`,
    template: BLANK_FORM_TEMPLATE,
    now: making.now,
    facts: () => formFacts(parts, frame, making.withName),
  };
}

function formFacts({ instrument, wording }: FormParts, frame: Frame, withName: boolean): Facts {
  const words = frame.words.form;
  const { licence } = instrument;
  const [practice, printedOn] = frame.facts.meta;
  const isOtherLanguage = !wording.language.startsWith(frame.language);
  return {
    ...frame.facts,
    title: wording.name ?? instrument.name,
    meta: [practice ?? "", printedOn ?? ""],
    blanks: [...(withName ? [words.name] : []), words.day],
    form: {
      language: wording.language.slice(0, 2),
      lead: wording.stem ?? "",
      attribution: wording.attribution ?? licence.attribution,
      licence: `${words.licence}: ${licence.terms}${licence.ship === "original" ? ` ${words.ownForm}` : ""}`,
    },
    otherLanguage: isOtherLanguage ? words.otherLanguage : "",
    parts: partsOf(instrument, wording, words),
    words: { howTo: words.howTo, question: words.question },
  };
}

type Part = Readonly<Record<string, unknown>> & { readonly kind: string };

/** Neighbouring questions with the same answers stand in one table; every other question by itself. */
function partsOf({ items }: Instrument, wording: InstrumentWording, words: FormWords): readonly Part[] {
  const parts: Part[] = [];
  let table: Item[] = [];
  const close = (): void => {
    if (table.length > 1) parts.push(gridOf(table, wording));
    else parts.push(...table.map((item) => singleOf(item, { items, wording, words })));
    table = [];
  };
  for (const item of items) {
    const isLike =
      item.askedWhen === undefined &&
      !hasFurther(item, wording) &&
      answersIn(item, wording) === answersIn(table[0] ?? item, wording);
    if (!isLike || item.answer.kind !== "choice") close();
    if (item.answer.kind === "choice" && item.askedWhen === undefined && !hasFurther(item, wording)) table.push(item);
    else parts.push(singleOf(item, { items, wording, words }));
  }
  close();
  return [...parts, ...extraOf(wording)];
}

const MOST_COLUMNS = 5;

function choicesOf(item: Item, wording: InstrumentWording): readonly string[] {
  if (item.answer.kind !== "choice") return [];
  return item.answer.options.map(({ id, value }) => printedAnswer(item, value, wording) ?? id);
}

/** Two questions with the same text here go into one table. */
function answersIn(item: Item, wording: InstrumentWording): string {
  const choices = choicesOf(item, wording);
  return choices.length > MOST_COLUMNS ? item.id : JSON.stringify([item.answer.kind, choices]);
}

const hasFurther = ({ id }: Item, { followUps }: InstrumentWording): boolean => followUps?.[id] !== undefined;

const textOf = (item: Item, wording: InstrumentWording): string => {
  const further = wording.followUps?.[item.id];
  const text = wording.items[item.id] ?? "";
  return further === undefined ? text : `${text} ${further}`;
};

function gridOf(items: readonly Item[], wording: InstrumentWording): Part {
  const [first] = items;
  return {
    kind: "grid",
    answers: first === undefined ? [] : choicesOf(first, wording),
    rows: items.map((item) => ({ number: `${item.number}.`, text: textOf(item, wording) })),
  };
}

type Within = { readonly items: readonly Item[]; readonly wording: InstrumentWording; readonly words: FormWords };

function singleOf(item: Item, { items, wording, words }: Within): Part {
  const { answer, askedWhen, number } = item;
  const asked = {
    number: `${number}.`,
    text: textOf(item, wording),
    note: askedWhen === undefined ? "" : conditionWords(askedWhen, { items, wording, words }),
    hasLine: wording.followUps?.[item.id] !== undefined,
  };
  switch (answer.kind) {
    case "choice":
      return { ...asked, kind: "choice", answers: choicesOf(item, wording) };
    case "rating":
      return { ...asked, kind: "rating", steps: stepsOf(answer.range), low: "", high: "", ...wording.ends };
    case "amount":
      return { ...asked, kind: "amount", unit: words.units[answer.unit] };
    case "clock":
      return { ...asked, kind: "amount", unit: words.clock };
    case "words":
      return { ...asked, kind: "words" };
  }
}

function conditionWords({ items: ids, answers, orUnanswered = false }: Condition, within: Within): string {
  const { items, wording, words } = within;
  const about = items.filter(({ id }) => ids.includes(id));
  const [first] = about;
  const given = answers.map((value) => (first && printedAnswer(first, value, wording)) ?? String(value));
  return words.onlyIf(about.map(({ number }) => number).join(", "), given, orUnanswered);
}

const stepsOf = ({ min, max }: { readonly min: number; readonly max: number }): readonly string[] =>
  Array.from({ length: max - min + 1 }, (_, at) => String(min + at));

const extraOf = ({ extra }: InstrumentWording): readonly Part[] =>
  extra === undefined
    ? []
    : [{ kind: "choice", number: "", text: extra.text, note: "", hasLine: false, answers: extra.options }];
