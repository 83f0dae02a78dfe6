import type { Consents } from "../ports/consents.ts";
import { consentStore } from "./consents/consent-store.ts";
import type { Desk } from "./desk.ts";

/** Whether a client's consents allow something, for the practice's own jobs. */
export const consentGate = (desk: Desk): Consents => consentStore(desk);
