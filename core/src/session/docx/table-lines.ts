import { findColumns } from "../transcript-columns.ts";

/**
 * The rows of a table as lines. Cells are parted by tabs; a row of two cells is a speaker and words, `Name: words`,
 * unless the document begins with this table and its first row names its columns: then it is read as such a table is.
 */
export function tableLines(rows: readonly (readonly string[])[], isFirstInDocument: boolean): readonly string[] {
  const isNamed = isFirstInDocument && findColumns(rows[0] ?? []) !== undefined;
  return rows.map((cells) => {
    const [first = "", second = ""] = cells;
    if (isNamed || cells.length !== 2 || first === "" || second === "") return cells.join("\t").trimEnd();
    return `${first.replace(/:$/, "")}: ${second}`;
  });
}
