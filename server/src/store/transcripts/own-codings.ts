import { fail, ok } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { OwnCodings, TranscriptStore } from "../../ports/transcripts.ts";
import { type Desk, writerOf } from "../desk.ts";
import { addCodings, codingsAt, replaceCodings, type SaidCodings } from "./coding-rows.ts";
import { packCodings } from "./pack-codings.ts";
import { transcriptAt } from "./transcript-rows.ts";

/** A person has no version; what changes is the version of the set. */
const OF_PERSON = "1";

/**
 * Keeps a member's own codings beside everybody else's. Each member has one set for a transcript: of two windows that
 * begin one at the same moment the second finds the first one's.
 */
export async function saveOwn(
  desk: Desk,
  { action, client }: ClientPermit,
  own: OwnCodings,
): ReturnType<TranscriptStore["saveOwn"]> {
  const place = { client, id: own.transcript };
  const transcript = await transcriptAt(desk, place);
  if (transcript === undefined) return fail({ kind: "not-found" });
  const me = writerOf(desk);
  const row = await codingsAt(desk, place)
    .where("coder_kind", "=", "person")
    .where("coder_id", "=", me)
    .forUpdate()
    .executeTakeFirst();
  const current = row?.version ?? 0;
  if (current !== own.version) return fail({ kind: "changed-meanwhile", version: current });

  const said = saidOf(own);
  const coder = { coder_kind: "person", coder_id: me, coder_version: OF_PERSON } as const;
  const kept =
    row === undefined
      ? await addCodings(desk, transcript, { coder, said })
      : await replaceCodings(desk, row, { coder_version: OF_PERSON, said });
  if (!kept.ok) return kept;
  const id = row?.id ?? kept.value ?? "";
  desk.trail.note({ action, object: { kind: "coding", id }, client, outcome: "done" });
  return ok({ id, version: current + 1 });
}

const saidOf = ({ codings, moments }: OwnCodings): SaidCodings => ({
  codebooks: [...new Set(codings.map(({ codebook }) => codebook))],
  codings: packCodings(codings),
  ...(moments !== undefined && { moments }),
});
