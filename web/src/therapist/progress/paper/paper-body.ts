import type { AnswerOf, RouteNamed } from "@attune/api";
import { localDay } from "../../../words/formats.ts";
import type { ProgressWords } from "../words.ts";

export type PaperForm = AnswerOf<RouteNamed<"list-paper-forms">>["rows"][number];
export type PaperScale = PaperForm["scales"][number];

/** A form from paper as it is typed: the fields keep what stands in them until all is checked. */
export type PaperBody = {
  readonly instrument: string;
  readonly way: "total" | "answers";
  readonly scale: string;
  readonly value: string;
  readonly day: string;
  readonly session: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly inWords: Readonly<Record<string, string>>;
  /** The administration that it puts right. */
  readonly amends?: string;
};

export const emptyPaper: PaperBody = {
  instrument: "",
  way: "total",
  scale: "",
  value: "",
  day: "",
  session: "",
  answers: {},
  inWords: {},
};

/** The scale that a total belongs to: the one that was chosen, else that of the whole form. */
export const scaleOf = (form: PaperForm | undefined, { scale }: Pick<PaperBody, "scale">): PaperScale | undefined =>
  form?.scales.find((each) => (scale === "" ? each.isTotal : each.scale === scale)) ?? form?.scales[0];

/** "12,5" and "12.5" are the same number; an empty field is none. */
export const numberIn = (typed: string): number => (typed.trim() === "" ? Number.NaN : Number(typed.replace(",", ".")));

type Problems = ProgressWords["paper"]["problems"];
type Checking = {
  readonly form: PaperForm | undefined;
  readonly words: Problems;
  readonly number: (value: number) => string;
};

/** The first thing that is not right yet, in words; the server checks all of it again. */
export function problemIn(body: PaperBody, { form, words, number }: Checking): string | undefined {
  if (form === undefined) return words.form;
  if (body.day === "" || body.day > localDay()) return words.day;
  if (!(Number.isInteger(numberIn(body.session)) && numberIn(body.session) >= 1)) return words.session;
  if (body.way === "answers") return hasAnswer(body) ? undefined : words.answers;
  const scale = scaleOf(form, body);
  const value = numberIn(body.value);
  if (scale === undefined || Number.isNaN(value)) return words.value;
  if (value < scale.min || value > scale.max) return words.range(number(scale.min), number(scale.max));
  return scale.fractions || Number.isInteger(value) ? undefined : words.whole;
}

const hasAnswer = ({ answers, inWords }: PaperBody): boolean =>
  Object.keys(answers).length > 0 || Object.values(inWords).some((said) => said.trim() !== "");
