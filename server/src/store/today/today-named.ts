import { fail, ok, type Result } from "@attune/core";
import { sql } from "kysely";
import type { Permit } from "../../access/permit.ts";
import type { ClientSummary } from "../../ports/clients.ts";
import type { NamedClient, TodayStore } from "../../ports/today.ts";
import { openFacts } from "../clients/client-facts.ts";
import { type Desk, writerOf } from "../desk.ts";
import { openAll } from "../paging.ts";
import { openJson, type RecordDamaged } from "../sealing.ts";
import type { ClientFileRow } from "../tables.ts";

type NamedRow = ClientFileRow & { readonly treats: boolean };

/** Row-level security leaves only those whom the one who asks treats, or of whom something is shared with them. */
export async function readNamed(
  desk: Desk,
  { action }: Permit,
  clients: readonly string[],
): ReturnType<TodayStore["named"]> {
  desk.trail.note({ action, outcome: "seen" });
  if (clients.length === 0) return ok([]);
  const { rows } = await sql<NamedRow>`select *, id in (select client_id from care
      where practice_id = ${desk.actor.practice}::uuid and member_id = ${writerOf(desk)}::uuid and ended_at is null) as treats
    from client where practice_id = ${desk.actor.practice}::uuid and id = any (${[...new Set(clients)]}::uuid[])
      and state <> 'erased'`.execute(desk.tx);
  return openAll(
    rows.filter(({ id }) => desk.vault.hasClient(id)),
    (row) => asNamed(desk, row),
  );
}

function asNamed({ vault }: Desk, row: NamedRow): Result<NamedClient, RecordDamaged> {
  const facts = openFacts(vault, row);
  if (!facts.ok && facts.failure.kind === "record-damaged") return fail(facts.failure);
  const summary = row.treats ? summaryOf(vault, row) : undefined;
  return ok({
    id: row.id,
    version: row.version,
    name: facts.ok ? facts.value.name : "",
    state: row.state === "ended" ? "ended" : "active",
    ...(row.presentation !== null && { presentation: row.presentation }),
    ...(row.approach !== null && { approach: row.approach }),
    happenedAt: row.happened_at,
    ...(summary !== undefined && { summary }),
    treated: row.treats,
  });
}

/** It is made anew with the next write, so one that cannot be opened is left out. */
function summaryOf(vault: Desk["vault"], { id, summary, summary_version }: NamedRow): ClientSummary | undefined {
  if (summary === null) return undefined;
  const place = { table: "client", row: id, column: "summary", version: summary_version };
  const opened = openJson<ClientSummary>({ vault, client: id, store: "record" }, place, summary);
  return opened.ok ? opened.value : undefined;
}
