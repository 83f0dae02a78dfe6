import type { ClientExport } from "@attune/api";
import { recordKinds } from "@attune/api";
import { ok, type Result } from "@attune/core";
import type { Instruments } from "../ports/instruments.ts";
import type { Desk } from "../store/desk.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import type { BackupRecord } from "../vault/backup-file/backup.ts";
import { clientDocument } from "./client-document.ts";
import type { DocumentAsked, Unreadable } from "./document-asked.ts";
import { csvLine } from "./safe-cells.ts";

const record = (table: string, value: unknown): BackupRecord => ({ table, row: JSON.stringify(value) });

/** The practice, its people and what it has decided, opened; and the whole audit, which holds no words. */
export async function practiceRecords(desk: Desk): Promise<readonly BackupRecord[]> {
  const { tx, vault } = desk;
  const own = <Table extends "practice" | "member" | "licence" | "setting" | "erasure" | "audit_event">(table: Table) =>
    tx
      .selectFrom(table as "practice")
      .selectAll()
      .where("practice_id", "=", vault.practice)
      .execute();
  const records: BackupRecord[] = [];
  for (const table of ["practice", "member", "licence", "setting"] as const)
    for (const row of await own(table)) records.push(record(table, openedRow(desk, table, { ...row })));
  for (const table of ["erasure", "audit_event"] as const)
    for (const row of await own(table)) records.push(record(table, plainRow({ ...row })));
  return records;
}

type Row = Readonly<Record<string, unknown>>;
type SealedTable = "practice" | "member" | "licence" | "setting";

const PLACE_OF = { practice: "practice_id", member: "id", licence: "id", setting: "name" } as const;

/** What cannot be opened is said to be so, and does not keep the rest back. */
function openedRow({ vault }: Desk, table: SealedTable, row: Row): Row {
  const place = { table, row: String(row[PLACE_OF[table]]), version: Number(row["version"]) };
  const said = openForPractice<Row>(vault, place, row["sealed"] as Buffer);
  return { ...plainRow(row), ...(said.ok ? said.value : { unreadable: true }) };
}

const plainRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !["sealed", "certificate", "email_index"].includes(column))
      .map(([column, value]) => [column, Buffer.isBuffer(value) ? value.toString("hex") : value]),
  );

const everything = (client: string, instruments: Instruments): DocumentAsked => ({
  client,
  view: "practice",
  kinds: recordKinds.map((kind) => ({ kind, where: {} })),
  instruments,
  process: "all",
});

/** All of one client: a document, and their scores as lines of a table. */
export async function clientRecords(
  desk: Desk,
  client: string,
  instruments: Instruments,
): Promise<Result<readonly BackupRecord[], Unreadable>> {
  const document = await clientDocument(desk, everything(client, instruments));
  if (!document.ok) return document;
  return ok([record("client", document.value), ...document.value.scores.map((score) => scoreLine(client, score))]);
}

const SCORE_COLUMNS = ["client", "happenedAt", "session", "instrument", "scale", "value", "prorated", "typedIn"];

export const scoreHeader = (): BackupRecord => record("score_table", csvLine(SCORE_COLUMNS));

const scoreLine = (client: string, score: ClientExport["scores"][number]): BackupRecord =>
  record(
    "score_table",
    csvLine([
      client,
      score.happenedAt,
      score.sessionNumber,
      score.instrument,
      score.scale,
      score.value,
      score.prorated,
      score.typedIn,
    ]),
  );
