import { fail, ok, type Result } from "@attune/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Permit } from "../../access/permit.ts";
import type { CaseloadAsked, CaseloadRow, ClientStore, ClientSummary } from "../../ports/clients.ts";
import type { PageAsked } from "../../ports/records.ts";
import type { Desk } from "../desk.ts";
import { asPage, goesOn, openAll } from "../paging.ts";
import { openJson, type RecordDamaged } from "../sealing.ts";
import type { ClientFileRow } from "../tables.ts";
import { openFacts } from "./client-facts.ts";
import { folded, namesOf } from "./names.ts";

type Listed = ClientFileRow & { readonly reads: boolean };

/**
 * A page of the caseload in one query: what it shows of each record was left there by the last write. A search by name
 * takes up to two more, and opens each name once.
 */
export async function caseload(
  desk: Desk,
  { action }: Permit,
  asked: CaseloadAsked,
): ReturnType<ClientStore["caseload"]> {
  const further = goesOn(asked, { at: "happened_at", id: "id" });
  if (!further.ok) return further;
  const within = sql<SqlBool>`${further.value} and ${filtersOf(asked)}`;
  const named = asked.name === undefined ? within : await byName(desk, within, { ...asked, name: asked.name });
  const rows = await listed(desk, named, asked);
  desk.trail.note({ action, outcome: "seen" });

  const paged = asPage(rows, asked, {
    row: (row) => row,
    cursor: ({ happened_at, id }) => ({ happenedAt: happened_at, id }),
  });
  // An old backup may hold rows of clients whose keys were destroyed since: nobody can read them.
  const readable = paged.rows.filter(({ id }) => desk.vault.hasClient(id));
  const shown = openAll(readable, (row) => asShown(desk, row));
  return shown.ok ? ok({ ...paged, rows: shown.value }) : shown;
}

const filtersOf = ({ state, presentation, approach }: CaseloadAsked): RawBuilder<SqlBool> =>
  sql<SqlBool>`${state === undefined ? sql`state in ('active', 'ended')` : sql`state = ${state}`}
    and ${presentation === undefined ? sql`true` : sql`presentation = ${presentation}`}
    and ${approach === undefined ? sql`true` : sql`approach = ${approach}`}`;

/** Clients in the care of whoever asks. */
const treated = ({ actor, vault }: Desk): RawBuilder<SqlBool> =>
  actor.kind === "member" && (actor.roles.includes("therapist") || actor.roles.includes("trainee"))
    ? sql<SqlBool>`id in (select client_id from care where practice_id = ${vault.practice} and member_id = ${actor.id}
        and ended_at is null)`
    : sql<SqlBool>`false`;

/** Clients of whom something, or this part, is shared with whoever asks. */
const shared = ({ actor, vault, now }: Desk, part?: "record"): RawBuilder<SqlBool> =>
  actor.kind === "member" && actor.roles.includes("supervisor")
    ? sql<SqlBool>`id in (select client_id from share where practice_id = ${vault.practice} and member_id = ${actor.id}
        and ended_at is null and until > ${now} ${part === undefined ? sql`` : sql`and ${part} = any (parts)`})`
    : sql<SqlBool>`false`;

const visible = (desk: Desk): RawBuilder<SqlBool> =>
  sql<SqlBool>`practice_id = ${desk.vault.practice} and (${treated(desk)} or ${shared(desk)})`;

async function listed(desk: Desk, within: RawBuilder<SqlBool>, { limit }: PageAsked): Promise<readonly Listed[]> {
  // Whoever supervises nobody treats everybody they see.
  const isSupervisor = desk.actor.kind === "member" && desk.actor.roles.includes("supervisor");
  const reads = isSupervisor ? sql`(${treated(desk)} or ${shared(desk, "record")})` : sql`true`;
  const { rows } = await sql<Listed>`select *, ${reads} as reads from client
    where ${visible(desk)} and ${within} order by happened_at desc, id desc limit ${limit + 1}`.execute(desk.tx);
  return rows;
}

function asShown({ vault }: Desk, row: Listed): Result<CaseloadRow, RecordDamaged> {
  const facts = openFacts(vault, row);
  if (!facts.ok && facts.failure.kind === "record-damaged") return fail(facts.failure);
  const summary = row.reads ? summaryOf(vault, row) : undefined;
  return ok({
    id: row.id,
    version: row.version,
    name: facts.ok ? facts.value.name : "",
    state: row.state === "ended" ? "ended" : "active",
    ...(row.presentation !== null && { presentation: row.presentation }),
    ...(row.approach !== null && { approach: row.approach }),
    happenedAt: row.happened_at,
    ...(summary !== undefined && { summary }),
  });
}

/** It is made from the record and made anew with the next write, so one that cannot be opened is left out. */
function summaryOf(vault: Desk["vault"], { id, summary, summary_version }: Listed): ClientSummary | undefined {
  if (summary === null) return undefined;
  const place = { table: "client", row: id, column: "summary", version: summary_version };
  const opened = openJson<ClientSummary>({ vault, client: id, store: "record" }, place, summary);
  return opened.ok ? opened.value : undefined;
}

type Candidate = Pick<ClientFileRow, "id" | "version">;

/** The condition that a client is one of the first whose name holds what was asked for. */
async function byName(
  desk: Desk,
  within: RawBuilder<SqlBool>,
  { name, limit }: CaseloadAsked & { readonly name: string },
): Promise<RawBuilder<SqlBool>> {
  const { rows } = await sql<Candidate>`select id, version from client where ${visible(desk)} and ${within}
    order by happened_at desc, id desc`.execute(desk.tx);
  await openNames(desk, rows);
  const names = namesOf(desk.vault);
  const part = folded(name.trim());
  const found = rows.filter(({ id, version }) => names.of(id, version)?.includes(part)).slice(0, limit + 1);
  return sql<SqlBool>`id = any (${found.map(({ id }) => id)}::uuid[])`;
}

/** Opens the names that are not known yet, and gives others a turn in between. */
async function openNames({ tx, vault }: Desk, candidates: readonly Candidate[]): Promise<void> {
  const names = namesOf(vault);
  const unknown = candidates.filter(({ id, version }) => names.of(id, version) === undefined).map(({ id }) => id);
  if (unknown.length === 0) return;
  const { rows } = await sql<Pick<ClientFileRow, "id" | "version" | "sealed">>`select id, version, sealed from client
    where practice_id = ${vault.practice} and id = any (${unknown}::uuid[])`.execute(tx);
  for (const [place, row] of rows.entries()) {
    const facts = openFacts(vault, row);
    if (facts.ok) names.keep(row.id, row.version, facts.value.name);
    if (place % AT_ONCE === AT_ONCE - 1) await othersTurn();
  }
}

const AT_ONCE = 256;
const othersTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
