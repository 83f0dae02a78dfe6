import { randomBytes } from "node:crypto";
import { invariant } from "@attune/core";
import { z } from "zod";
import { deriveKey } from "../sealing/derive-key.ts";
import { type GenerationKey, LAST_GENERATION } from "../sealing/sealed.ts";
import { KEY_BYTES } from "../secret.ts";

/** The secrets of one practice, as its keyring and its keys copy hold them. */
export type PracticeSecrets = {
  /**
   * Makes what must stay the same for as long as the practice lasts: the audit chain, the blind index, the pseudonyms
   * of research.
   */
  readonly lasting: Buffer;
  /** The practice keys, oldest first; the last one is used for everything new. Never empty. */
  readonly generations: readonly GenerationKey[];
  /** Whom backups and keys copies are encrypted to. */
  readonly recipients: readonly string[];
};

export const newSecrets = (recipients: readonly string[]): PracticeSecrets => ({
  lasting: randomBytes(KEY_BYTES),
  generations: [{ generation: 1, key: randomBytes(KEY_BYTES) }],
  recipients,
});

export function currentOf(generations: readonly GenerationKey[]): GenerationKey {
  const current = generations.at(-1);
  invariant(current !== undefined, "a practice has a key");
  return current;
}

export function nextGeneration(generations: readonly GenerationKey[]): GenerationKey {
  const generation = currentOf(generations).generation + 1;
  invariant(generation <= LAST_GENERATION, "a key changes fewer than 65,535 times");
  return { generation, key: randomBytes(KEY_BYTES) };
}

/** The key that wraps the keys of clients, and the one that seals what belongs to no client. */
export const wrapKeyOf = ({ key }: GenerationKey, practice: string): Buffer => deriveKey(key, "client-keys", practice);
export const sealKeyOf = ({ generation, key }: GenerationKey, practice: string): GenerationKey => ({
  generation,
  key: deriveKey(key, "practice", practice),
});

export function wipeSecrets({ lasting, generations }: PracticeSecrets): void {
  lasting.fill(0);
  for (const { key } of generations) key.fill(0);
}

const key = z
  .base64()
  .transform((text) => Buffer.from(text, "base64"))
  .refine((bytes) => bytes.length === KEY_BYTES);
const generation = z.strictObject({ generation: z.int().min(1).max(LAST_GENERATION), key });

export const practiceSecretsShape = z.strictObject({
  lasting: key,
  generations: z.array(generation).min(1),
  recipients: z.array(z.string().startsWith("age1")).min(1),
});

/** As JSON holds them. */
export const writtenSecrets = ({ lasting, generations, recipients }: PracticeSecrets) => ({
  lasting: lasting.toString("base64"),
  generations: generations.map((each) => ({ generation: each.generation, key: each.key.toString("base64") })),
  recipients,
});
