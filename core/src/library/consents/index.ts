import type { ConsentTerms } from "../../consent/consent-terms.ts";
import { coding } from "./coding.ts";
import { questionnaires } from "./questionnaires.ts";
import { recording } from "./recording.ts";
import { research } from "./research.ts";
import { supervision } from "./supervision.ts";
import { treatment } from "./treatment.ts";

/** Every purpose that a client may agree to. Adding one is a new file and a new line here. */
export const consents: readonly ConsentTerms[] = [coding, questionnaires, recording, research, supervision, treatment];
