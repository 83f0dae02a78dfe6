import { practice } from "./0001-practice/0001-practice.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. Adding one is a new folder and a new line here; none is ever changed or removed. */
export const migrations: readonly Migration[] = [practice];
