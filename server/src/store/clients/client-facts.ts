import { fail, type Result } from "@attune/core";
import type { ClientFacts, ClientFile } from "../../ports/clients.ts";
import type { EmailTaken } from "../../ports/practice.ts";
import { emailIndex } from "../../sign-in/email.ts";
import type { Vault } from "../../vault/vault.ts";
import { type KeysDestroyed, openJson, type RecordDamaged, sealJson } from "../sealing.ts";
import type { ClientFileRow } from "../tables.ts";
import { codeOf } from "../transaction.ts";

/** What is sealed of a client's file; the rest stands in clear, so that a caseload can be filtered by it. */
export type SealedFacts = Omit<ClientFacts, "presentation" | "approach" | "remoteForms">;

const place = (id: string, version: number) => ({ table: "client", row: id, version });
const sealerOf = (vault: Vault, client: string) => ({ vault, client, store: "record" as const });

/** @error not-found when the client has no keys. */
export function sealFacts(
  vault: Vault,
  { id, version }: { readonly id: string; readonly version: number },
  { presentation: _, approach: __, remoteForms: ___, ...said }: ClientFacts,
): Result<Buffer, KeysDestroyed> {
  return sealJson(sealerOf(vault, id), place(id, version), said satisfies SealedFacts);
}

type SealedFile = Pick<ClientFileRow, "id" | "version" | "sealed">;

export const openFacts = (
  vault: Vault,
  { id, version, sealed }: SealedFile,
): Result<SealedFacts, KeysDestroyed | RecordDamaged> =>
  openJson<SealedFacts>(sealerOf(vault, id), place(id, version), sealed);

/** The columns in clear; what a client does not have is null, so that a change can take it away. */
export const clearColumns = (vault: Vault, { presentation, approach, remoteForms, email }: ClientFacts) => ({
  presentation: presentation ?? null,
  approach: approach ?? null,
  remote_forms: remoteForms ?? false,
  email_index: email === undefined ? null : emailIndex(vault, email),
});

/** A client's file from its row and what was sealed in it. */
export const asFile = (row: ClientFileRow, said: SealedFacts): ClientFile => ({
  id: row.id,
  version: row.version,
  state: row.state === "ended" ? "ended" : "active",
  happenedAt: row.happened_at,
  ...(row.retain_until !== null && { retainUntil: row.retain_until }),
  ...said,
  ...(row.presentation !== null && { presentation: row.presentation }),
  ...(row.approach !== null && { approach: row.approach }),
  remoteForms: row.remote_forms,
});

const UNIQUE = "23505";

/** Two clients with one address cannot both sign in with it; whose the other is, nobody is told. */
export async function withOwnEmail<Value>(
  write: () => Promise<Value>,
): Promise<Value | { readonly ok: false; readonly failure: EmailTaken }> {
  try {
    return await write();
  } catch (error) {
    if (codeOf(error) !== UNIQUE || constraintOf(error) !== "client_email") throw error;
    return fail({ kind: "email-taken" });
  }
}

const constraintOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "constraint" in error ? error.constraint : undefined;
