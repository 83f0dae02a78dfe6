import { allowsAll, fail, ok, type Purpose, type Result, standingConsent, stateSince } from "@attune/core";
import { consents as register } from "@attune/core/library";
import type { ClientPermit } from "../../access/permit.ts";
import type { NotFound } from "../../access/permit-for.ts";
import type { ConsentStore, Consents, HowSaid, KeptConsent, ShownConsent } from "../../ports/consents.ts";
import { readCursor } from "../cursor.ts";
import { type Desk, writerOf } from "../desk.ts";
import { asPage } from "../paging.ts";
import { openJson, type RecordDamaged, sealJson } from "../sealing.ts";
import { asConsent, columnsOf } from "./consent-rows.ts";
import { deleteDerived } from "./withdrawal.ts";

/** The consents of clients. All of one client's are read in one query, once in a transaction. */
export function consentStore(desk: Desk): ConsentStore {
  const known = new Map<string, Promise<readonly KeptConsent[]>>();
  const all = (client: string): Promise<readonly KeptConsent[]> => {
    const found = known.get(client) ?? consentsOf(desk, client).execute().then(asConsents);
    known.set(client, found);
    return found;
  };
  /** What was written is read anew. */
  const anew = async <Value>(client: string, write: Promise<Value>): Promise<Value> => {
    const written = await write;
    known.delete(client);
    return written;
  };
  return {
    need: (about, purposes) => need({ desk, all }, about, purposes),
    givenUntil: async ({ client }, purpose) => {
      const state = standingConsent(await all(client), purpose)?.state;
      return state?.kind === "given" ? state.until : undefined;
    },
    list: (permit, page) => list({ desk, all }, permit, page),
    toAnswer: async ({ client }) => asConsents(await consentsOf(desk, client).forUpdate().execute()),
    newId: () => desk.ids.next(),
    noteAsked({ action, client }, { id, version }) {
      desk.trail.note({ action, object: { kind: "consent", id }, client, outcome: "done" });
      return { id, version };
    },
    add: (permit, consent) => anew(permit.client, add(desk, permit, consent)),
    save: (permit, consent, how) => anew(permit.client, save({ desk, permit }, consent, how)),
    endEarlier: (permit, consents) => anew(permit.client, endEarlier({ desk, permit }, consents)),
    deleteDerived: (permit, kinds) => deleteDerived(desk, permit, kinds),
  };
}

type Reading = { readonly desk: Desk; readonly all: (client: string) => Promise<readonly KeptConsent[]> };
type Writing = { readonly desk: Desk; readonly permit: ClientPermit };

const consentsOf = ({ tx, vault }: Desk, client: string) =>
  tx
    .selectFrom("consent")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .orderBy("happened_at", "desc")
    .orderBy("id", "desc");

const asConsents = (rows: readonly Parameters<typeof asConsent>[0][]): readonly KeptConsent[] => rows.map(asConsent);

async function need(
  { desk, all }: Reading,
  { client }: Pick<ClientPermit, "client">,
  purposes: readonly Purpose[],
): ReturnType<Consents["need"]> {
  if (purposes.length === 0) return ok(undefined);
  const allowed = allowsAll({ consents: await all(client), register }, purposes, desk.now);
  if (allowed.ok) return allowed;
  const missing = allowed.failure.purposes;
  return fail({
    kind: "no-consent",
    purposes: missing.map(({ purpose }) => purpose),
    because: Object.fromEntries(missing.map(({ purpose, because }) => [purpose, because])),
  });
}

async function list(
  { desk, all }: Reading,
  { action, client }: ClientPermit,
  page: Parameters<ConsentStore["list"]>[1],
): ReturnType<ConsentStore["list"]> {
  const cursor = page.after === undefined ? undefined : readCursor(page.after);
  if (cursor?.ok === false) return cursor;
  const consents = await all(client);
  const after = cursor?.value;
  const further =
    after === undefined ? consents : consents.filter((each) => isAfter(each, `${after.happenedAt} ${after.id}`));
  const who = await whoSaid(desk, client);
  if (!who.ok) return who;
  desk.trail.note({ action, client, outcome: "seen" });
  const shown = (consent: KeptConsent): ShownConsent => {
    const counts = standingConsent(consents, consent.purpose)?.id === consent.id;
    const allowed = counts && allowsAll({ consents, register }, [consent.purpose], desk.now).ok;
    return { ...consent, ...(who.value.get(consent.id) ?? { askedBy: desk.vault.practice }), allows: allowed };
  };
  const asCursor = (consent: KeptConsent) => ({ happenedAt: stateSince(consent), id: consent.id });
  return ok(asPage(further, page, { row: shown, cursor: asCursor }));
}

