import { countedAnswers, leftOpen, setAside } from "./asked.ts";
import { clusterOutcome } from "./clusters.ts";
import type { Instrument } from "./instrument.ts";
import { riskFacts } from "./risk.ts";
import type { Answers, InstrumentScore } from "./score.ts";
import { scoreScale } from "./score-scale.ts";
import { screenOutcome } from "./screen.ts";

/**
 * Everything that one completed form says: risk first, then each scale or the reason why it has no value.
 *
 * @param answers checked by `checkAnswers`.
 */
export function scoreInstrument(instrument: Instrument, answers: Answers): InstrumentScore {
  const counted = countedAnswers(instrument, answers);
  const { items, clusters, screen } = instrument;
  const outcomes = instrument.scales
    .filter((scale) => scale.items.length > 0)
    .map((scale) => scoreScale({ scale, items }, counted));
  return {
    instrument: instrument.id,
    risk: riskFacts(instrument, answers),
    scales: outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : [])),
    noScore: outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.failure)),
    missing: leftOpen(instrument, answers),
    setAside: setAside(instrument, answers),
    ...(clusters && { clusters: clusterOutcome(clusters, counted) }),
    ...(screen && { screen: screenOutcome(screen, answers) }),
  };
}
