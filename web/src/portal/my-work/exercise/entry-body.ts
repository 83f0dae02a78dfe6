import type { RecordBody, RecordNamed } from "../../../practice/records.ts";

export type EntryBody = RecordBody<"completion">;

export const bodyOfEntry = ({
  assignmentId,
  shareDone,
  fields,
  words,
  happenedAt,
}: RecordNamed<"completion">): EntryBody => ({
  happenedAt,
  assignmentId,
  fields,
  ...(shareDone !== undefined && { shareDone }),
  ...(words !== undefined && { words }),
});
