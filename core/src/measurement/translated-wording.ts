import type { InstrumentWording } from "./instrument.ts";

/** A form in another language than the one it was written in: with its name and with what is shown beside it. */
export type TranslatedWording = InstrumentWording & { readonly name: string; readonly attribution: string };

/** The words of a form as they are shown: with a name and an attribution of their own where they are a translation. */
export type ShownWording = InstrumentWording & Partial<Pick<TranslatedWording, "name" | "attribution">>;

/** What stands beside our own forms, by language. */
export const OWN_FORM_IN = { de: "Eigener Bogen dieses Projekts, nicht validiert." } as const;

/**
 * The form in the language that is asked for where it exists in it; else as it was written.
 *
 * @param asked as in BCP 47; its first part decides, so that "de-AT" finds "de"
 */
export function wordingIn(
  wordings: readonly ShownWording[],
  instrument: string,
  asked: string | undefined,
): ShownWording | undefined {
  const own = wordings.filter((each) => each.instrument === instrument);
  const language = primaryOf(asked ?? "");
  return own.find((each) => primaryOf(each.language) === language) ?? own[0];
}

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? "";

/**
 * The place of an answer to the question after a form, from 0, in whichever language it was given; undefined where the
 * form has no such answer.
 */
export function placeOfExtra(
  wordings: readonly InstrumentWording[],
  instrument: string,
  words: string,
): number | undefined {
  const own = wordings.filter((each) => each.instrument === instrument);
  const places = own.map(({ extra }) => extra?.options.indexOf(words) ?? -1);
  return places.find((place) => place >= 0);
}
