import type { AnswerOf, RouteNamed } from "@attune/api";

export type Preparation = AnswerOf<RouteNamed<"read-preparation">>;
export type Proposal = Preparation["agenda"][number];
export type Moved = Preparation["moved"][number];
export type LastSession = NonNullable<Preparation["last"]>;
