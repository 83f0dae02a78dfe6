import { type KindId, kindById, kindRouteId, recordKinds, routeById } from "@attune/api";
import { instruments } from "@attune/core/library";
import { giveAllConsents } from "../consents.ts";
import type { SignedInPerson, TestPractice } from "../test-practice.ts";
import { BODIES, canaryOf, type Links } from "./canaries.ts";

/** Whose records there are: two clients of one therapist, one of another practice. */
export const TAGS = ["C", "D", "X"] as const;
export type Tag = (typeof TAGS)[number];

/** Everybody who asks, from whom everything may be expected but what they may not see. */
export type People = Readonly<
  Record<
    | "therapist"
    | "other-therapist"
    | "trainee-in-care"
    | "supervisor-of-record"
    | "supervisor-of-all"
    | "supervisor-whose-share-ended"
    | "administrator"
    | "researcher"
    | "ended-member"
    | "client"
    | "other-client"
    | "therapist-elsewhere"
    | "administrator-elsewhere",
    SignedInPerson
  > & { readonly nobody: undefined }
>;
export type PersonName = keyof People;

/** The objects of one client, by kind. */
export type Objects = Readonly<Record<Tag, ReadonlyMap<string, string>>>;

export type World = {
  readonly here: TestPractice;
  readonly elsewhere: TestPractice;
  readonly people: People;
  readonly clients: Readonly<Record<Tag, SignedInPerson>>;
  readonly objects: Objects;
  /** A client of the therapist who was erased. */
  readonly erased: string;
};

/** Two practices on one database, with everything that can leak in each of three clients' records. */
export async function makeWorld(here: TestPractice, elsewhere: TestPractice): Promise<World> {
  for (const practice of [here, elsewhere]) await sayCrisisLines(practice);
  const therapist = await here.member("therapist");
  const away = await elsewhere.member("therapist");
  const clients = {
    C: await clientOf(here, therapist, "C"),
    D: await clientOf(here, therapist, "D"),
    X: await clientOf(elsewhere, away, "X"),
  };
  const people = await makePeople(here, elsewhere, { therapist, away, client: clients.C, other: clients.D });
  const objects = {
    C: await fill(here, { therapist, client: clients.C, tag: "C" }),
    D: await fill(here, { therapist, client: clients.D, tag: "D" }),
    X: await fill(elsewhere, { therapist: away, client: clients.X, tag: "X" }),
  };
  const gone = await here.client(therapist);
  await here.within(({ tx }) =>
    tx.updateTable("care").set({ ended_at: here.now() }).where("client_id", "=", gone.id).execute(),
  );
  await here.within(({ tx }) => tx.updateTable("client").set({ state: "erased" }).where("id", "=", gone.id).execute());
  await here.vault.destroyClient(gone.id);
  return { here, elsewhere, people, clients, objects, erased: gone.id };
}

/** Without them nobody is sent a link. */
async function sayCrisisLines(practice: TestPractice): Promise<void> {
  const value = { country: "NL", lines: [{ name: "A line of a test", number: "0000" }] };
  const answer = await practice.ask({
    as: await practice.member("administrator"),
    method: "PUT",
    path: "/api/v1/settings",
    body: { name: "crisis-lines", value },
    version: 0,
  });
  if (answer.status !== 200) throw new Error(`crisis lines: ${answer.text}`);
}

async function clientOf(practice: TestPractice, therapist: SignedInPerson, tag: Tag): Promise<SignedInPerson> {
  const client = await practice.client(therapist, { name: canaryOf(tag, "name"), remoteForms: true });
  await giveAllConsents(practice, client.id);
  return client;
}

type Given = Readonly<Record<"therapist" | "away" | "client" | "other", SignedInPerson>>;

async function makePeople(
  here: TestPractice,
  elsewhere: TestPractice,
  { therapist, away, client, other }: Given,
): Promise<People> {
  const ended = await here.member("therapist", "administrator");
  await care(here, ended, client);
  await here.within(({ tx }) => tx.updateTable("member").set({ state: "ended" }).where("id", "=", ended.id).execute());
  const trainee = await here.member("trainee");
  await care(here, trainee, client);
  return {
    therapist,
    "other-therapist": await here.member("therapist"),
    "trainee-in-care": trainee,
    "supervisor-of-record": await supervisor(here, client, { parts: ["record"] }),
    "supervisor-of-all": await supervisor(here, client, { parts: ["record", "notes", "process"] }),
    "supervisor-whose-share-ended": await supervisor(here, client, {
      parts: ["record", "notes", "process"],
      hasEnded: true,
    }),
    administrator: await here.member("administrator"),
    researcher: await here.member("researcher"),
    "ended-member": ended,
    client,
    "other-client": other,
    "therapist-elsewhere": away,
    "administrator-elsewhere": await elsewhere.member("administrator"),
    nobody: undefined,
  };
}

