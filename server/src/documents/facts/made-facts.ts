import type { SessionReview } from "@attune/core";
import { plainText } from "../plain-text.ts";
import type { Frame } from "./shared.ts";

const LONGEST_NAME = 60;
const PERSON = "person";
const OUR_MODELS = "attune-";

/** How a review was made, what its intervals mean, and what it does not say. */
export function madeFacts(review: SessionReview, { words }: Frame): readonly string[] {
  const { madeBy, notes } = review;
  const own = words.review;
  const coder = plainText(madeBy.coder, LONGEST_NAME);
  const made =
    madeBy.coder === PERSON
      ? [own.madeByPerson]
      : [own.madeByModel(coder, plainText(madeBy.version, LONGEST_NAME)), ...cardLine(coder, own.card)];
  return [...made, own.sampling, ...(own.notes === undefined ? withoutSampling(notes) : notesIn(review, own.notes))];
}

/** The card lies beside the model, under its name. */
const cardLine = (coder: string, card: (file: string) => string): readonly string[] =>
  coder.startsWith(OUR_MODELS) ? [card(`models/${coder.slice(OUR_MODELS.length)}.card.md`)] : [];

/** What intervals mean is said already. */
const withoutSampling = (notes: readonly string[]): readonly string[] =>
  notes.filter((note) => !note.startsWith("Intervals say"));

type Notes = NonNullable<Frame["words"]["review"]["notes"]>;

function notesIn({ roles, madeBy }: SessionReview, { always, guess, model, couples }: Notes): readonly string[] {
  return [
    ...(roles.decidedBy === "guess" ? [guess] : []),
    ...always,
    ...(madeBy.coder === PERSON ? [] : [model]),
    ...(roles.clients.length > 1 ? [couples] : []),
  ];
}
