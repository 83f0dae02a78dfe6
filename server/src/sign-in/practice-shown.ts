import type { Language, PracticeFacts } from "../ports/practice.ts";
import type { Desk } from "../store/desk.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import { languageOf } from "./languages.ts";

/** What whoever is signed in is shown of the practice. */
export type PracticeShown = { readonly name: string; readonly isDemo: boolean; readonly language: Language };

const USUAL: Language = "en";

/** As its own row says it; the language is the one that was chosen, else that of its place. */
export async function practiceShown({ tx, vault }: Pick<Desk, "tx" | "vault">): Promise<PracticeShown> {
  const row = await tx
    .selectFrom("practice")
    .select(["version", "is_demo", "sealed"])
    .where("practice_id", "=", vault.practice)
    .executeTakeFirst();
  if (row === undefined) return { name: "", isDemo: false, language: USUAL };
  const place = { table: "practice", row: vault.practice, version: row.version } as const;
  const facts = openForPractice<PracticeFacts>(vault, place, row.sealed);
  const { name, language, locale } = facts.ok ? facts.value : { name: "" };
  return { name, isDemo: row.is_demo, language: language ?? languageOf(locale) ?? USUAL };
}
