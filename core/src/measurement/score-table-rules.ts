import { measureOf, type ScoreRow, type TableProblem } from "./score-row.ts";

/** What is wrong between rows that are each right: a session twice, two instruments, dates that go back. */
export function checkRows(rows: readonly ScoreRow[], mayMix: boolean): readonly TableProblem[] {
  const first = new Map<string, ScoreRow>();
  const seen = new Map<string, ScoreRow>();
  const problems: TableProblem[] = [];
  for (const row of rows) {
    const begun = first.get(row.client);
    const earlier = seen.get(keyOf(row));
    if (begun === undefined) first.set(row.client, row);
    else if (!mayMix && measureOf(begun) !== measureOf(row)) {
      problems.push({ kind: "other-instrument", line: row.line, firstLine: begun.line });
    }
    if (earlier === undefined) seen.set(keyOf(row), row);
    else problems.push({ kind: "session-twice", line: row.line, firstLine: earlier.line });
  }
  return [...problems, ...datesThatGoBack(rows)];
}

/** A JSON list, so that no client's name can look like another client with a session. */
const keyOf = (row: ScoreRow): string => JSON.stringify([row.client, measureOf(row), row.session]);

function datesThatGoBack(rows: readonly ScoreRow[]): readonly TableProblem[] {
  const latest = new Map<string, ScoreRow>();
  const problems: TableProblem[] = [];
  for (const row of [...rows].sort((a, b) => a.session - b.session)) {
    if (row.day === undefined) continue;
    const earlier = latest.get(row.client);
    if (earlier?.day === undefined || row.day >= earlier.day) latest.set(row.client, row);
    else problems.push({ kind: "date-before-earlier-session", line: row.line, firstLine: earlier.line });
  }
  return problems;
}
