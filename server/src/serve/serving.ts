import type { ServeOptions } from "./options.ts";
import type { Surroundings } from "./surroundings.ts";

/** A start of the server: from which software, how, and in which process. */
export type Serving = { readonly root: string; readonly options: ServeOptions; readonly surroundings: Surroundings };
