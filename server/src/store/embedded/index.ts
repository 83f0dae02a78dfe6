export { type AlreadyOwned, type EmbeddedFailure, isBroken, isDiskFull } from "./failure.ts";
export { type EmbeddedDatabase, openEmbedded, type Place } from "./open-embedded.ts";
export { type Owner, ownFolder } from "./owner/own-folder.ts";
