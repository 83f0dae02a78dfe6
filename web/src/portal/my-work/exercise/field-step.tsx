import type { ExerciseField, ExerciseWording, FieldWording } from "@attune/core";
import { Button } from "../../../parts/button.tsx";
import { TextArea, TextField } from "../../../parts/fields.tsx";
import { Rating } from "../../../parts/rating.tsx";
import { useWorkWords } from "../words.ts";

type FieldStepProps = {
  readonly field: ExerciseField;
  readonly wording: ExerciseWording | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** One thing of an exercise, in the way that it is answered. */
export function FieldStep({ field, wording, value, onChange }: FieldStepProps) {
  const words = useWorkWords().exercises;
  const said: FieldWording = wording?.fields[field.id] ?? { label: words.whatIDid, hint: words.whatIDidHint };
  const shared = { label: said.label, value, onChange, ...(said.hint !== undefined && { hint: said.hint }) };
  switch (field.kind) {
    case "text":
      return <TextField {...shared} most={4000} />;
    case "day-and-time":
      return <TextField {...shared} type="datetime-local" />;
    case "rating":
      return <RatingStep said={said} value={value} onChange={onChange} />;
    case "choice":
      return <ChoiceStep said={said} options={field.options} value={value} onChange={onChange} />;
    default:
      return <TextArea {...shared} rows={4} most={20_000} />;
  }
}

type SaidProps = { readonly said: FieldWording; readonly value: string; readonly onChange: (text: string) => void };

function RatingStep({ said, value, onChange }: SaidProps) {
  const words = useWorkWords().exercises;
  return (
    <>
      <Rating
        label={said.label}
        low={said.ends?.low ?? ""}
        high={said.ends?.high ?? ""}
        value={value === "" ? undefined : Number(value)}
        onChange={(rated) => onChange(String(rated))}
      />
      {value !== "" && (
        <Button kind="quiet" onClick={() => onChange("")}>
          {words.takeRatingBack}
        </Button>
      )}
    </>
  );
}

type ChoiceStepProps = SaidProps & { readonly options: readonly string[] };

function ChoiceStep({ said, options, value, onChange }: ChoiceStepProps) {
  return (
    <fieldset className="choices">
      <legend className="field-label">{said.label}</legend>
      {options.map((option) => (
        <label key={option} className="choice">
          <input
            type="radio"
            name={said.label}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <span>{said.options?.[option] ?? option}</span>
        </label>
      ))}
    </fieldset>
  );
}
