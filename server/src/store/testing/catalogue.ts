import type pg from "pg";

/** What the database says of itself, a line each: enough for two schemas that read alike to be alike. */
const PARTS = [
  `select format('table %s owner=%s walls=%s forced=%s rights=%s', relname, pg_get_userbyid(relowner), relrowsecurity,
    relforcerowsecurity, relacl) as line from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'S', 'v', 'm')`,
  `select format('column %s.%s %s place=%s needed=%s default=%s rights=%s', c.relname, attname,
    format_type(atttypid, atttypmod), attnum, attnotnull, pg_get_expr(adbin, adrelid), attacl) as line
    from pg_attribute a join pg_class c on c.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and attnum > 0 and not attisdropped`,
  `select format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) as line
    from pg_constraint where connamespace = 'public'::regnamespace`,
  "select format('index %s', indexdef) as line from pg_indexes where schemaname = 'public'",
  `select format('policy %s on %s %s for %s to %s using %s check %s', policyname, tablename, permissive, cmd, roles, qual,
    with_check) as line from pg_policies where schemaname = 'public'`,
  `select format('function %s', pg_get_functiondef(oid)) as line from pg_proc where pronamespace = 'public'::regnamespace
    and prokind = 'f'`,
  "select format('trigger %s on %s', tgname, tgrelid::regclass) as line from pg_trigger where not tgisinternal",
];

/** The whole schema as text, in an order of its own. */
export async function catalogueOf(pool: Pick<pg.Pool, "query">): Promise<string> {
  const lines: string[] = [];
  for (const part of PARTS) {
    const { rows } = await pool.query<{ line: string }>(part);
    lines.push(...rows.map(({ line }) => line));
  }
  return lines.sort().join("\n");
}

/** Every table of the schema. */
export async function tablesOf(pool: Pick<pg.Pool, "query">): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  return rows.map(({ name }) => name);
}
