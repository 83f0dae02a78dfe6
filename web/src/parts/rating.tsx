import { useId } from "react";

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

type RatingProps = {
  /** The sentence that is rated. */
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
};

/** 0 to 10, as the session check and goals are rated: eleven buttons in one group, moved through by arrow keys. */
export function Rating({ label, low, high, value, onChange, disabled = false }: RatingProps) {
  const name = useId();
  return (
    <fieldset className="rating" disabled={disabled}>
      <legend>{label}</legend>
      <div className="rating-scale">
        {TEN.map((at) => (
          <label key={at} className="rating-step">
            <input type="radio" name={name} value={at} checked={value === at} onChange={() => onChange(at)} />
            <span>{at}</span>
          </label>
        ))}
      </div>
      <div className="rating-ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
      <span className="visually-hidden">{`0: ${low}. 10: ${high}.`}</span>
    </fieldset>
  );
}
