import type { Instrument } from "../../measurement/instrument.ts";
import { adnm8 } from "./adnm-8.ts";
import { arm5 } from "./arm-5.ts";
import { asq } from "./asq.ts";
import { asrm } from "./asrm.ts";
import { auditC } from "./audit-c.ts";
import { bgq } from "./bgq.ts";
import { blri } from "./blri.ts";
import { cSsrsScreener } from "./c-ssrs-screener.ts";
import { care } from "./care.ts";
import { cesD } from "./ces-d.ts";
import { changeWeek } from "./change-week.ts";
import { docs } from "./docs.ts";
import { foci } from "./foci.ts";
import { gad2 } from "./gad-2.ts";
import { gad7 } from "./gad-7.ts";
import { hat } from "./hat.ts";
import { iadq } from "./iadq.ts";
import { iri } from "./iri.ts";
import { isi } from "./isi.ts";
import { itq } from "./itq.ts";
import { k6 } from "./k6.ts";
import { k10 } from "./k10.ts";
import { lossWeek } from "./loss-week.ts";
import { mdq } from "./mdq.ts";
import { moodEnergySleep } from "./mood-energy-sleep.ts";
import { ocdWeek } from "./ocd-week.ts";
import { oci12 } from "./oci-12.ts";
import { ociR } from "./oci-r.ts";
import { oq45 } from "./oq-45.ts";
import { ors } from "./ors.ts";
import { osss3 } from "./osss-3.ts";
import { pcPtsd5 } from "./pc-ptsd-5.ts";
import { pcl5 } from "./pcl-5.ts";
import { pg13R } from "./pg-13-r.ts";
import { phq2 } from "./phq-2.ts";
import { phq4 } from "./phq-4.ts";
import { phq9 } from "./phq-9.ts";
import { pmq9 } from "./pmq-9.ts";
import { practiceLog } from "./practice-log.ts";
import { pswq } from "./pswq.ts";
import { ras } from "./ras.ts";
import { readinessRulers } from "./readiness-rulers.ts";
import { relationshipWeek } from "./relationship-week.ts";
import { seq } from "./seq.ts";
import { sessionCheck } from "./session-check.ts";
import { sessionCheckTherapist } from "./session-check-therapist.ts";
import { sleepDiary } from "./sleep-diary.ts";
import { srs } from "./srs.ts";
import { stanleyBrown } from "./stanley-brown.ts";
import { swemwbs } from "./swemwbs.ts";
import { teq } from "./teq.ts";
import { waiSr } from "./wai-sr.ts";
import { whodas12 } from "./whodas-2.0-12.ts";
import { wsas } from "./wsas.ts";

/** Every instrument the system knows. Adding one is a new file and a new line here. */
export const instruments = [
  adnm8,
  arm5,
  asq,
  asrm,
  auditC,
  bgq,
  blri,
  cSsrsScreener,
  care,
  cesD,
  changeWeek,
  docs,
  foci,
  gad2,
  gad7,
  hat,
  iadq,
  iri,
  isi,
  itq,
  k10,
  k6,
  lossWeek,
  mdq,
  moodEnergySleep,
  ocdWeek,
  oci12,
  ociR,
  oq45,
  ors,
  osss3,
  pcPtsd5,
  pcl5,
  pg13R,
  phq2,
  phq4,
  phq9,
  pmq9,
  practiceLog,
  pswq,
  ras,
  readinessRulers,
  relationshipWeek,
  seq,
  sessionCheck,
  sessionCheckTherapist,
  sleepDiary,
  srs,
  stanleyBrown,
  swemwbs,
  teq,
  waiSr,
  whodas12,
  wsas,
] as const satisfies readonly Instrument[];

export type InstrumentId = (typeof instruments)[number]["id"];
