import type { Instrument } from "../../measurement/instrument.ts";
import { asq } from "./asq.ts";
import { auditC } from "./audit-c.ts";
import { cesD } from "./ces-d.ts";
import { gad2 } from "./gad-2.ts";
import { gad7 } from "./gad-7.ts";
import { k6 } from "./k6.ts";
import { k10 } from "./k10.ts";
import { osss3 } from "./osss-3.ts";
import { pcPtsd5 } from "./pc-ptsd-5.ts";
import { pcl5 } from "./pcl-5.ts";
import { phq2 } from "./phq-2.ts";
import { phq4 } from "./phq-4.ts";
import { phq9 } from "./phq-9.ts";
import { pswq } from "./pswq.ts";

/** Every instrument the system knows. Adding one is a new file and a new line here. */
export const instruments = [
  asq,
  auditC,
  cesD,
  gad2,
  gad7,
  k10,
  k6,
  osss3,
  pcPtsd5,
  pcl5,
  phq2,
  phq4,
  phq9,
  pswq,
] as const satisfies readonly Instrument[];

export type InstrumentId = (typeof instruments)[number]["id"];
