import { Sparkline } from "../../../parts/sparkline.tsx";
import { useCommonWords } from "../../../words/common.ts";
import { useFormats } from "../../../words/formats.ts";
import { useOverviewWords } from "../words.ts";
import type { Measure } from "./seen.ts";

/** From the first score to the latest, in one sentence that names whose numbers decide. */
export function MeasureWords({ measure }: { readonly measure: Measure }) {
  const words = useOverviewWords().course;
  const { number } = useFormats();
  const { points, min, max, betterWhen, title, isOwnForm } = measure;
  const values = points.map(({ value }) => value);
  const picture = words.measurePicture(title, values.map((value) => number(value)).join(", "));
  return (
    <>
      <div className="measure-line">
        <p>
          <MeasureSentence measure={measure} />
        </p>
        {values.length > 1 && (
          <Sparkline values={values} range={{ min, max }} label={picture} turned={betterWhen === "lower"} />
        )}
      </div>
      {isOwnForm && <p className="hint">{words.ownForm}</p>}
    </>
  );
}

function MeasureSentence({ measure: { points, change } }: { readonly measure: Measure }) {
  const words = useOverviewWords().course;
  const common = useCommonWords();
  const { number } = useFormats();
  const [first] = points;
  const latest = points.at(-1);
  if (first === undefined || latest === undefined) return null;
  if (points.length === 1) return words.single(number(first.value));
  const step = latest.value - first.value;
  const size = number(Math.abs(step));
  const way = step === 0 ? words.same : step < 0 ? words.lower(size) : words.higher(size);
  const said = `${words.from(number(first.value), number(latest.value))}: ${way}`;
  if (change === undefined) return `${said}.`;
  const verdicts = change.thresholdBasis === "clinical-relevance" ? words.relevantVerdicts : words.verdicts;
  const profiles: Readonly<Record<string, string>> = words.profiles;
  const by = words.byProfile(profiles[change.profile] ?? change.profile, number(change.threshold));
  const sentence = `${said}, ${verdicts[change.verdict]} ${by}${change.isVerified ? "" : ` (${common.unverified})`}.`;
  return change.caseStatus === undefined ? sentence : `${sentence} ${words.cases[change.caseStatus]}`;
}
