/** What fitting a model needs of the runtime, so that a turn is read the same way in both. */

export * from "../../text/words.ts";
export { DENSE } from "./dense.ts";
export * from "./emotion-scores.ts";
export * from "./feature-table.ts";
export * from "./features.ts";
export * from "./heads.ts";
export * from "./linear-part.ts";
export * from "./model-file.ts";
export * from "./pooling.ts";
export * from "./softmax.ts";
export * from "./window.ts";
export * from "./written-reader.ts";
