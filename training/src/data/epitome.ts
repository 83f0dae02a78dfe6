import { type Row, readRows } from "./rows.ts";

export const WRITTEN_CODES = ["emotional-reactions", "interpretations", "explorations"] as const;
export type WrittenCode = (typeof WRITTEN_CODES)[number];
const FILES: Readonly<Record<WrittenCode, string>> = {
  "emotional-reactions": "ER",
  interpretations: "IP",
  explorations: "EX",
};

/** What one code was given for a reply, and the words that its annotators marked. */
export type WrittenLabel = { readonly reply: string; readonly level: number; readonly rationales: readonly string[] };

/** A message, its reply, and the codes of the reply. Replies differ by a few blanks between the files of the codes. */
export type Exchange = {
  readonly id: string;
  readonly group: string;
  readonly message: string;
  readonly labels: Readonly<Record<WrittenCode, WrittenLabel>>;
};

/** Messages and replies of peer support. @source EPITOME, Sharma et al. 2020 */
export async function readExchanges(): Promise<readonly Exchange[]> {
  const files = await Promise.all(WRITTEN_CODES.map((code) => readRows(`epitome/${FILES[code]}.csv`)));
  return files[0]!.map((row, at) => ({
    id: row["row_id"]!,
    group: row["group_id"]!,
    message: row["seeker_post"]!,
    labels: Object.fromEntries(
      WRITTEN_CODES.map((code, file) => [code, labelOf(files[file]![at]!)]),
    ) as Exchange["labels"],
  }));
}

const labelOf = (row: Row): WrittenLabel => ({
  reply: row["response_post"]!,
  level: Number(row["level"]),
  rationales: row["rationales"]!.split("|").filter((words) => words.trim() !== ""),
});
