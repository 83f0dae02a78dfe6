import type { ConsentWording } from "../../consent/consent-terms.ts";
import { codingWording } from "./coding.wording.ts";
import { questionnairesWording } from "./questionnaires.wording.ts";
import { recordingWording } from "./recording.wording.ts";
import { researchWording } from "./research.wording.ts";
import { supervisionWording } from "./supervision.wording.ts";
import { treatmentWording } from "./treatment.wording.ts";

/** The words of every purpose. Adding one is a new file and a new line here too. */
export const consentWordings: readonly ConsentWording[] = [
  codingWording,
  questionnairesWording,
  recordingWording,
  researchWording,
  supervisionWording,
  treatmentWording,
];
