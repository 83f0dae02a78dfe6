import { ok, type Result } from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import type { KeptSignal } from "../../ports/signals.ts";
import type { Desk } from "../desk.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { AdministrationRow, SignalRow } from "../tables.ts";
import { openForm, type SealedSignal } from "./sealed-rows.ts";

type Bench = Pick<Desk, "tx" | "actor" | "vault">;
type Amending = Pick<AdministrationRow, "client_id" | "id" | "version" | "sealed" | "amends">;
type AmendedTo = KeptSignal["amendedTo"];

/** Says of a signal what the answers that it rests on were put right to. */
export type AmendmentsOf = (
  row: Pick<SignalRow, "administration_id">,
  said: SealedSignal,
) => Result<AmendedTo, NotFound | RecordDamaged>;

/** What became of the forms that some signals rest on; one query for a whole page of them. */
export async function amendmentsOf(
  { tx, actor, vault }: Bench,
  signals: readonly Pick<SignalRow, "client_id" | "administration_id">[],
): Promise<AmendmentsOf> {
  const clients = [...new Set(signals.filter((each) => each.administration_id !== null).map((each) => each.client_id))];
  if (clients.length === 0) return () => ok(undefined);
  const rows: readonly Amending[] = await tx
    .selectFrom("administration")
    .select(["client_id", "id", "version", "sealed", "amends"])
    .where("practice_id", "=", actor.practice)
    .where("client_id", "in", clients)
    .where("amends", "is not", null)
    .execute();
  const next = new Map(rows.map((row) => [row.amends, row]));
  return ({ administration_id }, said) => {
    const last = lastOf(next, administration_id);
    if (last === undefined) return ok(undefined);
    const form = openForm({ vault }, last);
    return form.ok ? ok(differences(said, form.value.answers)) : form;
  };
}

function lastOf(next: ReadonlyMap<string | null, Amending>, form: string | null): Amending | undefined {
  let last: Amending | undefined;
  for (let at = next.get(form); form !== null && at !== undefined; at = next.get(at.id)) last = at;
  return last;
}

/** By item, the answers that are not any more what the evidence says. */
function differences({ evidence }: SealedSignal, answers: Readonly<Record<string, number>>): AmendedTo {
  const changed = evidence.flatMap((each): readonly (readonly [string, number | null])[] => {
    if (each.kind !== "answer" && each.kind !== "left-open") return [];
    const now = answers[each.item];
    const before = each.kind === "answer" ? each.value : undefined;
    return now === before ? [] : [[each.item, now ?? null]];
  });
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}
