import { practice } from "./0001-practice/0001-practice.ts";
import { checkInDrafts } from "./0003-check-in-drafts/0003-check-in-drafts.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. Adding one is a new folder and a new line here; none is ever changed or removed. */
export const migrations: readonly Migration[] = [practice, checkInDrafts];
