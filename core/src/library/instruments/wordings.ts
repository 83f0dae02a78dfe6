import type { InstrumentWording } from "../../measurement/instrument.ts";
import { asqWording } from "./asq.wording.ts";
import { auditCWording } from "./audit-c.wording.ts";
import { cesDWording } from "./ces-d.wording.ts";
import { changeWeekWording } from "./change-week.wording.ts";
import { gad2Wording } from "./gad-2.wording.ts";
import { gad7Wording } from "./gad-7.wording.ts";
import { k6Wording } from "./k6.wording.ts";
import { k10Wording } from "./k10.wording.ts";
import { lossWeekWording } from "./loss-week.wording.ts";
import { moodEnergySleepWording } from "./mood-energy-sleep.wording.ts";
import { ocdWeekWording } from "./ocd-week.wording.ts";
import { osss3Wording } from "./osss-3.wording.ts";
import { pcPtsd5Wording } from "./pc-ptsd-5.wording.ts";
import { pcl5Wording } from "./pcl-5.wording.ts";
import { phq2Wording } from "./phq-2.wording.ts";
import { phq4Wording } from "./phq-4.wording.ts";
import { phq9Wording } from "./phq-9.wording.ts";
import { practiceLogWording } from "./practice-log.wording.ts";
import { pswqWording } from "./pswq.wording.ts";
import { readinessRulersWording } from "./readiness-rulers.wording.ts";
import { relationshipWeekWording } from "./relationship-week.wording.ts";
import { sessionCheckWording } from "./session-check.wording.ts";
import { sessionCheckTherapistWording } from "./session-check-therapist.wording.ts";
import { sleepDiaryWording } from "./sleep-diary.wording.ts";

/** The words of every form that may be shown. Adding one is a new file and a new line here. */
export const instrumentWordings = [
  asqWording,
  auditCWording,
  cesDWording,
  changeWeekWording,
  gad2Wording,
  gad7Wording,
  k10Wording,
  k6Wording,
  lossWeekWording,
  moodEnergySleepWording,
  ocdWeekWording,
  osss3Wording,
  pcPtsd5Wording,
  pcl5Wording,
  phq2Wording,
  phq4Wording,
  phq9Wording,
  practiceLogWording,
  pswqWording,
  readinessRulersWording,
  relationshipWeekWording,
  sessionCheckWording,
  sessionCheckTherapistWording,
  sleepDiaryWording,
] as const satisfies readonly InstrumentWording[];
