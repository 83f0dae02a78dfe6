import type { ClientExport } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import { asFile, openFacts } from "../store/clients/client-facts.ts";
import type { Desk } from "../store/desk.ts";
import { memberStore } from "../store/practice/member-store.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import { careOf, consentsOf, invitationsOf, type MemberNames, seenByOf, sharesOf } from "./around-client.ts";
import type { DocumentAsked, Unreadable } from "./document-asked.ts";
import { formsOf, scoresOf, signalsOf } from "./measured-parts.ts";
import { codingsOf, transcriptsOf } from "./process-parts.ts";
import { recordsOf } from "./record-parts.ts";

/** All of a client's record that was asked for, opened, as one document. Row-level security binds what is found. */
export async function clientDocument(desk: Desk, asked: DocumentAsked): Promise<Result<ClientExport, Unreadable>> {
  const about = await aboutClient(desk, asked.client);
  if (!about.ok) return about;
  const record = await recordPart(desk, asked);
  if (!record.ok) return record;
  const process = await processPart(desk, asked);
  if (!process.ok) return process;
  const names = await memberStore(desk).names();
  return ok({
    format: "attune/client-export@1",
    madeAt: desk.now,
    view: asked.view,
    ...about.value,
    ...record.value,
    ...(await aroundPart(desk, asked.client, names)),
    ...(asked.process !== "none" && { process: process.value }),
  });
}

type About = Pick<ClientExport, "practice" | "client">;

async function aboutClient(desk: Desk, client: string): Promise<Result<About, Unreadable>> {
  const { tx, vault } = desk;
  const row = await tx
    .selectFrom("client")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("id", "=", client)
    .where("state", "<>", "erased")
    .executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" });
  const said = openFacts(vault, row);
  if (!said.ok) return said;
  const practice = await practiceName(desk);
  if (!practice.ok) return practice;
  const { version: _, happenedAt: __, ...file } = asFile(row, said.value);
  const since = row.created_at;
  return ok({ practice: { id: vault.practice, name: practice.value }, client: { ...file, since } } as About);
}

async function practiceName({ tx, vault }: Desk): Promise<Result<string, Unreadable>> {
  const row = await tx
    .selectFrom("practice")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .executeTakeFirstOrThrow();
  const place = { table: "practice", row: vault.practice, version: row.version } as const;
  const facts = openForPractice<{ readonly name: string }>(vault, place, row.sealed);
  return facts.ok ? ok(facts.value.name) : facts;
}

type RecordPart = Pick<ClientExport, "records" | "forms" | "scores" | "signals">;

async function recordPart(
  desk: Desk,
  { client, kinds, view, instruments }: DocumentAsked,
): Promise<Result<RecordPart, Unreadable>> {
  const records = await recordsOf(desk, client, kinds);
  if (!records.ok) return records;
  const forms = await formsOf(desk, client, instruments);
  if (!forms.ok) return forms;
  const scores = await scoresOf(desk, client, instruments);
  if (!scores.ok) return scores;
  if (view === "client") return ok({ records: records.value, forms: forms.value, scores: scores.value });
  const signals = await signalsOf(desk, client);
  if (!signals.ok) return signals;
  return ok({ records: records.value, forms: forms.value, scores: scores.value, signals: signals.value });
}

type AroundPart = Pick<ClientExport, "consents" | "shares" | "care" | "invitations" | "seenBy">;

const aroundPart = async (desk: Desk, client: string, names: MemberNames): Promise<AroundPart> => ({
  consents: await consentsOf(desk, client),
  shares: await sharesOf(desk, client, names),
  care: await careOf(desk, client, names),
  invitations: await invitationsOf(desk, client),
  seenBy: await seenByOf(desk, client, names),
});

type Process = NonNullable<ClientExport["process"]>;

async function processPart(desk: Desk, { client, process }: DocumentAsked): Promise<Result<Process, Unreadable>> {
  if (process === "none") return ok({ transcripts: [], codings: [] });
  const importedBy = process === "all" ? undefined : process.importedBy;
  const transcripts = await transcriptsOf(desk, client, importedBy);
  if (!transcripts.ok) return transcripts;
  const codings = await codingsOf(desk, client, {
    transcripts: new Set(transcripts.value.map(({ id }) => id)),
    codedBy: importedBy,
  });
  return codings.ok ? ok({ transcripts: transcripts.value, codings: codings.value }) : codings;
}
