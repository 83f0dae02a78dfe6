import type { BackupRecord } from "../../vault/backup-file/backup.ts";
import type { AskRows } from "./ask.ts";
import { DUMPED_TABLES, orderOf } from "./dumped-tables.ts";

/** Few enough that others get a turn of the processor in between: a transcript's row may be long. */
const AT_ONCE = 250;

/** All rows of the practice that a snapshot is bound to, table by table, in an order that does not depend on the database. */
export async function* dumpPractice(ask: AskRows): AsyncGenerator<BackupRecord> {
  for (const table of DUMPED_TABLES) yield* dumpTable(ask, table);
}

async function* dumpTable(ask: AskRows, table: string): AsyncGenerator<BackupRecord> {
  await ask(
    `declare dumped no scroll cursor for select to_json(t)::text as row from ${table} t
      where practice_id = attune_practice() order by ${orderOf(table)}`,
  );
  let rows: readonly { readonly row: string }[];
  do {
    rows = await ask(`fetch ${AT_ONCE} from dumped`);
    for (const { row } of rows) yield { table, row };
  } while (rows.length === AT_ONCE);
  await ask("close dumped");
}
