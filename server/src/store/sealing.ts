import type { Store } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import type { Vault } from "../vault/vault.ts";

/** Where a sealed column stands; the vault binds it to this place. */
export type SealedRow = {
  readonly table: string;
  readonly row: string;
  readonly version: number;
  readonly column?: string;
};

/** A row that cannot be opened: it was changed, or moved here from elsewhere. It holds ids, and no word. */
export type RecordDamaged = { readonly kind: "record-damaged"; readonly table: string; readonly row: string };
export type KeysDestroyed = { readonly kind: "not-found" };

const PRACTICE = { kind: "practice" } as const;
const ownerOf = (client: string | undefined, store: Store) =>
  client === undefined ? PRACTICE : ({ kind: "client", client, store } as const);
const placeOf = ({ table, row, version, column = "sealed" }: SealedRow) => ({ table, row, version, column });

/** A vault with the client (none: the practice itself) and the store that a row belongs to. */
export type Sealer = { readonly vault: Vault; readonly client: string | undefined; readonly store: Store };

/** @error not-found when the client was erased. */
export function sealJson(
  { vault, client, store }: Sealer,
  row: SealedRow,
  said: unknown,
): Result<Buffer, KeysDestroyed> {
  const sealed = vault.seal(ownerOf(client, store), placeOf(row), JSON.stringify(said));
  return sealed.ok ? sealed : fail({ kind: "not-found" });
}

/** @error not-found when the client was erased; record-damaged when what stands there was not sealed for this place. */
export function openJson<Said>(
  { vault, client, store }: Sealer,
  row: SealedRow,
  sealed: Uint8Array,
): Result<Said, KeysDestroyed | RecordDamaged> {
  const opened = vault.open(ownerOf(client, store), placeOf(row), sealed);
  if (opened.ok) return ok(JSON.parse(opened.value) as Said);
  return fail(
    opened.failure.kind === "key-destroyed"
      ? { kind: "not-found" }
      : { kind: "record-damaged", table: row.table, row: row.row },
  );
}
