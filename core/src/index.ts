/** The public face of the clinical engine. */
export * from "./attunement/review.ts";
export * from "./coding/codebook.ts";
export * from "./coding/coding.ts";
export * from "./foundation/invariant.ts";
export * from "./foundation/result.ts";
export * from "./foundation/source.ts";
export * from "./foundation/units.ts";
export * from "./session/transcript.ts";
export * from "./session/turn.ts";
