import { LANGUAGES } from "../../ports/documents.ts";

/** In which language a form is shown: the first one where forms have words in it, as the client's own; else the other. */
export const formLanguage = (first: string | undefined, other: string | undefined): string | undefined =>
  LANGUAGES.find((language) => first?.toLowerCase().split(/[-_]/, 1)[0] === language) ?? other;
