import { type Html, html, type Part } from "../html.ts";
import { type Filled, type Form, kindOf, type Placed, type Question, type Showing, secondsFor } from "./check-in.ts";
import { when } from "./when.ts";

export type Filling = { readonly filled: Filled; readonly wrong: ReadonlySet<string> };

/** A form's questions, with what must always be seen beside them: its lead, what time it is about, whose it is. */
export function formPart(showing: Showing, form: Form, { placed, filling }: Asked): Html {
  const { words, language } = showing;
  const own = placed.filter((each) => each.form === form);
  const lead = form.lead ?? form.name;
  return html`<section class="form" lang="${form.language}">
${form.recallDays && html`<p class="recall" lang="${language}">${words.recall(form.recallDays)}</p>`}
<h2>${lead}</h2>
${when(form.language !== language, html`<p class="hint" lang="${language}">${words.otherLanguage}</p>`)}
${own.map((each) => questionPart(showing, each, { placed: own, filling }))}
<p class="attribution">${form.attribution}</p>
</section>`;
}

export type Asked = { readonly placed: readonly Placed[]; readonly filling: Filling };

function questionPart(showing: Showing, each: Placed, { placed, filling }: Asked): Html {
  const { question, field, form } = each;
  const isWrong = filling.wrong.has(field);
  const support = form.supportWhen[question.item];
  return html`<fieldset class="question ${kindOf(question)}" id="${field}" data-form="${form.instrument}" data-item="${question.item}" data-seconds="${secondsFor(question)}"${when(
    question.unit === "time-of-day",
    html` data-clock`,
  )}${question.inWords && html` data-words`}${support && html` data-support="${support.join(" ")}"`}${whenPart(question, placed)}${when(
    isWrong,
    html` aria-describedby="${field}-wrong"`,
  )}>
<legend tabindex="-1"><span class="number" aria-hidden="true">${each.number}</span> ${question.text}</legend>
${onlyIfPart(showing, question, placed)}
${when(isWrong, html`<p class="wrong" id="${field}-wrong" lang="${showing.language}">${wrongWords(showing, question)}</p>`)}
${answersPart(showing, each, filling.filled.get(field))}
</fieldset>`;
}

const wrongWords = ({ words }: Showing, { range }: Question): string =>
  range === undefined ? words.problem.answers : words.problem.between(range.min, range.max);

/** For the script: which fields decide whether this question is asked, and by which answers. */
function whenPart({ askedWhen }: Question, placed: readonly Placed[]): Part {
  if (askedWhen === undefined) return undefined;
  const fields = placed.filter(({ question }) => askedWhen.items.includes(question.item)).map(({ field }) => field);
  return html` data-when="${fields.join(" ")}" data-when-is="${askedWhen.answers.join(" ")}"${when(askedWhen.orUnanswered === true, html` data-when-open`)}`;
}

/** For whoever has all questions before them at once. */
function onlyIfPart({ words, language }: Showing, { askedWhen }: Question, placed: readonly Placed[]): Part {
  const gate = placed.find(({ question }) => askedWhen?.items.includes(question.item));
  return gate && html`<p class="only-if hint" lang="${language}">${words.onlyIf(gate.question.text)}</p>`;
}

function answersPart(showing: Showing, { question, field }: Placed, value: string | undefined): Part {
  const { answers = [], inWords, range } = question;
  const cards = inWords?.oneOf?.map((text) => ({ value: text, text })) ?? answers;
  switch (kindOf(question)) {
    case "choice":
      return [
        html`<div class="cards">${cards.map((each) => option(field, { ...each, is: value }))}</div>`,
        skipPart(showing, field),
      ];
    case "rating":
      return range && ratingPart(showing, { field, range, value });
    case "number":
      return numberPart(showing, { question, field, value });
    case "words":
      return html`<label class="typed" lang="${showing.language}">${showing.words.inWords}<textarea name="${field}" rows="4" maxlength="4000" autocomplete="off">${value}</textarea></label>`;
  }
}

type Option = { readonly value: number | string; readonly text: Part; readonly is: string | undefined };

const option = (field: string, { value, text, is }: Option): Html =>
  html`<label class="option"><input type="radio" name="${field}" value="${value}" autocomplete="off"${when(is === String(value), html` checked`)}><span>${text}</span></label>`;

const skipPart = ({ words, language }: Showing, field: string): Html =>
  html`<label class="skip" lang="${language}"><input type="radio" name="${field}" value="" autocomplete="off"><span>${words.skip}</span></label>`;

type Rating = {
  readonly field: string;
  readonly range: NonNullable<Question["range"]>;
  readonly value: string | undefined;
};

/** The words of an end belong to its number, for whoever hears the page as well. */
function ratingPart(showing: Showing, { field, range: { min, max, low, high }, value }: Rating): Part {
  const ends: Readonly<Record<number, string>> = { [min]: low, [max]: high };
  const numbers = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const text = (number: number): Part => [
    number,
    ends[number] === "" || ends[number] === undefined ? undefined : html`<span class="unseen">, ${ends[number]}</span>`,
  ];
  return [
    when(
      low !== "" || high !== "",
      html`<div class="ends" aria-hidden="true"><span>${min} ${low}</span><span>${max} ${high}</span></div>`,
    ),
    html`<div class="scale">${numbers.map((number) => option(field, { value: number, text: text(number), is: value }))}</div>`,
    skipPart(showing, field),
  ];
}

type Typed = { readonly question: Question; readonly field: string; readonly value: string | undefined };

function numberPart({ words, language }: Showing, { question: { unit, range }, field, value }: Typed): Html {
  const isClock = unit === "time-of-day";
  const label = unit === undefined ? words.yourAnswer : isClock ? words.timeOfDay : words.units[unit];
  const limits = range && html` min="${range.min}" max="${range.max}" step="${unit === "hours" ? "any" : 1}"`;
  return html`<label class="typed" lang="${language}">${label}<input name="${field}" autocomplete="off"${
    isClock ? html` type="time"` : html` type="number" inputmode="${unit === "hours" ? "decimal" : "numeric"}"${limits}`
  }${value === undefined ? undefined : html` value="${value}"`}></label>`;
}
