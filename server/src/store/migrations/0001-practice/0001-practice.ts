import type { Migration } from "../migration.ts";
import { CLIENT_TABLES } from "./client-tables.ts";
import { DOOR_TABLES } from "./door-tables.ts";
import { LEDGER_TABLES } from "./ledger-tables.ts";
import { PRACTICE_TABLES } from "./practice-tables.ts";
import { RECORD_TABLES, RESEARCH } from "./record-tables.ts";
import { ROLE } from "./role.ts";

/** The whole schema of the first release. */
export const practice: Migration = {
  id: "0001-practice",
  statements: [
    ...ROLE,
    ...PRACTICE_TABLES,
    ...CLIENT_TABLES,
    ...DOOR_TABLES,
    ...RECORD_TABLES,
    ...RESEARCH,
    ...LEDGER_TABLES,
  ],
};
