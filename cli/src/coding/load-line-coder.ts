import { ok, type Result } from "@attune/core";
import type { NoModel } from "../failures/failure.ts";
import { loadCoder, SPOKEN, WRITTEN } from "../models/load-coder.ts";
import { booksByUse, type Coders, type LineCoder, lineCoder } from "./code-session.ts";

/** What each thread needs to code lines by itself. */
export type CodingJob = { readonly root: string; readonly codebooks: readonly string[] };

/** @error no-model when a model that the codebooks need is not there or cannot be read. */
export async function loadLineCoder({ root, codebooks }: CodingJob): Promise<Result<LineCoder, NoModel>> {
  const use = booksByUse(codebooks);
  const coders: { spoken?: Coders["spoken"] & {}; written?: Coders["written"] & {} } = {};
  if (use.spoken.length > 0) {
    const loaded = await loadCoder(root, SPOKEN);
    if (!loaded.ok) return loaded;
    coders.spoken = loaded.value;
  }
  if (use.written.length > 0) {
    const loaded = await loadCoder(root, WRITTEN);
    if (!loaded.ok) return loaded;
    coders.written = loaded.value;
  }
  return ok(lineCoder(coders, codebooks));
}
