import { Asked } from "../../../parts/asked.tsx";
import { Choice, TextArea, TextField } from "../../../parts/fields.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useFormats } from "../../../words/formats.ts";
import { useLanguage } from "../../../words/languages.tsx";
import type { Question, Questions } from "../answer-words.ts";
import { useProgressWords } from "../words.ts";
import { numberIn, type PaperBody } from "./paper-body.ts";

type PaperQuestionsProps = {
  readonly instrument: string;
  readonly body: PaperBody;
  readonly set: (part: Partial<PaperBody>) => void;
};

/** A whole form, question by question, in the words that it has in the page's language, else in its own. */
export function PaperQuestions({ instrument, ...typing }: PaperQuestionsProps) {
  const language = useLanguage();
  return (
    <Asked of={useAsk("read-questions", { params: { instrument }, query: { language } })}>
      {(form) => <AllQuestions form={form} {...typing} />}
    </Asked>
  );
}

type TypingProps = Omit<PaperQuestionsProps, "instrument">;

function AllQuestions({ form, body, set }: TypingProps & { readonly form: Questions }) {
  const { paper: words } = useProgressWords();
  const given =
    Object.keys(body.answers).length + Object.values(body.inWords).filter((said) => said.trim() !== "").length;
  return (
    <fieldset className="paper-questions" lang={form.language}>
      <legend>{form.lead ?? form.name}</legend>
      <p className="hint" lang="">
        {words.skip}
      </p>
      <ol className="fields">
        {form.questions.map((question) => (
          <li key={question.item}>
            <OneQuestion question={question} body={body} set={set} />
          </li>
        ))}
      </ol>
      <p className="hint" role="status" lang="">
        {words.answered(given, form.questions.length)}
      </p>
      <p className="hint">{form.attribution}</p>
    </fieldset>
  );
}

/** Far enough for the six answers of a form, too many for a list. */
const MOST_IN_A_LIST = 31;

function OneQuestion({ question, body, set }: TypingProps & { readonly question: Question }) {
  const { paper: words } = useProgressWords();
  const { item, text, inWords, askedWhen } = question;
  const hint = askedWhen === undefined ? undefined : words.onlyIf;
  const answer = (typed: string) => set({ answers: withAnswer(body.answers, item, typed) });
  const value = body.answers[item] === undefined ? "" : String(body.answers[item]);
  const options = useOptions(question);
  if (inWords !== undefined) {
    return (
      <WordsQuestion
        question={question}
        said={body.inWords[item] ?? ""}
        say={(said) => set({ inWords: { ...body.inWords, [item]: said } })}
      />
    );
  }
  if (options !== undefined)
    return <Choice label={text} hint={hint} value={value} options={options} onChange={answer} />;
  return (
    <TextField
      type="number"
      step="any"
      label={text}
      hint={[hint, question.unit].filter((each) => each !== undefined).join(" ")}
      {...(question.range !== undefined && { min: question.range.min, max: question.range.max })}
      value={value}
      onChange={answer}
    />
  );
}

/** Its answers as a list, with a first line for leaving it open; undefined where there are too many. */
function useOptions({ answers, range, unit }: Question) {
  const { paper: words } = useProgressWords();
  const { number } = useFormats();
  const open = { value: "", label: `– ${words.leftOpen}` };
  if (answers !== undefined)
    return [open, ...answers.map(({ value, text }) => ({ value: String(value), label: text }))];
  if (range === undefined || unit !== undefined || range.max - range.min > MOST_IN_A_LIST) return undefined;
  const steps = Array.from({ length: range.max - range.min + 1 }, (_, step) => range.min + step);
  const endOf = (value: number): string => (value === range.min ? range.low : value === range.max ? range.high : "");
  return [
    open,
    ...steps.map((value) => ({
      value: String(value),
      label: [number(value), endOf(value)].filter(Boolean).join(": "),
    })),
  ];
}

type WordsQuestionProps = {
  readonly question: Question;
  readonly said: string;
  readonly say: (said: string) => void;
};

function WordsQuestion({ question: { text, inWords }, said, say }: WordsQuestionProps) {
  const { paper: words } = useProgressWords();
  if (inWords?.oneOf === undefined) return <TextArea label={text} value={said} onChange={say} />;
  const options = [
    { value: "", label: `– ${words.leftOpen}` },
    ...inWords.oneOf.map((each) => ({ value: each, label: each })),
  ];
  return <Choice label={text} value={said} options={options} onChange={say} />;
}

/** An answer that is taken back is left open, never 0. */
function withAnswer(answers: PaperBody["answers"], item: string, typed: string): PaperBody["answers"] {
  const value = numberIn(typed);
  const others = Object.fromEntries(Object.entries(answers).filter(([other]) => other !== item));
  return Number.isNaN(value) ? others : { ...others, [item]: value };
}
