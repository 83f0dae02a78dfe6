import type { AnyBinding } from "../app/binding.ts";
import { clientBindings } from "./client-bindings.ts";
import { measureBindings } from "./measure-bindings.ts";
import { operatorBindings } from "./operator-bindings.ts";
import { practiceBindings } from "./practice-bindings.ts";
import { recordBindings } from "./record-bindings.ts";
import { doorBindings, insideDoorBindings, ownDoorBindings } from "./sign-in-bindings.ts";
import { transcriptBindings } from "./transcript-bindings.ts";

/** How every route is answered. A test holds this against the table of routes: none is without. */
export const bindings: ReadonlyMap<string, AnyBinding> = new Map<string, AnyBinding>([
  ...recordBindings,
  ...Object.entries(clientBindings),
  ...Object.entries(measureBindings),
  ...Object.entries(operatorBindings),
  ...Object.entries(practiceBindings),
  ...Object.entries(doorBindings),
  ...Object.entries(insideDoorBindings),
  ...Object.entries(ownDoorBindings),
  ...Object.entries(transcriptBindings),
]);
