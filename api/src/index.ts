/** What crosses a border, in the shapes that server, web and command line share. */
export * from "./chart.ts";
export * from "./codings.ts";
export * from "./review.ts";
export * from "./schemas.ts";
