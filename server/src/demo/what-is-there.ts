import type { Premises } from "../app/premises.ts";
import { practiceRow } from "../backup/settings.ts";
import { practicesIn } from "../serve/open-database.ts";
import type { Vault } from "../vault/vault.ts";

export type WhatIsThere = "nothing" | "demo" | "something-else";

type Asked = Pick<Premises, "database" | "clock"> & { readonly vault: Vault };

/** What a database holds: nothing, this demo alone, or anything else. Whether a practice is a demo never changes. */
export async function whatIsThere({ vault, ...place }: Asked): Promise<WhatIsThere> {
  const practices = await practicesIn(place.database);
  if (practices.length === 0) return "nothing";
  if (practices.some((id) => id !== vault.practice)) return "something-else";
  const row = await practiceRow(place, vault);
  return row?.is_demo === true ? "demo" : "something-else";
}
