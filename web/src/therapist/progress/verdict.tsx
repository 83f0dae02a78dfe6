import { type Fact, Facts, Pill } from "../../parts/layout.tsx";
import { useCommonWords } from "../../words/common.ts";
import { useFormats } from "../../words/formats.ts";
import type { Measure } from "./measure.ts";
import { useProgressWords } from "./words.ts";

type Change = NonNullable<Measure["change"]>;

const TONES = {
  "reliable-improvement": "good",
  "reliable-deterioration": "ask",
  "no-reliable-change": "neutral",
} as const;

/** From the first score to the latest by the numbers of a named profile; what it rests on opens. */
export function Verdict({ measure }: { readonly measure: Measure }) {
  const { verdict: words } = useProgressWords();
  const { change, points } = measure;
  if (change === undefined) {
    return (
      <p className="verdict">
        <Pill>{words.none}</Pill> <span className="hint">{points.length < 2 ? words.noneOne : words.noneRule}</span>
      </p>
    );
  }
  const verdicts = change.thresholdBasis === "clinical-relevance" ? words.relevantVerdicts : words.verdicts;
  return (
    <>
      <p className="verdict">
        <Pill tone={TONES[change.verdict]}>{verdicts[change.verdict]}</Pill>
        {change.caseStatus !== undefined && <Pill>{words.cases[change.caseStatus]}</Pill>}
      </p>
      <Basis measure={measure} change={change} />
    </>
  );
}

function Basis({ measure: { points }, change }: { readonly measure: Measure; readonly change: Change }) {
  const { verdict: words } = useProgressWords();
  const { unverified } = useCommonWords();
  const { number } = useFormats();
  const profiles: Readonly<Record<string, string>> = words.profiles;
  const [first] = points;
  const latest = points.at(-1);
  const facts: readonly Fact[] = [
    { name: words.profile, value: profiles[change.profile] ?? change.profile },
    { name: words.threshold, value: words.points(number(change.threshold)) },
    { name: words.compared, value: words.fromTo(number(first?.value ?? 0), number(latest?.value ?? 0)) },
    { name: words.howKnown, value: words.bases[change.thresholdBasis] },
    { name: words.checked, value: change.isVerified ? words.yes : unverified },
  ];
  return (
    <details className="verdict-basis">
      <summary>{words.basis}</summary>
      <Facts facts={facts} />
      <p className="hint">{words.notCause}</p>
    </details>
  );
}
