import type { Result } from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import type { CodingState, SessionTalk } from "../../ports/transcripts.ts";
import type { Desk } from "../desk.ts";
import { openJson, type RecordDamaged, type Sealer, sealJson } from "../sealing.ts";
import type { TranscriptRow } from "../tables.ts";

/** A transcript of a client. */
export type Place = { readonly client: string; readonly id: string };

export const sealerOf = ({ vault }: Pick<Desk, "vault">, client: string): Sealer => ({
  vault,
  client,
  store: "process",
});

export const transcriptsOf = ({ tx, actor }: Desk, client: string) =>
  tx.selectFrom("transcript").selectAll().where("practice_id", "=", actor.practice).where("client_id", "=", client);

export const transcriptAt = (desk: Desk, { client, id }: Place): Promise<TranscriptRow | undefined> =>
  transcriptsOf(desk, client).where("id", "=", id).executeTakeFirst();

/** Taken for writing: whoever changes or removes it waits. */
export const transcriptToChange = (desk: Desk, { client, id }: Place): Promise<TranscriptRow | undefined> =>
  transcriptsOf(desk, client).where("id", "=", id).forUpdate().executeTakeFirst();

const placeOf = ({ id, version }: Pick<TranscriptRow, "id" | "version">) => ({ table: "transcript", row: id, version });

/** What was said. */
export const openTalk = (
  desk: Pick<Desk, "vault">,
  row: Pick<TranscriptRow, "client_id" | "id" | "version" | "sealed">,
): Result<SessionTalk, NotFound | RecordDamaged> =>
  openJson<SessionTalk>(sealerOf(desk, row.client_id), placeOf(row), row.sealed);

export const sealTalk = (
  desk: Pick<Desk, "vault">,
  row: Pick<TranscriptRow, "client_id" | "id" | "version">,
  talk: SessionTalk,
): Result<Buffer, NotFound> => sealJson(sealerOf(desk, row.client_id), placeOf(row), talk);

/** Says where the coding of a transcript stands, as a new version: what was said is sealed for it anew. */
export async function setCodingState(
  desk: Desk,
  row: TranscriptRow,
  state: CodingState,
): Promise<Result<void, NotFound | RecordDamaged>> {
  const talk = openTalk(desk, row);
  if (!talk.ok) return talk;
  const version = row.version + 1;
  const sealed = sealTalk(desk, { ...row, version }, talk.value);
  if (!sealed.ok) return sealed;
  await desk.tx
    .updateTable("transcript")
    .set({ version, coding_state: state, changed_at: desk.now, sealed: sealed.value })
    .where("practice_id", "=", row.practice_id)
    .where("client_id", "=", row.client_id)
    .where("id", "=", row.id)
    .execute();
  return { ok: true, value: undefined };
}
