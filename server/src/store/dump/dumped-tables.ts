import { TABLES_OF_A_CLIENT } from "../tables.ts";

/** How the rows of a table are ordered when they are written down, where it is not by client and id. */
const ORDER: Readonly<Record<string, string>> = {
  practice: "practice_id",
  member: "id",
  licence: "id",
  setting: 'name collate "C"',
  credential: "id",
  client: "id",
  care: "client_id, member_id, id",
  audit_head: "practice_id",
  audit_event: "place",
  erasure: "client_id, id",
  job_fault: "id",
};

/**
 * The tables of a practice that a backup holds, a table before those that lead to it. What is only good at the door for a
 * while is left out: a restored practice has nobody signed in, and no link or code of before works again, so neither does
 * what was answered by a link and not sent. So are the answers that are kept for a day for requests that come twice: some
 * of them hold a link.
 */
export const DUMPED_TABLES: readonly string[] = [
  "practice",
  "member",
  "licence",
  "setting",
  "credential",
  "client",
  ...TABLES_OF_A_CLIENT.filter((table) => table !== "check_in_draft"),
  "audit_head",
  "audit_event",
  "erasure",
  "job_fault",
];

export const orderOf = (table: string): string => ORDER[table] ?? "client_id, id";
