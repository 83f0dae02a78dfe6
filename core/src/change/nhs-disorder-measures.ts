import type { Source } from "../foundation/source.ts";
import { memory } from "../measurement/sources.ts";

/** What counts as a case, and as a reliable change, on one measure of a disorder; on all of them less is better. */
export type NhsDisorderMeasure = {
  readonly id: string;
  readonly name: string;
  readonly cutOff: number;
  readonly reliableChange: number;
  readonly source: Source;
};

const source = memory({ work: "NHS Talking Therapies manual", at: "measures of a disorder beside the PHQ-9" });

/**
 * The measures that the NHS pairs with the PHQ-9 in place of the GAD-7. All numbers are from memory and shown as unverified;
 * most of the scales are not free, so only their totals are typed in. The PCL-5 and the PSWQ have pages of their own.
 */
export const nhsDisorderMeasures: readonly NhsDisorderMeasure[] = [
  { id: "hai-short", name: "Health Anxiety Inventory, short", cutOff: 18, reliableChange: 4, source },
  { id: "ies-r", name: "Impact of Event Scale, revised", cutOff: 33, reliableChange: 9, source },
  { id: "mobility-alone", name: "Mobility Inventory, alone", cutOff: 2.3, reliableChange: 0.73, source },
  { id: "oci", name: "Obsessive-Compulsive Inventory", cutOff: 40, reliableChange: 32, source },
  { id: "pcl-5", name: "PTSD Checklist for DSM-5", cutOff: 32, reliableChange: 10, source },
  { id: "pdss-sr", name: "Panic Disorder Severity Scale, self-report", cutOff: 8, reliableChange: 5, source },
  { id: "pswq", name: "Penn State Worry Questionnaire", cutOff: 45, reliableChange: 10, source },
  { id: "spin", name: "Social Phobia Inventory", cutOff: 19, reliableChange: 10, source },
];
