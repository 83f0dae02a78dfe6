import type { Instant, Source } from "@attune/core";
import type { Around } from "../../actions/documents/around.ts";
import type { Language } from "../../ports/documents.ts";
import { plainText } from "../plain-text.ts";
import { momentWords } from "../when.ts";
import type { Words } from "../words/words.ts";
import { languageFor, wordsIn } from "../words/words-in.ts";

/** When and with what a document is made. */
export type Making = { readonly now: Instant; readonly version: string; readonly language?: Language | undefined };

/** A document's language and what is said at its head and foot. */
export type Frame = {
  readonly language: Language;
  readonly words: Words;
  readonly facts: {
    readonly language: Language;
    readonly meta: readonly string[];
    readonly foot: { readonly describes: string; readonly made: string; readonly page: string };
  };
};

const LONGEST_NAME = 90;

type About = (words: Words) => { readonly describes: string; readonly from: string };

export function frameOf(around: Around, { now, version, language: asked }: Making, about: About): Frame {
  const language = languageFor(asked, around.locale);
  const words = wordsIn(language);
  const day = momentWords(language, now);
  const { describes, from } = about(words);
  const name = around.clientName === undefined ? [] : [plainText(around.clientName, LONGEST_NAME)];
  return {
    language,
    words,
    facts: {
      language,
      meta: [...name, plainText(around.practice, LONGEST_NAME), words.shared.printed(day)],
      foot: { describes, made: words.shared.made({ version, day, from }), page: words.shared.page },
    },
  };
}

/** The first few, and how many there are besides. */
export function few<Each>(all: readonly Each[], most: number, { shared }: Words) {
  const more = all.length - most;
  return { shown: all.slice(0, most), more: more > 0 ? shared.more(more) : "" };
}

/** Where a fact comes from, in one line. */
export function sourceWords({ work, doi, url, at, verified }: Source, { shared }: Words): string {
  const named = work ?? (doi === undefined ? url : `doi:${doi}`) ?? "";
  const parts = [named, ...(at === undefined ? [] : [at])].filter((each) => each !== "");
  return `${parts.join(", ")}${verified ? "" : ` (${shared.notVerified})`}`;
}
