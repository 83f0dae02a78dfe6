import { routeById } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import { z } from "zod";
import type { DraftChange, NotOpened, SealedForms } from "../../ports/check-in-drafts.ts";
import type { Vault } from "../../vault/vault.ts";

const MOST_FORMS = 8;
const MOST_ITEMS = 200;
const MOST_LETTERS = 200;
const MOST_OF_A_PASSAGE = 4000;

const item = z.string().max(MOST_LETTERS);
const fewEnough = (given: object): boolean => Object.keys(given).length <= MOST_ITEMS;
const fits = (text: string): boolean => !text.includes("\u0000") && !/\p{Surrogate}/u.test(text);

const change = z.strictObject({
  forms: z
    .array(
      z.strictObject({
        instrument: z.string().max(MOST_LETTERS),
        answers: z.record(item, z.number().nullable()).refine(fewEnough),
        inWords: z.record(item, z.string().max(MOST_OF_A_PASSAGE).refine(fits).nullable()).refine(fewEnough),
      }),
    )
    .max(MOST_FORMS),
});

/** The same as is sent in clear. */
const sent = routeById("send-check-in")?.body ?? z.never();

const notOpened: NotOpened = { kind: "bad-request", problems: [{ at: "body.sealed", rule: "sealed" }] };

/** What a device sealed to a link, held against the shape that it must have. */
function opened<Shape>(
  vault: Vault,
  link: string,
  read: { readonly sealed: string; readonly shape: z.ZodType<Shape> },
) {
  const text = vault.openFromLink(link, Buffer.from(read.sealed, "base64url"));
  const found = text.ok ? read.shape.safeParse(parsed(text.value)) : undefined;
  return found?.success ? ok(found.data) : fail(notOpened);
}

export const openChange = (vault: Vault, link: string, sealed: string): Result<DraftChange, NotOpened> => {
  const found = opened(vault, link, { sealed, shape: change });
  return found.ok ? ok(found.value.forms) : found;
};

export const openForms = (vault: Vault, link: string, sealed: string): Result<SealedForms, NotOpened> => {
  const found = opened(vault, link, { sealed, shape: sent });
  return found.ok ? ok((found.value as { readonly forms: SealedForms }).forms) : found;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
