import type { Result } from "@attune/core";
import { fail, invariant, ok } from "@attune/core";
import type { Changed } from "../../ports/records.ts";
import type { Vault } from "../../vault/vault.ts";
import { openJson, type RecordDamaged, sealJson } from "../sealing.ts";

/** The tables whose rows belong to the practice, and are sealed with its own key. */
type PracticeTable = "practice" | "member" | "licence" | "setting" | "erasure";
type Place = { readonly table: PracticeTable; readonly row: string; readonly version: number };

/** Seals under the practice's own key, which is always there. */
export function sealForPractice(vault: Vault, place: Place, said: unknown): Buffer {
  const sealed = sealJson({ vault, client: undefined, store: "record" }, place, said);
  invariant(sealed.ok, "a practice that works has its own key");
  return sealed.value;
}

/** @error record-damaged when what stands there was not sealed for this place. */
export function openForPractice<Said>(vault: Vault, place: Place, sealed: Uint8Array): Result<Said, RecordDamaged> {
  const opened = openJson<Said>({ vault, client: undefined, store: "record" }, place, sealed);
  if (opened.ok) return opened;
  return fail({ kind: "record-damaged", table: place.table, row: place.row });
}

/** @error changed-meanwhile with the version that stands there now. */
export const sameVersion = (row: { readonly version: number }, version: number): Result<void, Changed> =>
  row.version === version ? ok(undefined) : fail({ kind: "changed-meanwhile", version: row.version });
