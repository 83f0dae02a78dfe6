import { type Coder, ok, type Result } from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import type { CodingSet, SaidOfMoment, Shown } from "../../ports/transcripts.ts";
import { type Desk, writerOf } from "../desk.ts";
import { openAll } from "../paging.ts";
import { openJson, type RecordDamaged, sealJson } from "../sealing.ts";
import type { CodingRow, TranscriptRow } from "../tables.ts";
import { type PackedCodings, unpackCodings } from "./pack-codings.ts";
import { type Place, sealerOf } from "./transcript-rows.ts";

/** What is sealed of one coder's codings. */
export type SaidCodings = {
  readonly codebooks: readonly string[];
  readonly codings: PackedCodings;
  readonly moments?: readonly SaidOfMoment[];
  /** The figures of the session by these codings alone. */
  readonly shown?: readonly Shown[];
};

export const codingsAt = (desk: Desk, { client, id }: Place) =>
  desk.tx
    .selectFrom("coding")
    .selectAll()
    .where("practice_id", "=", desk.actor.practice)
    .where("client_id", "=", client)
    .where("transcript_id", "=", id);

const placeOf = ({ id, version }: Pick<CodingRow, "id" | "version">) => ({ table: "coding", row: id, version });

export const openCodings = (desk: Pick<Desk, "vault">, row: CodingRow): Result<SaidCodings, NotFound | RecordDamaged> =>
  openJson<SaidCodings>(sealerOf(desk, row.client_id), placeOf(row), row.sealed);

function coderOf({ coder_kind, coder_id, coder_version }: CodingRow): Coder {
  if (coder_kind === "person") return { kind: "person", account: coder_id };
  if (coder_kind === "rule") return { kind: "rule", id: coder_id };
  return { kind: "model", id: coder_id, version: coder_version };
}

function asSet(desk: Pick<Desk, "vault">, row: CodingRow): Result<CodingSet, NotFound | RecordDamaged> {
  const said = openCodings(desk, row);
  if (!said.ok) return said;
  const { codebooks, codings, moments } = said.value;
  const coder = coderOf(row);
  return ok({
    id: row.id,
    version: row.version,
    coder,
    codebooks,
    codings: unpackCodings(codings, coder),
    ...(moments !== undefined && { moments }),
  });
}

/** A person's codings go before a model's, and one's own before other people's. */
function orderOf({ coder_kind, coder_id }: CodingRow, me: string): number {
  if (coder_kind !== "person") return 2;
  return coder_id === me ? 0 : 1;
}

/** Codings in the order in which they count; of other people, whoever began first. */
export function asSets(desk: Desk, rows: readonly CodingRow[]): Result<readonly CodingSet[], NotFound | RecordDamaged> {
  const me = writerOf(desk);
  const ordered = [...rows].sort((a, b) => orderOf(a, me) - orderOf(b, me) || (a.id < b.id ? -1 : 1));
  return openAll(ordered, (row) => asSet(desk, row));
}

/** The codings of a transcript, in the order in which they count. */
export async function setsOf(
  desk: Desk,
  place: Place,
): Promise<Result<readonly CodingSet[], NotFound | RecordDamaged>> {
  return asSets(desk, await codingsAt(desk, place).execute());
}

type NewCodings = {
  readonly coder: Pick<CodingRow, "coder_kind" | "coder_id" | "coder_version">;
  readonly said: SaidCodings;
};

/** Keeps the first codings of a coder. @returns the id of the set */
export async function addCodings(
  desk: Desk,
  transcript: TranscriptRow,
  { coder, said }: NewCodings,
): Promise<Result<string, NotFound>> {
  const id = desk.ids.next();
  const { practice_id, client_id, happened_at } = transcript;
  const sealed = sealJson(sealerOf(desk, client_id), placeOf({ id, version: 1 }), said);
  if (!sealed.ok) return sealed;
  await desk.tx
    .insertInto("coding")
    .values({
      practice_id,
      client_id,
      id,
      version: 1,
      happened_at,
      created_at: desk.now,
      created_by: writerOf(desk),
      changed_at: desk.now,
      transcript_id: transcript.id,
      ...coder,
      sealed: sealed.value,
    })
    .execute();
  return ok(id);
}

/** Puts a coder's codings in the place of those that they gave before. */
export async function replaceCodings(
  desk: Desk,
  row: CodingRow,
  { coder_version, said }: { readonly coder_version: string; readonly said: SaidCodings },
): Promise<Result<void, NotFound>> {
  const version = row.version + 1;
  const sealed = sealJson(sealerOf(desk, row.client_id), placeOf({ id: row.id, version }), said);
  if (!sealed.ok) return sealed;
  await desk.tx
    .updateTable("coding")
    .set({ version, coder_version, changed_at: desk.now, sealed: sealed.value })
    .where("practice_id", "=", row.practice_id)
    .where("client_id", "=", row.client_id)
    .where("id", "=", row.id)
    .execute();
  return ok(undefined);
}
