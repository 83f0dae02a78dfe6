import type { Change, NhsOutcome, Scale } from "@attune/core";
import type { KnownInstrument } from "./known-instruments.ts";

/** A comparison with everything that it needs to be told. */
export type Compared = {
  readonly known: KnownInstrument;
  readonly scale: Scale;
  readonly change: Change;
  readonly nhs?: NhsOutcome;
};
