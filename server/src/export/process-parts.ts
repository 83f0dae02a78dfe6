import type { ClientExport } from "@attune/api";
import { ok, type Result } from "@attune/core";
import type { Desk } from "../store/desk.ts";
import { openAll } from "../store/paging.ts";
import type { CodingRow, TranscriptRow } from "../store/tables.ts";
import { asSet } from "../store/transcripts/coding-rows.ts";
import { openTalk } from "../store/transcripts/transcript-rows.ts";
import type { Unreadable } from "./document-asked.ts";

type Process = NonNullable<ClientExport["process"]>;

/** Transcripts with every turn. @param importedBy left out, everybody's */
export async function transcriptsOf(
  desk: Desk,
  client: string,
  importedBy: string | undefined,
): Promise<Result<Process["transcripts"], Unreadable>> {
  let query = desk.tx
    .selectFrom("transcript")
    .selectAll()
    .where("practice_id", "=", desk.vault.practice)
    .where("client_id", "=", client);
  if (importedBy !== undefined) query = query.where("created_by", "=", importedBy);
  const rows = await query.orderBy("happened_at").orderBy("id").execute();
  const opened = openAll(rows, (row) => asTranscript(desk, row));
  return opened.ok ? ok([...opened.value]) : opened;
}

function asTranscript(desk: Desk, row: TranscriptRow): Result<Process["transcripts"][number], Unreadable> {
  const talk = openTalk(desk, row);
  if (!talk.ok) return talk;
  return ok({
    id: row.id,
    ...(row.session_id !== null && { sessionId: row.session_id }),
    happenedAt: row.happened_at,
    turns: talk.value.turns.map((turn) => ({ ...turn })),
  });
}

type Codings = { readonly transcripts: ReadonlySet<string>; readonly codedBy: string | undefined };

/** Codings of these transcripts: by programs, and by one person or by everybody. */
export async function codingsOf(
  desk: Desk,
  client: string,
  { transcripts, codedBy }: Codings,
): Promise<Result<Process["codings"], Unreadable>> {
  const rows = await desk.tx
    .selectFrom("coding")
    .selectAll()
    .where("practice_id", "=", desk.vault.practice)
    .where("client_id", "=", client)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const own = rows.filter(
    ({ transcript_id, coder_kind, created_by }) =>
      transcripts.has(transcript_id ?? "") &&
      (coder_kind !== "person" || codedBy === undefined || created_by === codedBy),
  );
  const opened = openAll(own, (row) => asCodings(desk, row));
  return opened.ok ? ok([...opened.value]) : opened;
}

function asCodings(desk: Desk, row: CodingRow): Result<Process["codings"][number], Unreadable> {
  const set = asSet(desk, row);
  if (!set.ok) return set;
  return ok({
    id: row.id,
    ...(row.transcript_id !== null && { transcriptId: row.transcript_id }),
    coderKind: row.coder_kind,
    coderId: row.coder_id,
    coderVersion: row.coder_version,
    codings: set.value.codings.map((coding) => ({ ...coding })),
    ...(set.value.moments !== undefined && { moments: set.value.moments.map((moment) => ({ ...moment })) }),
  });
}
