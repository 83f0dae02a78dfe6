import { Check } from "../../../parts/fields.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useOverviewWords } from "../words.ts";
import type { FormToAsk } from "./seen.ts";

type FormPickerProps = {
  readonly forms: readonly FormToAsk[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onChoose: (chosen: readonly string[]) => void;
};

export function FormPicker({ forms, ...picking }: FormPickerProps) {
  const words = useOverviewWords().checkIn;
  const ofPathway = forms.filter(({ sets }) => sets.length > 0);
  const others = forms.filter(({ sets }) => sets.length === 0);
  const hasChosenOther = others.some(({ instrument }) => picking.chosen.includes(instrument));
  return (
    <>
      <Forms forms={ofPathway} {...picking} />
      {others.length > 0 && (
        <details open={hasChosenOther || ofPathway.length === 0}>
          <summary>{words.otherForms}</summary>
          <Forms forms={others} {...picking} />
        </details>
      )}
    </>
  );
}

function Forms({ forms, chosen, most, onChoose }: FormPickerProps) {
  const hintOf = useHints();
  return (
    <ul className="form-picker">
      {forms.map((form) => {
        const isChosen = chosen.includes(form.instrument);
        return (
          <li key={form.instrument}>
            <Check
              label={form.name}
              hint={hintOf(form)}
              value={isChosen}
              disabled={!isChosen && chosen.length >= most}
              onChange={(isWanted) =>
                onChoose(isWanted ? [...chosen, form.instrument] : chosen.filter((id) => id !== form.instrument))
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The set in which a form is asked most often is the one that is named. */
const ORDER = ["eachSession", "everyFewSessions", "start", "atEnd"] as const;

function useHints(): (form: FormToAsk) => string {
  const words = useOverviewWords().checkIn;
  const { number } = useFormats();
  const often = { eachSession: words.each, everyFewSessions: words.sometimes, start: words.start, atEnd: words.end };
  return ({ sets, questions, minutes, asksAboutRisk }) =>
    [
      ...ORDER.filter((set) => sets.includes(set))
        .slice(0, 1)
        .map((set) => often[set]),
      words.questions(questions),
      ...(minutes === undefined ? [] : [minutes < 1 ? words.underAMinute : words.minutes(number(minutes))]),
      ...(asksAboutRisk ? [words.asksAboutRisk] : []),
    ].join(" · ");
}
