import type { CallFailure } from "@attune/api";
import { de } from "./de/refusals.ts";
import { en } from "./en/refusals.ts";
import { useLanguage } from "./languages.tsx";

/** What to tell somebody whose request was refused. */
export function useRefusalWords(): (failure: CallFailure) => string {
  const words: Readonly<Record<string, string>> & { readonly other: string } = useLanguage() === "de" ? de : en;
  return (failure) => words[failure.kind === "refused" ? failure.because : failure.kind] ?? words.other;
}
