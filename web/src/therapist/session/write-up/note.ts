import type { AnswerOf, RouteNamed } from "@attune/api";
import { ARRANGEMENTS, type NoteForm, type NoteHeading, type NotePart, partOfSection } from "@attune/core";
import type { RecordBody, RecordNamed } from "../../../practice/records.ts";

export type Note = RecordNamed<"note">;
export type NoteBody = RecordBody<"note">;
export type Sentence = NoteBody["sentences"][number];
export type FactsAround = AnswerOf<RouteNamed<"read-note-facts">>;

/** A sentence with its place among all of the note. */
export type Placed = { readonly sentence: Sentence; readonly place: number };
export type Section = {
  readonly heading: NoteHeading;
  readonly parts: readonly { readonly part: NotePart; readonly sentences: readonly Placed[] }[];
};

/** The sentences of a note as its form arranges them. */
export function arranged(sentences: readonly Sentence[], form: NoteForm): readonly Section[] {
  const placed = sentences.map((sentence, place) => ({ sentence, place }));
  return ARRANGEMENTS[form].map(({ heading, parts }) => ({
    heading,
    parts: parts.map((part) => ({
      part,
      sentences: placed.filter(({ sentence }) => partOfSection(sentence.section) === part),
    })),
  }));
}

/** The words of a section, as they are copied. */
export const textOf = ({ parts }: Section): string =>
  parts.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence.words)).join("\n");