type WhoSaid = Pick<ShownConsent, "askedBy" | "saidBy" | "language">;

/** By consent, who asked for it, who answered, and in which language its words were. */
async function whoSaid(
  desk: Desk,
  client: string,
): Promise<Result<ReadonlyMap<string, WhoSaid>, NotFound | RecordDamaged>> {
  const found = new Map<string, WhoSaid>();
  for (const { id, version, created_by, sealed } of await consentsOf(desk, client).execute()) {
    const said = openJson<Said>(sealerOf(desk, client), placeOf(id, version), sealed);
    if (!said.ok) return said;
    const { writtenBy: _, ...how } = said.value;
    found.set(id, { askedBy: created_by, ...how });
  }
  return ok(found);
}

const isAfter = (consent: KeptConsent, cursor: string): boolean => `${stateSince(consent)} ${consent.id}` < cursor;

type Said = Partial<HowSaid> & { readonly writtenBy: string };

const placeOf = (id: string, version: number) => ({ table: "consent", row: id, version });
const sealerOf = ({ vault }: Desk, client: string) => ({ vault, client, store: "record" as const });

async function add(
  desk: Desk,
  { action, client }: ClientPermit,
  consent: Parameters<ConsentStore["add"]>[1],
): ReturnType<ConsentStore["add"]> {
  const { tx, vault, now, trail } = desk;
  const { id, purpose, terms, state } = consent;
  const said: Said = { writtenBy: writerOf(desk) };
  const sealed = sealJson(sealerOf(desk, client), placeOf(id, 1), said);
  if (!sealed.ok) return sealed;
  const since = stateSince(consent);
  const times = { asked_at: since, given_at: null, until: null, refused_at: null, withdrawn_at: null };
  await tx
    .insertInto("consent")
    .values({
      practice_id: vault.practice,
      client_id: client,
      id,
      version: 1,
      purpose,
      terms,
      state: state.kind,
      ...times,
      ...columnsOf(state),
      happened_at: since,
      created_at: now,
      created_by: writerOf(desk),
      changed_at: now,
      sealed: sealed.value,
    })
    .execute();
  trail.note({ action, object: { kind: "consent", id }, client, outcome: "done" });
  return ok({ id, version: 1 });
}

/** The words that were read when the consent was given stay known when it is taken back. */
async function save(writing: Writing, consent: KeptConsent, how: HowSaid): ReturnType<ConsentStore["save"]> {
  const before = await saidOf(writing, consent);
  if (!before.ok) return before;
  const { language } = before.value;
  const { desk, permit } = writing;
  const said: Said = { ...(language !== undefined && { language }), ...how, writtenBy: writerOf(desk) };
  const written = await write(writing, consent, said);
  if (!written.ok) return written;
  const { action, client } = permit;
  desk.trail.note({ action, object: { kind: "consent", id: consent.id }, client, outcome: "done" });
  return ok({ id: consent.id, version: consent.version + 1 });
}

async function write(
  { desk, permit: { client } }: Writing,
  { id, version, state, ...consent }: KeptConsent,
  said: Said,
): ReturnType<ConsentStore["endEarlier"]> {
  const next = version + 1;
  const sealed = sealJson(sealerOf(desk, client), placeOf(id, next), said);
  if (!sealed.ok) return sealed;
  await desk.tx
    .updateTable("consent")
    .set({
      version: next,
      state: state.kind,
      ...columnsOf(state),
      happened_at: stateSince({ id, state, ...consent }),
      changed_at: desk.now,
      sealed: sealed.value,
    })
    .where("practice_id", "=", desk.vault.practice)
    .where("client_id", "=", client)
    .where("id", "=", id)
    .execute();
  return ok(undefined);
}

async function endEarlier(writing: Writing, consents: readonly KeptConsent[]): ReturnType<ConsentStore["endEarlier"]> {
  for (const consent of consents) {
    const said = await saidOf(writing, consent);
    if (!said.ok) return said;
    const written = await write(writing, consent, said.value);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** What was said when the consent was given stays with it. */
async function saidOf({ desk, permit: { client } }: Writing, { id, version }: KeptConsent) {
  const row = await consentsOf(desk, client).where("id", "=", id).executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" } as const);
  return openJson<Said>(sealerOf(desk, client), placeOf(id, version), row.sealed);
}