const care = (practice: TestPractice, member: SignedInPerson, client: SignedInPerson) =>
  practice.within(({ tx, ids, now }) =>
    tx
      .insertInto("care")
      .values({
        practice_id: practice.id,
        client_id: client.id,
        member_id: member.id,
        id: ids.next(),
        began_at: now,
        ended_at: null,
      })
      .execute(),
  );

type Share = { readonly parts: readonly string[]; readonly hasEnded?: boolean };

async function supervisor(
  practice: TestPractice,
  client: SignedInPerson,
  { parts, hasEnded = false }: Share,
): Promise<SignedInPerson> {
  const member = await practice.member("supervisor");
  const until = hasEnded ? practice.now() : LATER;
  await practice.within(({ tx, ids, now }) =>
    tx
      .insertInto("share")
      .values({
        practice_id: practice.id,
        client_id: client.id,
        id: ids.next(),
        member_id: member.id,
        given_by: member.id,
        parts,
        version: 1,
        created_at: now,
        until,
        ended_at: null,
      })
      .execute(),
  );
  return member;
}

/** Within what a share may last, and within what was consented to. */
const SOON = "2026-11-20T00:00:00.000Z";
const LATER = "2027-06-01T00:00:00.000Z" as ReturnType<TestPractice["now"]>;

type Filling = { readonly therapist: SignedInPerson; readonly client: SignedInPerson; readonly tag: Tag };

/** Others lead to these, so they come first. */
const FIRST: readonly KindId[] = ["assignment", "goal"];

async function fill(practice: TestPractice, filling: Filling): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const kinds = [...FIRST, ...recordKinds.map(({ id }) => id).filter((id) => !FIRST.includes(id))];
  for (const kind of kinds) ids.set(kind, await addOne(practice, filling, { kind, ids }));
  for (const [kind, id] of await addFurther(practice, filling)) ids.set(kind, id);
  return ids;
}

/** A risk answer with its signal, a transcript with its codings, links to forms, and what else has an id of its own. */
async function addFurther(
  practice: TestPractice,
  { therapist, client, tag }: Filling,
): Promise<readonly (readonly [string, string])[]> {
  const base = `/api/v1/clients/${client.id}`;
  const post = async (path: string, body: object) => {
    const answer = await practice.ask({ as: therapist, method: "POST", path: base + path, body });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  const answers = Object.fromEntries(PHQ_9.map((item) => [item, 1]));
  const administration = await post("/administrations", { instrument: "phq-9", sessionNumber: 3, answers });
  const words = canaryOf(tag, "transcript");
  const text = `Therapist: How was your week, ${words}?\nClient: It was hard, ${words}.\nTherapist: That sounds hard.\n`;
  const file = Buffer.from(text).toString("base64");
  const transcript = await post("/transcripts", { file, therapists: ["Therapist"], takeNamesOut: false });
  const supervisor = await practice.member("supervisor");
  const share = await post("/shares", { memberId: supervisor.id, parts: ["record"], until: SOON });
  const link = async (): Promise<string> => (await post("/invitations", { instruments: ["phq-9"] })).id;
  const firstOf = async (path: string): Promise<string> => {
    const { body } = await practice.ask({ as: therapist, path: base + path });
    const id = body.rows[0]?.id;
    if (id === undefined) throw new Error(`${path} has no rows`);
    return id;
  };
  return [
    ["administration", administration.id],
    ["transcript", transcript.id],
    ["invitation", await link()],
    ["check-in", await link()],
    ["signal", await firstOf("/signals")],
    ["consent", await firstOf("/consents")],
    ["share", share.id],
  ];
}

const PHQ_9 = instruments.find(({ id }) => id === "phq-9")?.items.map(({ id }) => id) ?? [];

type Adding = { readonly kind: KindId; readonly ids: ReadonlyMap<string, string> };

async function addOne(
  practice: TestPractice,
  { therapist, client, tag }: Filling,
  { kind, ids }: Adding,
): Promise<string> {
  const links: Links = { assignment: ids.get("assignment") ?? "", goal: ids.get("goal") ?? "" };
  const path = routeById(kindRouteId("add", kindById(kind) ?? { id: "", path: "" }))?.path ?? "";
  const answer = await practice.ask({
    as: kind === "diary-entry" ? client : therapist,
    method: "POST",
    path: path.replace("{client}", client.id),
    body: BODIES[kind](canaryOf(tag, kind), links),
  });
  if (answer.status !== 200) throw new Error(`${kind} could not be added: ${answer.text}`);
  return answer.body.id;
}
