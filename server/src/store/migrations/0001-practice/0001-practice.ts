import type { Migration } from "../migration.ts";
import { CLIENT_TABLES, DOOR_TABLES, LEDGER_TABLES, PRACTICE_TABLES, ROLE } from "./practice-tables.ts";
import { RECORD_TABLES } from "./record-tables.ts";

/** The whole schema of the first release. */
export const practice: Migration = {
  id: "0001-practice",
  statements: [...ROLE, ...PRACTICE_TABLES, ...CLIENT_TABLES, ...DOOR_TABLES, ...RECORD_TABLES, ...LEDGER_TABLES],
};
