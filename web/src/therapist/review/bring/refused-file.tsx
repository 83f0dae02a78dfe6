import type { CallFailure } from "@attune/api";
import { Button } from "../../../parts/button.tsx";
import { useCommonWords } from "../../../words/common.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { type ReviewWords, useReviewWords } from "../words.ts";
import type { Step } from "./bring-steps.ts";

type RefusedProps = {
  readonly step: Step;
  readonly again: () => void;
};

/** Why a file was not taken, with the line where it stands, and never a word of it. */
export function RefusedFile({ step, again }: RefusedProps) {
  const { bring, ...words } = useReviewWords();
  const common = useCommonWords();
  const explain = useRefusalWords();
  const why = step.at === "refused" ? whyOf(step.failure, { bring, ...words }, explain) : bring.tooLarge;
  return (
    <div role="alert" className="refused-file">
      <p>
        <strong>{bring.refused}</strong>
      </p>
      <p>{why}</p>
      <Button onClick={again}>{common.again}</Button>
    </div>
  );
}

function whyOf(failure: CallFailure, words: ReviewWords, explain: (failure: CallFailure) => string): string {
  if (failure.kind !== "refused") return explain(failure);
  const { because, facts } = failure;
  const reason = String(facts["because"]);
  if (because === "unclear-speakers") return wordsFor(words.unclear, reason);
  if (because !== "unreadable") return explain(failure);
  const line = Number(facts["line"]);
  return [...(line > 0 ? [words.bring.place(line)] : []), wordsFor(words.unreadable, reason)].join(" ");
}

const wordsFor = (words: Readonly<Record<string, string>> & { readonly other: string }, reason: string): string =>
  words[reason] ?? words.other;
