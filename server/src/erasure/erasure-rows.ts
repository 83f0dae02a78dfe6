import { sql } from "kysely";
import type { ErasureReason } from "../ports/erasure.ts";
import type { Desk } from "../store/desk.ts";
import { TABLES_OF_A_CLIENT, type Tables, type Tx } from "../store/tables.ts";

/** What is sealed in an erasure's row: why, and at its end the text of the certificate. */
export type Certificate = { readonly reason: ErasureReason; readonly text?: string };

/** The certificate is sealed twice, when the rows are gone and when the keys are. */
export const placeOf = ({ id, state }: Pick<Tables["erasure"], "id" | "state">) =>
  ({ table: "erasure", row: id, version: state === "done" ? 2 : 1 }) as const;

type Counts = Readonly<Record<string, number>>;
type Bench = Pick<Desk, "tx" | "vault" | "now">;

/** What people are known by at the door, where a client has such. */
const AT_DOOR = ["credential", "sign_in", "sign_in_code"] as const;

/**
 * Deletes every row of a client, in every table, and empties the file; as the practice's own job. Only that there was a
 * file of this id stays, so that the audit leads somewhere.
 *
 * @returns rows deleted, by table
 */
export async function deleteRows(bench: Bench, client: string): Promise<Counts> {
  const counts: Record<string, number> = {};
  const count = async (table: string, deleting: Promise<number>): Promise<void> => {
    counts[table] = await deleting;
  };
  await count("done_once", deleteAnswers(bench, client));
  for (const table of AT_DOOR) await count(table, deleteAtDoor(bench, client, table));
  await count("job_fault", deleteOf(bench, client, "job_fault"));
  // A table that leads to another comes before it.
  for (const table of [...TABLES_OF_A_CLIENT].reverse()) await count(table, deleteOf(bench, client, table));
  await emptyFile(bench, client);
  return counts;
}

async function deleteOf(
  { tx, vault }: Bench,
  client: string,
  table: (typeof TABLES_OF_A_CLIENT)[number] | "job_fault",
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table)}
    where practice_id = ${vault.practice} and client_id = ${client}`.execute(tx);
  return Number(numAffectedRows);
}

async function deleteAtDoor({ tx, vault }: Bench, client: string, table: (typeof AT_DOOR)[number]): Promise<number> {
  const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table)}
    where practice_id = ${vault.practice} and holder_kind = 'client' and holder_id = ${client}`.execute(tx);
  return Number(numAffectedRows);
}

/** Answers kept for requests that arrive twice: about the client, by the client, and by their check-in links. */
async function deleteAnswers({ tx, vault }: Bench, client: string): Promise<number> {
  const { practice } = vault;
  const { numAffectedRows = 0n } = await sql`delete from done_once where practice_id = ${practice}
    and (client_id = ${client} or actor_id = ${client} or actor_id in
      (select id from invitation where practice_id = ${practice} and client_id = ${client}))`.execute(tx);
  return Number(numAffectedRows);
}

const emptyFile = ({ tx, vault, now }: Bench, client: string): Promise<unknown> =>
  tx
    .updateTable("client")
    .set((row) => ({
      version: row("version", "+", 1),
      state: "erased" as const,
      presentation: null,
      approach: null,
      email_index: null,
      remote_forms: false,
      happened_at: now,
      changed_at: now,
      retain_until: null,
      sealed: Buffer.alloc(0),
      summary: null,
    }))
    .where("practice_id", "=", vault.practice)
    .where("id", "=", client)
    .execute();

/** Who may be erased, taken for writing: nobody else changes the file meanwhile. */
export const fileToErase = (tx: Tx, practice: string, client: string): Promise<Tables["client"] | undefined> =>
  tx
    .selectFrom("client")
    .selectAll()
    .where("practice_id", "=", practice)
    .where("id", "=", client)
    .where("state", "<>", "erased")
    .forUpdate()
    .executeTakeFirst();
