import { type FileHandle, mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ok, type Result } from "@attune/core";
import type { BackupRecord, UnreadableBackup, VerifiedBackup } from "../vault/backup-file/backup.ts";
import { readBackup } from "../vault/backup-file/read-backup.ts";
import type { BackupIdentity } from "../vault/root/backup-identity.ts";

/** The folder that an export is taken apart into holds files of one already, or cannot be written. */
export type NotUnpacked = { readonly kind: "not-unpacked"; readonly code: string };

const OWNER_ONLY = { file: 0o600, folder: 0o700 } as const;

/** The open file of each kind of record. A client has a file of their own. */
const FILES: Readonly<Record<string, string>> = { score_table: "scores.csv" };
const fileOf = (table: string): string => FILES[table] ?? `${table.replaceAll("_", "-")}s.jsonl`;

/**
 * Takes an export apart into open files: a JSON document for each client, JSON lines for the practice, a table of scores.
 * From then on nothing of it is encrypted.
 *
 * @error unreadable-backup with the reason; nothing has been written then.
 */
export async function unpackExport(
  file: string,
  identity: BackupIdentity,
  folder: string,
): Promise<Result<Readonly<Record<string, number>>, UnreadableBackup>> {
  const read = await readBackup(file, identity);
  if (!read.ok) return read;
  try {
    await writeAll(read.value, folder);
  } finally {
    await read.value.close();
  }
  return ok(read.value.trailer.counts);
}

async function writeAll({ records }: VerifiedBackup, folder: string): Promise<void> {
  await mkdir(join(folder, "clients"), { recursive: true, mode: OWNER_ONLY.folder });
  const begun = new Map<string, FileHandle>();
  const write = (record: BackupRecord): Promise<void> =>
    record.table === "client" ? writeClient(folder, record) : writeLine(folder, record, begun);
  try {
    for await (const record of records()) await write(record);
  } finally {
    await Promise.all([...begun.values()].map((handle) => handle.close()));
  }
}

const ID = /^[0-9a-f-]{36}$/;

async function writeClient(folder: string, { row }: BackupRecord): Promise<void> {
  const document = JSON.parse(row) as { readonly client: { readonly id: string } };
  const name = ID.test(document.client.id) ? document.client.id : "unnamed";
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  await writeFile(join(folder, "clients", `${name}.json`), text, { mode: OWNER_ONLY.file, flag: "wx" });
}

async function writeLine(folder: string, { table, row }: BackupRecord, begun: Map<string, FileHandle>): Promise<void> {
  const handle = begun.get(table) ?? (await open(join(folder, fileOf(table)), "wx", OWNER_ONLY.file));
  begun.set(table, handle);
  await handle.write(lineOf(table, row));
}

/** The line of a table is kept as text, and ends as RFC 4180 says. */
const lineOf = (table: string, row: string): string =>
  table === "score_table" ? `${JSON.parse(row)}\r\n` : `${row}\n`;
