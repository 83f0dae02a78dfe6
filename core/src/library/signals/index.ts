import type { SignalRule } from "../../signals/signal-rule.ts";
import { earlyStrongResponse } from "./early-strong-response.ts";
import { missedOrBlankMeasures } from "./missed-or-blank-measures.ts";
import { moodChartChange } from "./mood-chart-change.ts";
import { notOnTrack } from "./not-on-track.ts";
import { predictedFeltGapWidening } from "./predicted-felt-gap-widening.ts";
import { readyToDiscussEnding } from "./ready-to-discuss-ending.ts";
import { reliableDeterioration } from "./reliable-deterioration.ts";
import { riskAnswer } from "./risk-answer.ts";
import { riskItemSkipped } from "./risk-item-skipped.ts";
import { safetyOnRelationshipForm } from "./safety-on-relationship-form.ts";
import { sessionCheckStrain } from "./session-check-strain.ts";
import { suddenGain } from "./sudden-gain.ts";

/** Every rule that raises signals. Adding one is a new file and a new line here. */
export const signals: readonly SignalRule[] = [
  earlyStrongResponse,
  missedOrBlankMeasures,
  moodChartChange,
  notOnTrack,
  predictedFeltGapWidening,
  readyToDiscussEnding,
  reliableDeterioration,
  riskAnswer,
  riskItemSkipped,
  safetyOnRelationshipForm,
  sessionCheckStrain,
  suddenGain,
];
