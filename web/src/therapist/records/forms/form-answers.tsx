import { useState } from "react";
import { Hidden } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useFormats } from "../../../words/formats.ts";
import { answerWords } from "../../progress/answer-words.ts";
import { useRecordsWords } from "../words.ts";
import type { Administration } from "./administration.ts";

type FormAnswersProps = { readonly row: Administration; readonly title: string };

/** What was answered, in the words of the form where those may be shown. */
export function FormAnswers({ row, title }: FormAnswersProps) {
  const { forms: words } = useRecordsWords();
  const [isOpen, open] = useState(false);
  const count = Object.keys(row.answers).length + Object.keys(row.inWords ?? {}).length;
  return (
    <details onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        {words.answers(count)}
        <Hidden>: {title}</Hidden>
      </summary>
      {isOpen && <Answers row={row} />}
    </details>
  );
}

function Answers({ row }: { readonly row: Administration }) {
  const { number } = useFormats();
  const { data } = useAsk("read-questions", { params: { instrument: row.instrument } });
  const questionOf = (item: string) => data?.questions.find((each) => each.item === item);
  const said = [
    ...Object.entries(row.answers).map(
      ([item, value]) => [item, answerWords(questionOf(item), value, number)] as const,
    ),
    ...Object.entries(row.inWords ?? {}),
  ];
  return (
    <dl className="form-answers" {...(data !== undefined && { lang: data.language })}>
      {said.map(([item, value]) => (
        <div key={item}>
          <dt>{questionOf(item)?.text ?? item}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
