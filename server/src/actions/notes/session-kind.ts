import { kindById } from "@attune/api";
import { invariant } from "@attune/core";

const kind = kindById("session");
invariant(kind !== undefined, "sessions are a kind of record");
export const sessionKind = kind;
