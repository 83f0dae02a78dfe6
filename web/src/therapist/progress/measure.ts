import type { AnswerOf, RouteNamed } from "@attune/api";

/** One measure of a client, from the first time it was taken to the latest. */
export type Measure = AnswerOf<RouteNamed<"read-course">>["measures"][number];
