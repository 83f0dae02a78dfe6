import type pg from "pg";
import { SEALED_COLUMNS, type SealedColumn } from "../../keys/sealed-columns.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Two rows whose sealed contents were exchanged; nothing else in them was touched. */
export type Swap = { readonly column: SealedColumn; readonly rows: readonly [Row, Row] };

const keysOf = ({ keys, client }: SealedColumn): readonly string[] => [
  ...new Set([...keys, ...(client ? [client] : [])]),
];

/** Exchanges what is sealed between two rows, in every sealed column of which the database has two such rows. */
export async function swapAll(
  pool: Pick<pg.Pool, "query">,
  practice: string,
  isOne: (column: SealedColumn, row: Row) => boolean,
): Promise<readonly Swap[]> {
  const swaps: Swap[] = [];
  for (const column of SEALED_COLUMNS) {
    const rows = firstAndLast((await rowsOf(pool, column, practice)).filter((row) => isOne(column, row)));
    if (rows === undefined) continue;
    swaps.push({ column, rows });
    await swap(pool, practice, { column, rows });
  }
  return swaps;
}

async function rowsOf(
  pool: Pick<pg.Pool, "query">,
  { table, column, keys }: SealedColumn,
  practice: string,
): Promise<readonly Row[]> {
  const order = keys.join(", ") || "practice_id";
  const sql = `select * from ${table} where practice_id = $1 and length(${column}) > 0 order by ${order}`;
  return (await pool.query<Row>(sql, [practice])).rows;
}

/** Where there are several clients, they are of two. */
function firstAndLast(rows: readonly Row[]): readonly [Row, Row] | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined || first === last ? undefined : [first, last];
}

async function swap(pool: Pick<pg.Pool, "query">, practice: string, { column, rows }: Swap): Promise<void> {
  const [one, other] = rows;
  await put(pool, practice, { column, row: one, sealed: other[column.column] });
  await put(pool, practice, { column, row: other, sealed: one[column.column] });
}

/** As it was before the swap. */
export async function swapBack(pool: Pick<pg.Pool, "query">, practice: string, { column, rows }: Swap): Promise<void> {
  for (const row of rows) await put(pool, practice, { column, row, sealed: row[column.column] });
}

type Put = { readonly column: SealedColumn; readonly row: Row; readonly sealed: unknown };

async function put(pool: Pick<pg.Pool, "query">, practice: string, { column, row, sealed }: Put): Promise<void> {
  const names = keysOf(column);
  const which = names.map((name, at) => `and ${name} = $${at + 3}`).join(" ");
  const values = [practice, sealed, ...names.map((name) => row[name])];
  const sql = `update ${column.table} set ${column.column} = $2 where practice_id = $1 ${which}`;
  const { rowCount } = await pool.query(sql, values);
  if (rowCount !== 1) throw new Error(`${rowCount} rows of ${column.table} were changed`);
}
