import { clusterOutcome } from "./clusters.ts";
import { fillIn, leftOpen, setAside } from "./fill-in.ts";
import type { Instrument } from "./instrument.ts";
import { riskFacts } from "./risk.ts";
import type { Answers, InstrumentScore } from "./score.ts";
import { scoreScale } from "./score-scale.ts";
import { screenOutcome } from "./screen.ts";

/**
 * Everything that one completed form says: risk first, then each scale or the reason why it has no value.
 *
 * @param answers those that `checkAnswers` or `readAnswers` let pass.
 */
export function scoreInstrument(instrument: Instrument, answers: Answers): InstrumentScore {
  const form = fillIn(instrument, answers);
  const risk = riskFacts(instrument, form);
  const outcomes = instrument.scales.filter((scale) => scale.items.length > 0).map((scale) => scoreScale(scale, form));
  const clusters = instrument.clusters && clusterOutcome(instrument.clusters, form.counted);
  const screen = instrument.screen && screenOutcome(instrument.screen, answers);
  return {
    instrument: instrument.id,
    risk,
    scales: outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : [])),
    noScore: outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.failure)),
    missing: leftOpen(form),
    setAside: setAside(form),
    ...(clusters && { clusters }),
    ...(screen && { screen }),
  };
}
