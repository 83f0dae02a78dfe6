import { Sparkline } from "../../parts/sparkline.tsx";
import { useFormats } from "../../words/formats.ts";
import { type Summary, shortName } from "./caseload.ts";
import type { Measures } from "./use-measures.ts";
import { useClientsWords } from "./words.ts";

/** Means of the session check go from 0 to 10. */
const FELT = { min: 0, max: 10 } as const;

type MainCourseProps = { readonly main: Summary["main"]; readonly measures: Measures };

/** The main measure in the width of a word, with its name and latest score. */
export function MainCourse({ main, measures }: MainCourseProps) {
  const words = useClientsWords();
  const { number } = useFormats();
  const measure = main && measures(main.instrument, main.scale);
  const last = main?.values.at(-1);
  if (main === undefined || measure === undefined || last === undefined)
    return <span className="hint">{words.noValues}</span>;
  const name = shortName(measure);
  const first = number(main.values[0] ?? last);
  const label = words.course({ name, first, last: number(last), count: main.values.length });
  return (
    <span className="course">
      <Sparkline values={main.values} range={measure} turned={measure.betterWhen === "lower"} label={label} />
      <span aria-hidden="true" className="course-last">{`${name} ${number(last)}`}</span>
    </span>
  );
}

export function FeltCourse({ felt }: { readonly felt: Summary["felt"] }) {
  const words = useClientsWords();
  const { number } = useFormats();
  const last = felt?.at(-1);
  if (felt === undefined || last === undefined) return <span className="hint">{words.noValues}</span>;
  const first = number(felt[0] ?? last);
  const label = words.course({ name: words.feltName, first, last: number(last), count: felt.length });
  return (
    <span className="course">
      <Sparkline values={felt} range={FELT} tone="neutral" label={label} />
      <span aria-hidden="true" className="course-last">
        {number(last)}
      </span>
    </span>
  );
}
