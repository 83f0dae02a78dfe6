import { randomUUID } from "node:crypto";
import type pg from "pg";

/** A column of a table, as the database describes it. */
export type Column = {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  readonly words: readonly string[];
};
export type Columns = ReadonlyMap<string, readonly Column[]>;
export type Values = Readonly<Record<string, unknown>>;

/** The columns of every table, with the words that a check allows. */
export async function columnsOf(pool: Pick<pg.Pool, "query">): Promise<Columns> {
  const { rows } = await pool.query<{
    table: string;
    name: string;
    type: string;
    needed: boolean;
    check: string | null;
  }>(
    `select c.relname as table, a.attname as name, t.typname as type, a.attnotnull as needed, (select
      string_agg(pg_get_constraintdef(k.oid), '') from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
      and k.conkey = array[a.attnum]) as check
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      order by c.relname, a.attnum`,
  );
  const columns = new Map<string, Column[]>();
  for (const { table, name, type, needed, check } of rows) {
    const words = [...(check ?? "").matchAll(/'([^']*)'::text/g)].map(([, word]) => word ?? "");
    columns.set(table, [...(columns.get(table) ?? []), { name, type, needed, words }]);
  }
  return columns;
}

const MOMENT = "2026-03-01T09:00:00.000Z";

const madeUp: Readonly<Record<string, (column: Column) => unknown>> = {
  uuid: () => randomUUID(),
  bool: () => false,
  int4: () => 1,
  int8: () => 1,
  bytea: () => Buffer.from(randomUUID()),
  text: ({ words }) => words[0] ?? "made-up",
  _text: () => [],
  date: () => "2026-03-01",
  timestamptz: () => MOMENT,
  jsonb: () => ({}),
};

/** A statement that adds a row with what is given, and something of the right kind wherever a column must have a value. */
export function insertion(
  table: string,
  columns: readonly Column[],
  given: Values,
): readonly [string, readonly unknown[]] {
  const filled = columns.filter(({ name, needed }) => needed || name in given);
  const values = filled.map((column) => (column.name in given ? given[column.name] : madeUp[column.type]?.(column)));
  const names = filled.map(({ name }) => name).join(", ");
  return [`insert into ${table} (${names}) values (${filled.map((_, at) => `$${at + 1}`).join(", ")})`, values];
}
