import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "..");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !/\.test\.ts$|(?:^|\/)testing\//.test(name),
);

/** Ways to put a value into the text of a statement, past the parameters. */
const INTO_TEXT = [
  /\bsql\s*\.\s*(?:raw|lit|unsafe)\b/,
  /\bCompiledQuery\s*\.\s*raw\b/,
  /\.query\(\s*`[^`]*\$\{/,
  /\.query\(\s*["'][^"']*["']\s*\+/,
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
  "CompiledQuery.raw(text)",
  `connection.query(\`select \${name}\`)`,
  'pool.query("select " + name)',
])("%s is such a way", (line) => expect(INTO_TEXT.some((way) => way.test(line))).toBe(true));
