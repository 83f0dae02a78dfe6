/** The registers: everything contributors have added, by kind. */
export * from "./codebooks/index.ts";
export * from "./consents/index.ts";
export * from "./consents/wordings.ts";
export * from "./crisis-lines/index.ts";
export * from "./exercises/index.ts";
export * from "./exercises/wordings.ts";
export * from "./exporters/index.ts";
export * from "./german/moment-wordings.ts";
export * from "./importers/index.ts";
export * from "./indices/index.ts";
export * from "./instruments/index.ts";
export * from "./instruments/translated/wordings.ts";
export * from "./instruments/wordings.ts";
export * from "./moments/index.ts";
export * from "./pathways/index.ts";
export * from "./signals/index.ts";
export * from "./signals/wordings.ts";
