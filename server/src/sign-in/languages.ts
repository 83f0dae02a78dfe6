import type { Language } from "../ports/practice.ts";

/** The language of the pages that a language tag asks for, such as `de-AT`; undefined where they have none such. */
export function languageOf(tag: string | undefined): Language | undefined {
  const [primary] = (tag ?? "").toLowerCase().split(/[-_]/);
  return primary === "de" || primary === "en" ? primary : undefined;
}
