import type { ClientExport, RecordKind } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import type { NotFound } from "../access/permit-for.ts";
import { asFile, openFacts } from "../store/clients/client-facts.ts";
import type { Desk } from "../store/desk.ts";
import { memberStore } from "../store/practice/member-store.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import { careOf, consentsOf, invitationsOf, type MemberNames, seenByOf, sharesOf } from "./around-client.ts";
import { formsOf, scoresOf, signalsOf } from "./measured-parts.ts";
import { codingsOf, transcriptsOf } from "./process-parts.ts";
import { recordsOf } from "./record-parts.ts";

/** Records of one kind that go out. */
export type KindAsked = {
  readonly kind: RecordKind;
  /** Columns that must have a value. */
  readonly where: Readonly<Record<string, string | boolean>>;
  /** Only what this person wrote. */
  readonly writtenBy?: string | undefined;
};

export type DocumentAsked = {
  readonly client: string;
  readonly view: ClientExport["view"];
  readonly kinds: readonly KindAsked[];
  /** Transcripts and codings: none, those that a member imported, or everybody's. */
  readonly process: "none" | "all" | { readonly importedBy: string };
};

export type Unreadable = NotFound | RecordDamaged;
export type Part<Name extends keyof ClientExport> = Promise<Result<NonNullable<ClientExport[Name]>, Unreadable>>;

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

async function recordPart(desk: Desk, { client, kinds, view }: DocumentAsked): Promise<Result<RecordPart, Unreadable>> {
  const records = await recordsOf(desk, client, kinds);
  if (!records.ok) return records;
  const forms = await formsOf(desk, client);
  if (!forms.ok) return forms;
  const scores = await scoresOf(desk, client);
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

async function processPart(desk: Desk, { client, process }: DocumentAsked): Part<"process"> {
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
