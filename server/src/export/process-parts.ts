import type { ClientExport } from "@attune/api";
import { ok, type Result } from "@attune/core";
import type { CodingSet } from "../ports/transcripts.ts";
import type { Desk } from "../store/desk.ts";
import { openAll } from "../store/paging.ts";
import type { CodingRow, TranscriptRow } from "../store/tables.ts";
import { asSets } from "../store/transcripts/coding-rows.ts";
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
  const sets = asSets(desk, own);
  if (!sets.ok) return sets;
  const bySet = new Map(sets.value.map((set) => [set.id, set] as const));
  return ok(own.flatMap((row) => asCodings(row, bySet.get(row.id))));
}

function asCodings(row: CodingRow, set: CodingSet | undefined): Process["codings"] {
  if (set === undefined) return [];
  const { codings, moments } = set;
  return [
    {
      id: row.id,
      ...(row.transcript_id !== null && { transcriptId: row.transcript_id }),
      coderKind: row.coder_kind,
      coderId: row.coder_id,
      coderVersion: row.coder_version,
      codings: codings.map((coding) => ({ ...coding })),
      ...(moments !== undefined && { moments: moments.map((moment) => ({ ...moment })) }),
    },
  ];
}
