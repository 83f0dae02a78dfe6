import type { Codebook, Coding } from "@attune/core";
import { EMOTIONS } from "@attune/core";
import { z } from "zod";

/** A level: a step of an ordered code, or the name of a category. */
export const levelSchema = z.union([z.int().min(0), z.string()]);

/** Place of the turn in the session, counted from 0. */
export const turnIndexSchema = z.int().min(0);

export const emotionSchema = z.enum(EMOTIONS);

/** A share or a probability, 0 to 1. */
export const shareSchema = z.number().min(0).max(1);

/** One line that `attune code` reads: a session whose turns say who is speaking. */
export const sessionLineSchema = z
  .object({
    id: z.string(),
    turns: z.array(z.object({ speaker: z.enum(["therapist", "client"]), text: z.string() })),
  })
  .meta({ title: "attune/session-line@1", description: "One session, as `attune code` reads it: one a line." });

export type SessionLine = z.infer<typeof sessionLineSchema>;

/** A coding as it travels. Evidence: characters of the turn's text, from and up to, counted in UTF-16 units. */
export const wireCodingSchema = z.object({
  turn: turnIndexSchema,
  codebook: z.string(),
  code: z.string(),
  level: levelSchema,
  confidence: shareSchema,
  probabilities: z.array(shareSchema),
  unsure: z.boolean(),
  evidence: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
  emotion: emotionSchema.exactOptional(),
});

export type WireCoding = z.infer<typeof wireCodingSchema>;

/** One line that `attune code` writes: the codings of one session, level 0 included. */
export const codingsLineSchema = z.object({ id: z.string(), codings: z.array(wireCodingSchema) }).meta({
  title: "attune/codings@1",
  description: "The codings of one session, as `attune code` writes them: one a line.",
});

export type CodingsLine = z.infer<typeof codingsLineSchema>;

/**
 * A coding as it travels. What a person or a rule coded has no probabilities of its own: its level then has all of it,
 * for which the code's levels are looked up in the codebooks; a code that is in none of them has no probabilities.
 */
export function toWireCoding(coding: Coding, codebooks: readonly Codebook[]): WireCoding {
  const { turn, codebook, code, level, judgement, evidence, emotion } = coding;
  return {
    turn,
    codebook,
    code,
    level,
    confidence: judgement?.confidence ?? 1,
    probabilities: judgement === undefined ? allOn(coding, codebooks) : [...judgement.probabilities],
    unsure: judgement?.unsure ?? false,
    evidence: evidence.map(({ start, end }): [number, number] => [start, end]),
    ...(emotion !== undefined && { emotion }),
  };
}

function allOn({ codebook, code, level }: Coding, codebooks: readonly Codebook[]): number[] {
  const known = codebooks.find(({ id }) => id === codebook)?.codes.find(({ id }) => id === code);
  return (known?.levels ?? []).map((each) => (each.level === level ? 1 : 0));
}
