import { type Instant, ok, type Purpose, type Result } from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import type { CodedSession } from "../../jobs/code-session.ts";
import type { SessionTalk } from "../../ports/transcripts.ts";
import { consentStore } from "../consents/consent-store.ts";
import type { Desk } from "../desk.ts";
import type { RecordDamaged } from "../sealing.ts";
import { addCodings, codingsAt, replaceCodings } from "./coding-rows.ts";
import { lockConsents } from "./lock-consents.ts";
import { openTalk, type Place, setCodingState, transcriptAt, transcriptToChange } from "./transcript-rows.ts";

/** Without either, nothing of a client is coded. */
const NEEDED = ["recording", "coding"] as const satisfies readonly Purpose[];

type Lost = NotFound | RecordDamaged;

/** The talk that is to be coded; undefined where it is gone, or the client does not consent, which is then said of it. */
export async function talkToCode(desk: Desk, place: Place): Promise<Result<SessionTalk | undefined, Lost>> {
  const row = await transcriptAt(desk, place);
  if (row === undefined) return ok(undefined);
  const allowed = await consentStore(desk).need(place, NEEDED);
  if (allowed.ok) return openTalk(desk, row);
  return leaveUncoded(desk, place);
}

async function leaveUncoded(desk: Desk, place: Place): Promise<Result<undefined, Lost>> {
  const row = await transcriptToChange(desk, place);
  if (row === undefined || row.coding_state === "not-coded") return ok(undefined);
  const said = await setCodingState(desk, row, "not-coded");
  return said.ok ? ok(undefined) : said;
}

/**
 * Keeps what the built-in coder found. The consents are held while that happens: a withdrawal either came before, and
 * nothing is kept, or comes after, and finds it to delete.
 */
export async function keepCoded(desk: Desk, place: Place, coded: CodedSession): Promise<Result<void, Lost>> {
  await lockConsents(desk, place.client);
  const allowed = await consentStore(desk).need(place, NEEDED);
  if (!allowed.ok) return leaveUncoded(desk, place);
  const transcript = await transcriptToChange(desk, place);
  if (transcript === undefined) return ok(undefined);

  const { coder, version, codebooks, codings, shown } = coded;
  const said = { codebooks, codings, shown };
  const before = await codingsAt(desk, place)
    .where("coder_kind", "=", "model")
    .where("coder_id", "=", coder)
    .executeTakeFirst();
  const kept =
    before === undefined
      ? await addCodings(desk, transcript, {
          coder: { coder_kind: "model", coder_id: coder, coder_version: version },
          said,
        })
      : await replaceCodings(desk, before, { coder_version: version, said });
  if (!kept.ok) return kept;
  const object = { kind: "transcript", id: place.id };
  desk.trail.note({ action: "code-transcript", object, client: place.client, outcome: "done" });
  return setCodingState(desk, transcript, "coded");
}

/** Says that nobody tries any more. */
export async function sayFailed(desk: Desk, place: Place): Promise<void> {
  const row = await transcriptToChange(desk, place);
  if (row?.coding_state === "waiting") await setCodingState(desk, row, "failed");
}

/** Transcripts that wait to be coded since before a moment: the work for them may be lost, as after a restored backup. */
export async function waitingSince(desk: Desk, before: Instant): Promise<readonly Place[]> {
  const rows = await desk.tx
    .selectFrom("transcript")
    .select(["client_id", "id"])
    .where("practice_id", "=", desk.actor.practice)
    .where("coding_state", "=", "waiting")
    .where("changed_at", "<", before)
    .execute();
  return rows.map(({ client_id, id }) => ({ client: client_id, id }));
}
