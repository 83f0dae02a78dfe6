import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { clientExportSchema, type KindId, recordKinds } from "@attune/api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveAllConsents } from "../testing/consents.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { BODIES, canariesIn, canaryOf } from "../testing/matrix/canaries.ts";
import { type Asks, asksOf } from "../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { unpackExport } from "./unpack-export.ts";

const TALK = ["Therapist: What was it like to wait?", "Kim: canary-A-talk-end, and I was scared.", "Therapist: I see."];
const FORM = {
  instrument: "phq-9",
  sessionNumber: 1,
  answers: {
    interest: 1,
    mood: 2,
    sleep: 0,
    energy: 1,
    appetite: 0,
    "self-worth": 1,
    concentration: 0,
    movement: 0,
    "self-harm": 1,
  },
};

describeEachDatabase("an export", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let therapist: SignedInPerson;
  let a: SignedInPerson;
  let b: SignedInPerson;
  beforeAll(async () => {
    practice = await openPractice(open);
    asks = asksOf(practice);
    therapist = await practice.member("therapist");
    a = await full("A");
    b = await full("B");
  });
  afterAll(() => practice.close());

  /** Adds one record of a kind. @returns its id */
  const add = async (client: SignedInPerson, kind: KindId, body: object) => {
    const path = recordKinds.find(({ id }) => id === kind)?.path ?? "";
    const added = await asks.post(kind === "diary-entry" ? client : therapist, `/clients/${client.id}/${path}`, body);
    if (added.status !== 200) throw new Error(`${kind}: ${added.text}`);
    return added.body.id as string;
  };

  /** A client with a canary in every kind of record, a form, a transcript. */
  const full = async (tag: string) => {
    const client = await practice.client(therapist, { name: canaryOf(tag, "name") });
    await giveAllConsents(practice, client.id);
    const ids = new Map<KindId, string>();
    const led = ["completion", "goal-rating"];
    const inOrder = [...recordKinds].sort((x, y) => Number(led.includes(x.id)) - Number(led.includes(y.id)));
    for (const { id: kind } of inOrder) {
      const links = { assignment: ids.get("assignment") ?? "", goal: ids.get("goal") ?? "" };
      ids.set(kind, await add(client, kind, BODIES[kind](canaryOf(tag, kind), links)));
    }
    expect((await asks.post(therapist, `/clients/${client.id}/administrations`, FORM)).status).toBe(200);
    const file = Buffer.from(TALK.join("\n").replace("canary-A", `canary-${tag}`)).toString("base64");
    const body = { file, fileName: "talk.txt", therapists: ["Therapist"], takeNamesOut: false };
    const kept = await asks.post(therapist, `/clients/${client.id}/transcripts`, body);
    const codings = [{ turn: 1, codebook: "attunement", code: "depth", level: 2, evidence: [{ start: 0, end: 3 }] }];
    const path = `/clients/${client.id}/transcripts/${kept.body.id}/codings`;
    expect((await asks.put(therapist, path, { codings }, 0)).status).toBe(200);
    return client;
  };

  const exported = (as: SignedInPerson, client: SignedInPerson, query = "") =>
    asks.get(as, `/clients/${client.id}/export${query}`);
  const kindsIn = (text: string) => [...new Set(canariesIn(text).map(({ kind }) => kind))].sort();
  const all = recordKinds.map(({ id }) => id as string);
  const APART = ["private-note", "prediction"];

  describe("of one client", () => {
    test("holds the record for the therapist, and nothing of another client nor of process notes", async () => {
      const answer = await exported(therapist, a);
      expect(answer.status).toBe(200);
      expect(clientExportSchema.safeParse(answer.body).success).toBe(true);
      expect(new Set(canariesIn(answer.text).map(({ client }) => client))).toEqual(new Set(["A"]));
      expect(kindsIn(answer.text)).toEqual(
        [...all.filter((kind) => ![...APART, "diary-entry"].includes(kind)), "name"].sort(),
      );
      expect(answer.body).not.toHaveProperty("process");
      expect(answer.body.forms).toMatchObject([{ instrument: "phq-9", name: "Patient Health Questionnaire-9" }]);
      expect(answer.body.forms[0].answers).toContainEqual({
        item: "mood",
        question: "Feeling down, depressed, or hopeless",
        value: 2,
        words: "More than half the days",
      });
      expect(answer.body.scores).toMatchObject([{ instrument: "phq-9", value: 6, typedIn: false }]);
      expect(answer.body.signals).toMatchObject([{ rule: "risk-answer", isRisk: true }]);
      expect(answer.body.consents).toHaveLength(6);
      expect(answer.body.seenBy.length).toBeGreaterThan(all.length);
    });

    test("holds the therapist's own process notes where they ask for them, and not a colleague's", async () => {
      const answer = await exported(therapist, a, "?withProcessNotes=true");

      expect(kindsIn(answer.text)).toEqual([...all.filter((kind) => kind !== "diary-entry"), "name", "talk"].sort());
      expect(answer.body.process.transcripts).toMatchObject([
        { turns: [{ speaker: "therapist" }, { speaker: "client" }, {}] },
      ]);

      expect(answer.body.process.codings).toMatchObject([
        { coderKind: "person", codings: [{ turn: 1, code: "depth", level: 2, evidence: [{ start: 0, end: 3 }] }] },
      ]);

      const colleague = await practice.member("therapist");
      await asks.post(await practice.member("administrator"), "/care", { clientId: a.id, memberId: colleague.id });
      const theirs = await exported(colleague, a, "?withProcessNotes=true");
      expect(kindsIn(theirs.text).filter((kind) => [...APART, "talk"].includes(kind))).toEqual([]);
      expect(theirs.body.process).toEqual({ transcripts: [], codings: [] });
    });

    test("holds for the client what is theirs to see, whatever they ask for", async () => {
      const answer = await exported(a, a, "?withProcessNotes=true");
      expect(answer.body.view).toBe("client");
      const hidden = [...APART, "note", "session", "formulation"];
      expect(kindsIn(answer.text)).toEqual([...all.filter((kind) => !hidden.includes(kind)), "name"].sort());
      expect(answer.body).not.toHaveProperty("process");
      expect(answer.body).not.toHaveProperty("signals");
      expect(answer.body.care).toContainEqual(expect.objectContaining({ memberId: therapist.id }));
      expect(answer.body.seenBy).toContainEqual(expect.objectContaining({ did: "added to your goals" }));
    });

    test("is for those who treat the client and for the client alone", async () => {
      for (const as of [b, await practice.member("therapist"), await practice.member("administrator")])
        expect((await exported(as, a)).status).toBe(404);
    });

    test("holds whatever was put in, each record as it was", async () => {
      const WORDED = ["event-note", "plan", "goal", "formulation", "note", "appointment"] as const;
      const words = fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
        .filter((text) => !text.includes("\u0000"));
      const records = fc.array(fc.tuple(fc.constantFrom(...WORDED), words), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(records, async (given) => {
          const client = await practice.client(therapist);
          await giveAllConsents(practice, client.id);
          const kept: [KindId, string, object][] = [];
          for (const [kind, text] of given) {
            const body = BODIES[kind](text, { assignment: "", goal: "" });
            kept.push([kind, await add(client, kind, body), body]);
          }
          const { records: found } = (await exported(therapist, client)).body;
          for (const [kind, id, body] of kept)
            expect(found[kind]).toContainEqual(expect.objectContaining({ id, ...body }));
          expect(Object.values(found).flat()).toHaveLength(kept.length);
        }),
        { numRuns: 4 },
      );
    });
  });

  describe("of the practice", () => {
    const folder = () => practice.premises.machine.files.folder;
    const inOperator = (file: string) =>
      practice.ask({ isOperator: true, method: "POST", path: "/api/v1/practice-exports", body: { file } });

    test("is one encrypted file, which opens into a document for each client, tables and lines", async () => {
      const file = join(folder(), "practice.export");
      const answer = await inOperator(file);
      expect(answer).toMatchObject({ status: 200, body: { file } });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const bytes = readFileSync(file);
      expect(bytes.includes("canary") || bytes.includes(Buffer.from("canary").toString("base64"))).toBe(false);

      const out = join(folder(), "unpacked");
      const identity = practice.vault.backupIdentity();
      const counts = await unpackExport(file, identity, out);
      expect(counts).toMatchObject({ ok: true, value: { client: answer.body.clients, practice: 1 } });
      expect(readdirSync(out).sort()).toEqual([
        "audit-events.jsonl",
        "clients",
        "members.jsonl",
        "practices.jsonl",
        "scores.csv",
      ]);
      const document = JSON.parse(readFileSync(join(out, "clients", `${a.id}.json`), "utf8"));
      expect(clientExportSchema.safeParse(document).success).toBe(true);
      expect(kindsIn(JSON.stringify(document))).toEqual([...all, "name", "talk"].sort());
      expect(new Set(canariesIn(JSON.stringify(document)).map(({ client }) => client))).toEqual(new Set(["A"]));
      const table = readFileSync(join(out, "scores.csv"), "utf8").split("\r\n");
      expect(table[0]).toBe('"client","happenedAt","session","instrument","scale","value","prorated","typedIn"');
      expect(table.filter((line) => line.includes('"phq-9"'))).toHaveLength(2);
      expect(readFileSync(join(out, "members.jsonl"), "utf8")).toContain('"email":');
    });

    test("writes nothing over, and lets nobody but the machine's owner choose a place", async () => {
      const file = join(folder(), "again.export");
      expect((await inOperator(file)).status).toBe(200);
      expect((await inOperator(file)).body).toMatchObject({ type: "/problems/file-refused", because: "exists" });
      expect((await inOperator("again.export")).body.because).toBe("relative");
      expect((await inOperator(join(folder(), "no", "such", "x"))).body.because).toBe("unwritable");

      const administrator = await practice.member("administrator");
      const ask = (as: SignedInPerson, name: string) => asks.post(as, "/practice-exports", { file: name });
      const asBackup = "attune-12345678-2099-01-01T00-00-00-000Z.backup";
      for (const name of [file, "../x", ".hidden", asBackup, "attune-12345678.keys"])
        expect((await ask(administrator, name)).status).toBe(403);
      const made = await ask(administrator, "moving.export");
      expect(made.body.file).toBe(join(practice.premises.machine.files.backups, "moving.export"));
      for (const as of [therapist, a]) expect((await ask(as, "theirs.export")).status).toBe(403);
    });
  });
});
