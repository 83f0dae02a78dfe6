import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "..");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !/\.test\.ts$|(?:^|\/)testing\//.test(name),
);

/** Ways to put a value into the text of a statement, past the parameters. A constant in capitals is no value. */
const INTO_TEXT = [
  /\bsql\s*\.\s*(?:raw|lit|unsafe)\b/,
  /(?:\.query|\bCompiledQuery\.raw)\(\s*`[^`]*\$\{(?![A-Z_]+\})/,
  /(?:\.query|\bCompiledQuery\.raw)\(\s*["'][^"']*["']\s*\+/,
];

// The walls bind whoever asks through Attune, not whoever writes the statement: SQL can leave the role of requests again.
test("no value is put into the text of a statement", () => {
  expect(files.length).toBeGreaterThan(10);
  const offenders = files.filter((name) => INTO_TEXT.some((way) => way.test(readFileSync(join(source, name), "utf8"))));
  expect(offenders).toEqual([]);
});

test.each([
  "sql.raw(order)",
  "sql.lit(name)",
  "CompiledQuery.raw('delete from ' + table)",
  `CompiledQuery.raw(\`update \${SCHEMA}.job set state = \${state}\`)`,
  `connection.query(\`select \${name}\`)`,
  'pool.query("select " + name)',
])("%s is such a way", (line) => expect(INTO_TEXT.some((way) => way.test(line))).toBe(true));

test("parameters and constants are none", () => {
  for (const line of [
    "CompiledQuery.raw(text, values)",
    `pool.query(\`select from \${SCHEMA}.job where id = $1\`, [id])`,
  ])
    expect(INTO_TEXT.some((way) => way.test(line))).toBe(false);
});
