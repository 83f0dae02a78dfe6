import type { AnyBinding } from "../app/binding.ts";
import { recordBindings } from "./record-bindings.ts";

/** How every route is answered. A test holds this against the table of routes: none is without. */
export const bindings: ReadonlyMap<string, AnyBinding> = new Map<string, AnyBinding>([...recordBindings]);
