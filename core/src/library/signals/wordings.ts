import type { SignalWording } from "../../signals/signal-wording.ts";
import { earlyStrongResponseWording } from "./early-strong-response.wording.ts";
import { missedOrBlankMeasuresWording } from "./missed-or-blank-measures.wording.ts";
import { moodChartChangeWording } from "./mood-chart-change.wording.ts";
import { notOnTrackWording } from "./not-on-track.wording.ts";
import { predictedFeltGapWideningWording } from "./predicted-felt-gap-widening.wording.ts";
import { readyToDiscussEndingWording } from "./ready-to-discuss-ending.wording.ts";
import { reliableDeteriorationWording } from "./reliable-deterioration.wording.ts";
import { riskAnswerWording } from "./risk-answer.wording.ts";
import { riskItemSkippedWording } from "./risk-item-skipped.wording.ts";
import { safetyOnRelationshipFormWording } from "./safety-on-relationship-form.wording.ts";
import { sessionCheckStrainWording } from "./session-check-strain.wording.ts";
import { suddenGainWording } from "./sudden-gain.wording.ts";

/** The words of every rule that raises signals. Adding a rule is a new file and a new line here too. */
export const signalWordings: readonly SignalWording[] = [
  earlyStrongResponseWording,
  missedOrBlankMeasuresWording,
  moodChartChangeWording,
  notOnTrackWording,
  predictedFeltGapWideningWording,
  readyToDiscussEndingWording,
  reliableDeteriorationWording,
  riskAnswerWording,
  riskItemSkippedWording,
  safetyOnRelationshipFormWording,
  sessionCheckStrainWording,
  suddenGainWording,
];
