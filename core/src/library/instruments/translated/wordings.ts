import type { TranslatedWording } from "../../../measurement/translated-wording.ts";
import { changeWeekWordingDe } from "./change-week.de.wording.ts";
import { lossWeekWordingDe } from "./loss-week.de.wording.ts";
import { moodEnergySleepWordingDe } from "./mood-energy-sleep.de.wording.ts";
import { ocdWeekWordingDe } from "./ocd-week.de.wording.ts";
import { practiceLogWordingDe } from "./practice-log.de.wording.ts";
import { readinessRulersWordingDe } from "./readiness-rulers.de.wording.ts";
import { relationshipWeekWordingDe } from "./relationship-week.de.wording.ts";
import { sessionCheckWordingDe } from "./session-check.de.wording.ts";
import { sessionCheckTherapistWordingDe } from "./session-check-therapist.de.wording.ts";
import { sleepDiaryWordingDe } from "./sleep-diary.de.wording.ts";

/**
 * Forms in other languages than the one they were written in: our own, and published ones of which the rights holder has
 * an official wording that may be passed on. Nobody translates a published form here. Adding one is a new file and a new
 * line here.
 */
export const translatedWordings: readonly TranslatedWording[] = [
  changeWeekWordingDe,
  lossWeekWordingDe,
  moodEnergySleepWordingDe,
  ocdWeekWordingDe,
  practiceLogWordingDe,
  readinessRulersWordingDe,
  relationshipWeekWordingDe,
  sessionCheckWordingDe,
  sessionCheckTherapistWordingDe,
  sleepDiaryWordingDe,
];
