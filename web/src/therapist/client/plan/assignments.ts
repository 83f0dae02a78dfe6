import type { RecordNamed } from "../../../practice/records.ts";

export type Assignment = RecordNamed<"assignment">;
export type Completion = RecordNamed<"completion">;
