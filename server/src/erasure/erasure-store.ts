import { ok, type Result } from "@attune/core";
import type { Permit } from "../access/permit.ts";
import type { Erasure, ErasureStore } from "../ports/erasure.ts";
import type { Desk } from "../store/desk.ts";
import { asPage, goesOn, openAll } from "../store/paging.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { Tables } from "../store/tables.ts";
import { type Certificate, placeOf } from "./erasure-rows.ts";

/** Erasures, for whoever answers for them. */
export const erasureStore = (desk: Desk): ErasureStore => ({ list: (permit, page) => list(desk, permit, page) });

async function list(
  desk: Desk,
  { action }: Permit,
  page: Parameters<ErasureStore["list"]>[1],
): ReturnType<ErasureStore["list"]> {
  const { tx, vault, trail } = desk;
  const further = goesOn(page, { at: "began_at", id: "id" });
  if (!further.ok) return further;
  const rows = await tx
    .selectFrom("erasure")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where(further.value)
    .orderBy("began_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  trail.note({ action, outcome: "seen" });
  const paged = asPage(rows, page, {
    row: (row) => row,
    cursor: ({ began_at, id }) => ({ happenedAt: began_at, id }),
  });
  const opened = openAll(paged.rows, (row) => asErasure(desk, row));
  return opened.ok ? ok({ ...paged, rows: opened.value }) : opened;
}

function asErasure({ vault }: Desk, row: Tables["erasure"]): Result<Erasure, RecordDamaged> {
  const { id, client_id, state, began_at, done_at, counts, certificate } = row;
  const said = certificate === null ? ok(undefined) : openForPractice<Certificate>(vault, placeOf(row), certificate);
  if (!said.ok) return said;
  const text = said.value?.text;
  return ok({
    id,
    clientId: client_id,
    state,
    beganAt: began_at,
    ...(done_at !== null && { doneAt: done_at }),
    counts,
    ...(text !== undefined && { text }),
  });
}
