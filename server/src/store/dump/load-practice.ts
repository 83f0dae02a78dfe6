import { faultPoint } from "../../faults/fault-point.ts";
import type { BackupRecord } from "../../vault/backup-file/backup.ts";
import type { AskRows } from "./ask.ts";
import { DUMPED_TABLES } from "./dumped-tables.ts";

/** Rows that were put in, by table, and those left out because their client's keys are gone. */
export type Loaded = { readonly counts: Readonly<Record<string, number>>; readonly leftOut: number };

/** Characters of rows that go to the database together. */
const PIECE = 512 * 1024;

/**
 * Puts a practice's rows into a database that has none of it, in one transaction bound to the practice's own jobs. A client
 * who has no keys any more was erased since: of them only that there was somebody is kept, as erasing leaves it.
 *
 * @param hasKeys whether a client has keys
 */
export async function loadPractice(
  ask: AskRows,
  records: AsyncIterable<BackupRecord>,
  hasKeys: (client: string) => boolean,
): Promise<Loaded> {
  const counts: Record<string, number> = {};
  let leftOut = 0;
  for await (const { table, rows } of together(records)) {
    const kept = rows.flatMap((row) => keptOf(table, row, hasKeys) ?? []);
    leftOut += rows.length - kept.length;
    if (kept.length > 0) await insert(ask, table, kept);
    counts[table] = (counts[table] ?? 0) + kept.length;
    faultPoint("restore-half");
  }
  return { counts, leftOut };
}

/** A table of a name that is not known is not put into a statement. */
async function insert(ask: AskRows, table: string, rows: readonly string[]): Promise<void> {
  if (!DUMPED_TABLES.includes(table)) throw new Error("A backup names a table that there is not.");
  await ask(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [
    `[${rows.join(",")}]`,
  ]);
}

type Together = { readonly table: string; readonly rows: readonly string[] };

async function* together(records: AsyncIterable<BackupRecord>): AsyncGenerator<Together> {
  let table = "";
  let rows: string[] = [];
  let length = 0;
  for await (const record of records) {
    if (rows.length > 0 && (record.table !== table || length > PIECE)) {
      yield { table, rows };
      [rows, length] = [[], 0];
    }
    table = record.table;
    rows.push(record.row);
    length += record.row.length;
  }
  if (rows.length > 0) yield { table, rows };
}

type RowOfSomebody = {
  readonly id?: string;
  readonly client_id?: string | null;
  readonly holder_kind?: "member" | "client";
  readonly holder_id?: string;
};

/** What outlives a client's file: it holds ids and nothing else of them. */
const OUTLIVES = new Set(["audit_head", "audit_event", "erasure", "job_fault"]);

function keptOf(table: string, row: string, hasKeys: (client: string) => boolean): string | undefined {
  if (OUTLIVES.has(table)) return row;
  const read = JSON.parse(row) as RowOfSomebody;
  const client = clientOf(table, read);
  if (typeof client !== "string" || hasKeys(client)) return row;
  return table === "client" ? tombstone(read) : undefined;
}

function clientOf(table: string, { id, client_id, holder_kind, holder_id }: RowOfSomebody): string | null | undefined {
  if (table === "client") return id;
  return holder_kind === "client" ? holder_id : client_id;
}

const NOTHING_LEFT = {
  state: "erased",
  sealed: "\\x",
  summary: null,
  email_index: null,
  presentation: null,
  approach: null,
  remote_forms: false,
};

/** Every number of a client's row is small enough to be read and written again. */
const tombstone = (client: RowOfSomebody): string => JSON.stringify({ ...client, ...NOTHING_LEFT });
