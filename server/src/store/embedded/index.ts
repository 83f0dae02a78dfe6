export { type EmbeddedFailure, isDiskFull } from "./failure.ts";
export { type EmbeddedDatabase, openEmbedded } from "./open-embedded.ts";
export { ownFolder } from "./owner/own-folder.ts";
