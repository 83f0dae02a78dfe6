import { counted } from "../terminal/sheet.ts";

/** What went, one kind a line; what there was none of is left out. */
export const deletedWords = (
  deleted: readonly { readonly kind: string; readonly count: number }[],
): readonly string[] =>
  deleted
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `  ${counted(count, kind.replaceAll(/[-_]/g, " "))} deleted`);
