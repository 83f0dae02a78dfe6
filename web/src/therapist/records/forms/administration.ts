import type { AnswerOf, RouteNamed } from "@attune/api";

export type Administration = AnswerOf<RouteNamed<"list-administrations">>["rows"][number];
