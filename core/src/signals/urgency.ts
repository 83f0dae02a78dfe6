import type { RiskGrade } from "../measurement/instrument.ts";
import type { Evidence } from "./evidence.ts";
import type { Urgency } from "./signal.ts";
import { gravest } from "./signal-wording.ts";

const BY_GRADE: Readonly<Record<RiskGrade, Urgency>> = {
  "ask-about": "next-session",
  "same-day": "today",
  urgent: "today",
  acute: "today",
};

/** How soon the gravest of these answers must be looked at; at the next session where none carries a grade. */
export const urgencyOf = (evidence: readonly Evidence[]): Urgency => BY_GRADE[gravest(evidence) ?? "ask-about"];

const STRENGTH: Readonly<Record<RiskGrade, number>> = { "ask-about": 0.25, "same-day": 0.5, urgent: 0.75, acute: 1 };

/** The gravest of these answers as a strength from 0 to 1. */
export const strengthOfRisk = (evidence: readonly Evidence[]): number => STRENGTH[gravest(evidence) ?? "ask-about"];
