/** The six parts of a safety plan, in the order in which they are tried. */
export const SAFETY_PARTS = [
  "warningSigns",
  "ownWays",
  "peopleAndPlaces",
  "peopleToAsk",
  "professionals",
  "saferPlace",
] as const;
export type SafetyPart = (typeof SAFETY_PARTS)[number];

/** The parts as they are typed: one thing a line. */
export type PlanTexts = Readonly<Record<SafetyPart | "whatMatters", string>>;
