import type { AnyBinding } from "../app/binding.ts";
import { insideDoorBindings } from "./account-bindings.ts";
import { checkInBindings } from "./check-in-bindings.ts";
import { clientBindings } from "./client-bindings.ts";
import { courseBindings } from "./course-bindings.ts";
import { documentBindings } from "./document-bindings.ts";
import { measureBindings } from "./measure-bindings.ts";
import { noteBindings } from "./note-bindings.ts";
import { operatorBindings } from "./operator-bindings.ts";
import { ownBindings } from "./own-bindings.ts";
import { packBindings } from "./pack-bindings.ts";
import { paperBindings } from "./paper-bindings.ts";
import { practiceBindings } from "./practice-bindings.ts";
import { prepareBindings } from "./prepare-bindings.ts";
import { recordBindings } from "./record-bindings.ts";
import { reviewBindings } from "./review-bindings.ts";
import { doorBindings, ownDoorBindings } from "./sign-in-bindings.ts";
import { todayBindings } from "./today-bindings.ts";
import { transcriptBindings } from "./transcript-bindings.ts";

/** How every route is answered. A test holds this against the table of routes: none is without. */
export const bindings: ReadonlyMap<string, AnyBinding> = new Map<string, AnyBinding>([
  ...recordBindings,
  ...Object.entries(checkInBindings),
  ...Object.entries(clientBindings),
  ...Object.entries(courseBindings),
  ...Object.entries(documentBindings),
  ...Object.entries(measureBindings),
  ...Object.entries(operatorBindings),
  ...Object.entries(paperBindings),
  ...Object.entries(practiceBindings),
  ...Object.entries(noteBindings),
  ...Object.entries(packBindings),
  ...Object.entries(prepareBindings),
  ...Object.entries(ownBindings),
  ...Object.entries(doorBindings),
  ...Object.entries(insideDoorBindings),
  ...Object.entries(ownDoorBindings),
  ...Object.entries(todayBindings),
  ...Object.entries(transcriptBindings),
  ...Object.entries(reviewBindings),
]);
