import type { ConsentWording } from "../../consent/consent-terms.ts";
import { codingWordingDe } from "./coding.de.wording.ts";
import { codingWording } from "./coding.wording.ts";
import { questionnairesWordingDe } from "./questionnaires.de.wording.ts";
import { questionnairesWording } from "./questionnaires.wording.ts";
import { recordingWordingDe } from "./recording.de.wording.ts";
import { recordingWording } from "./recording.wording.ts";
import { researchWordingDe } from "./research.de.wording.ts";
import { researchWording } from "./research.wording.ts";
import { supervisionWordingDe } from "./supervision.de.wording.ts";
import { supervisionWording } from "./supervision.wording.ts";
import { treatmentWordingDe } from "./treatment.de.wording.ts";
import { treatmentWording } from "./treatment.wording.ts";

/** The words of every purpose, in English first and then in German. Adding one is a new file and a new line here too. */
export const consentWordings: readonly ConsentWording[] = [
  codingWording,
  codingWordingDe,
  questionnairesWording,
  questionnairesWordingDe,
  recordingWording,
  recordingWordingDe,
  researchWording,
  researchWordingDe,
  supervisionWording,
  supervisionWordingDe,
  treatmentWording,
  treatmentWordingDe,
];
