/** What crosses a border, in the shapes that server, web and command line share. */

export * from "./caller.ts";
export * from "./chart.ts";
export * from "./client-export.ts";
export * from "./client-facts.ts";
export * from "./codings.ts";
export * from "./openapi.ts";
export * from "./records/fields.ts";
export * from "./records/index.ts";
export * from "./records/record-kind.ts";
export * from "./review.ts";
export * from "./routes/index.ts";
export * from "./routes/record-routes.ts";
export * from "./routes/route.ts";
export * from "./schemas.ts";
