/**
 * A small practice of rows that know what they must look like: each transaction writes row n to two tables and adds one
 * to a count. So a row that is missing, altered or alone is seen without a second record of what was written.
 */
export type Run = (sql: string) => Promise<readonly Record<string, unknown>[]>;

const COUNTS = 20;
const text = (row: number): string => `md5(${row}::text) || repeat('${row % 10}', ${100 + ((row * 37) % 900)})`;

export async function makeJournal(run: Run): Promise<void> {
  await run("CREATE TABLE entry (id int PRIMARY KEY, body text)");
  await run("CREATE TABLE twin (id int PRIMARY KEY, body text)");
  await run("CREATE TABLE tally (id int PRIMARY KEY, rows int)");
  await run(`INSERT INTO tally SELECT n, 0 FROM generate_series(0, ${COUNTS - 1}) AS n`);
}

/** One transaction, and now and then what a database does besides: checkpoints, new tables, cleaning. */
export async function writeRow(run: Run, row: number): Promise<void> {
  await run("BEGIN");
  await run(`INSERT INTO entry SELECT ${row}, ${text(row)}`);
  await run(`UPDATE tally SET rows = rows + 1 WHERE id = ${row % COUNTS}`);
  await run(`INSERT INTO twin SELECT ${row}, ${text(row)}`);
  await run("COMMIT");
  if (row % 30 === 7) await run("CHECKPOINT");
  if (row % 50 === 11) await run(`CREATE TABLE kept_${row} AS SELECT * FROM entry WHERE id > ${row - 20}`);
  if (row % 90 === 40) await run("VACUUM tally");
  if (row % 100 === 81) await run(`DROP TABLE kept_${row - 20}`);
}

export type Finding = {
  readonly lost: number;
  readonly altered: number;
  readonly halves: number;
  readonly tallies: number;
};

/** What is wrong with the journal when rows 1 to `acknowledged` were acknowledged, and perhaps one more was under way. */
export async function checkJournal(run: Run, acknowledged: number): Promise<Finding> {
  // Once by the index and once by the table itself: they must agree.
  const count = async (sql: string): Promise<number> => Number((await run(sql))[0]?.["found"]);
  const rows = `generate_series(1, ${acknowledged}) AS n`;
  await run("SET enable_seqscan = off");
  const byIndex = await count(
    `SELECT count(*) AS found FROM ${rows} JOIN entry ON entry.id = n JOIN twin ON twin.id = n`,
  );
  await run("SET enable_seqscan = on");
  await run("SET enable_indexscan = off");
  await run("SET enable_bitmapscan = off");
  const byTable = await count(
    `SELECT count(*) AS found FROM ${rows} JOIN entry ON entry.id = n JOIN twin ON twin.id = n`,
  );
  const altered = await count(
    "SELECT count(*) AS found FROM entry JOIN twin USING (id) WHERE entry.body <> twin.body OR left(entry.body, 32) <> md5(id::text)",
  );
  const halves = await count(
    "SELECT count(*) AS found FROM entry FULL JOIN twin USING (id) WHERE entry.id IS NULL OR twin.id IS NULL",
  );
  const tallies = await count(
    `SELECT count(*) AS found FROM tally WHERE rows <> (SELECT count(*) FROM entry WHERE entry.id % ${COUNTS} = tally.id)`,
  );
  return { lost: acknowledged - Math.min(byIndex, byTable), altered, halves, tallies };
}
