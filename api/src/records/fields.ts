import { z } from "zod";

/** UTC with thousandths of a second, such as 2026-11-25T09:30:00.000Z. */
export const instant = z.iso.datetime({ precision: 3 });
/** Such as 2026-11-25. */
export const day = z.iso.date();

/** Half of a character that takes two units of UTF-16. */
const HALF = /\p{Surrogate}/u;

/** What somebody wrote. A zero character cannot be kept by the database, so it is refused here. */
export const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes("\u0000"), { message: "holds a zero character" })
    .refine((text) => !HALF.test(text), { message: "holds half a character" });

const SHORT = 200;
const PASSAGE = 4000;
const LONG = 20_000;

/** The languages of the pages. */
export const language = z.enum(["en", "de"]);

/** A name or a title. */
export const short = words(SHORT);
/** Some sentences. */
export const passage = words(PASSAGE);
/** As long as a note may be. */
export const long = words(LONG);

/** 0 to 10, as goals and session checks are rated. */
export const rating = z.int().min(0).max(10);

export const PRESENTATIONS = [
  "anxiety",
  "depression",
  "ptsd",
  "ocd",
  "bipolar",
  "relationship",
  "loss",
  "life-changes",
  "other",
] as const;
export const APPROACHES = ["cognitive-behavioural", "psychodynamic", "humanistic", "integrative"] as const;
export const presentation = z.enum(PRESENTATIONS);
export const approach = z.enum(APPROACHES);
