import type { Coding } from "../coding/coding.ts";
import type { Turn } from "./turn.ts";

/** A session with its codes, as it goes into a file. */
export type CodedSession = { readonly turns: readonly Turn[]; readonly codings: readonly Coding[] };

/** Writes one format. What it writes, the importer of the same format reads with the same speakers and words. */
export type Exporter = {
  readonly id: string;
  readonly name: string;
  /** Ending of the file, with its dot. */
  readonly ending: string;
  /** What opens such files, for `attune formats`. */
  readonly opensIn: string;
  readonly write: (session: CodedSession) => string;
};
