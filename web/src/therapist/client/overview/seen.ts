import type { AnswerOf, RouteNamed } from "@attune/api";
import type { RecordNamed } from "../../../practice/records.ts";

/** What the overview reads, by the names that its parts use. */
export type Measure = AnswerOf<RouteNamed<"read-course">>["measures"][number];
export type Episode = RecordNamed<"episode">;
export type EventNote = RecordNamed<"event-note">;
export type Invitation = AnswerOf<RouteNamed<"list-invitations">>["rows"][number];
export type FormToAsk = AnswerOf<RouteNamed<"list-forms-to-ask">>["rows"][number];
export type MadeLink = AnswerOf<RouteNamed<"add-invitation">>;
