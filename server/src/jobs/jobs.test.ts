import { readdirSync } from "node:fs";
import { fail, ok } from "@attune/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClientPermit } from "../access/permit.ts";
import { readSession } from "../actions/transcripts/read-session.ts";
import { pendingTrail } from "../audit/pending-trail.ts";
import { hours, laterBy } from "../sign-in/moments.ts";
import type { Letter, Post } from "../sign-in/post.ts";
import { transcriptStore } from "../store/transcripts/transcript-store.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { deskOf } from "./at-desk.ts";
import { backUp } from "./back-up.ts";
import { codeTranscript } from "./code-transcript.ts";
import { codeWaiting } from "./code-waiting.ts";
import { jobs } from "./index.ts";
import type { Job, JobServices, JobSubject, JobWork } from "./job.ts";
import { recountOfRisk } from "./recount-risk.ts";
import { refreshOfClient } from "./refresh-client.ts";
import { remind } from "./remind.ts";
import { retention } from "./retention.ts";
import { sendReminder } from "./send-reminder.ts";
import { testThread } from "./testing/source-thread.ts";
import { consentTo, takeBack } from "./testing/working-practice.ts";
import { tidy } from "./tidy.ts";
import { type TranscriptThread, transcriptThread } from "./transcript-thread.ts";

const TALK = "Therapist: What was it like to stand there?\nAna: I was so scared of all of them.\n";

test("every job has a name of its own, and stands in the register of its folder", () => {
  const kinds = jobs.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  const files = readdirSync(import.meta.dirname).map((name) => name.replace(".ts", ""));
  expect(kinds.filter((kind) => !files.includes(kind))).toEqual([]);
});

describeEachDatabase("jobs of a practice", (open) => {
  let practice: TestPractice;
  let therapist: SignedInPerson;
  let administrator: SignedInPerson;
  const thread = transcriptThread(testThread);
  beforeAll(async () => {
    practice = await openPractice(open);
    [therapist, administrator] = [await practice.member("therapist"), await practice.member("administrator")];
  });
  afterAll(() => practice.close());

  /** Does a job once, and tells what more it left. */
  const done = async (
    job: Job,
    subject: JobSubject = {},
    services: JobServices = {},
    own: TranscriptThread = thread,
  ) => {
    const left: (JobSubject & { readonly job: string })[] = [];
    const { premises, vault, id } = practice;
    const work: JobWork = {
      ...subject,
      practice: id,
      vault,
      premises,
      services,
      thread: own,
      atDesk: deskOf(job.kind, { premises, vault }),
      leave: async (_, more) => void left.push(more),
    };
    return { outcome: await job.run(work), left };
  };
  const faults = async () => {
    const rows = await practice.within(({ tx }) => tx.selectFrom("job_fault").selectAll().orderBy("id").execute());
    return rows.map(({ job, kind, client_id, tries }) => ({ job, kind, client_id, tries }));
  };
  const decide = (name: string, value: object) =>
    practice.ask({ as: administrator, method: "PUT", path: "/api/v1/settings", version: 0, body: { name, value } });
  const add = async (client: SignedInPerson, path: string, body: object): Promise<string> =>
    (await practice.ask({ as: therapist, method: "POST", path: `/api/v1/clients/${client.id}/${path}`, body })).body.id;
  /** A transcript that waits, as the store keeps it. */
  const transcriptOf = (client: SignedInPerson): Promise<string> => {
    const read = readSession({ bytes: new TextEncoder().encode(TALK), takeNamesOut: false });
    if (!read.ok || read.value.kind !== "read") throw new Error("the talk was not read");
    const { talk } = read.value;
    return practice.within(async (desk) => {
      const permit = { action: "import-transcript", client: client.id } as ClientPermit;
      const store = transcriptStore({ ...desk, trail: pendingTrail() });
      const added = await store.add(permit, { talk, namesOut: false, codingState: "waiting" });
      if (!added.ok) throw new Error(added.failure.kind);
      return added.value.id;
    });
  };
  const officeOf = (sent: { to: string; letter: Letter }[], isShut = false): Post => ({
    send: async (to, letter) => (isShut ? fail({ kind: "not-sent" }) : ok(void sent.push({ to, letter }))),
  });

  test("a risk signal that is missing is written again, and people hear of it", async () => {
    const client = await practice.client(therapist);
    await consentTo(practice, client.id, "questionnaires");
    const answers = Object.fromEntries(
      ["interest", "mood", "sleep", "energy", "appetite", "self-worth", "concentration", "movement"].map((item) => [
        item,
        0,
      ]),
    );
    const form = { instrument: "phq-9", sessionNumber: 1, answers: { ...answers, "self-harm": 2 } };
    const filed = await practice.ask({
      as: therapist,
      method: "POST",
      path: `/api/v1/clients/${client.id}/administrations`,
      body: form,
    });
    expect(filed).toMatchObject({ status: 200, body: { riskSignals: 1 } });
    const signals = () =>
      practice.within(({ tx }) =>
        tx.selectFrom("signal").select("id").where("client_id", "=", client.id).where("is_risk", "=", true).execute(),
      );
    await done(recountOfRisk);
    expect(await faults()).toEqual([]);
    await practice.within(({ tx }) => tx.deleteFrom("signal").where("client_id", "=", client.id).execute());
    await done(recountOfRisk);
    expect(await signals()).toHaveLength(1);
    expect(await faults()).toEqual([{ job: "recount-risk", kind: "risk-signal-missing", client_id: null, tries: 1 }]);
    await practice.within(({ tx }) => tx.deleteFrom("job_fault").execute());
    expect((await done(refreshOfClient, { client: client.id })).outcome).toEqual(ok(undefined));
  });

  test("reminders are left once for each appointment that comes near, and the letter says nothing of therapy", async () => {
    const client = await practice.client(therapist, { name: "Ana Reith", email: "ana@example.org" });
    const silent = await practice.client(therapist, { name: "No Address" });
    const at = (ahead: number) => ({
      happenedAt: laterBy(practice.now(), hours(ahead)),
      zone: "Europe/Berlin",
      minutes: 50,
    });
    const near = await add(client, "appointments", { ...at(20), attendance: "planned", reason: "The panic on trains" });
    await add(client, "appointments", { ...at(60), attendance: "planned" });
    await add(client, "appointments", { ...at(21), attendance: "cancelled" });
    await add(client, "appointments", { ...at(-1), attendance: "planned" });
    await add(silent, "appointments", { ...at(20), attendance: "planned" });
    const sent: { to: string; letter: Letter }[] = [];
    const post = officeOf(sent);

    expect((await done(remind, {}, { post })).left).toEqual([]);
    expect((await decide("reminders", { on: true, hoursBefore: 24 })).status).toBe(200);
    expect((await done(remind)).left).toEqual([]);
    const { left } = await done(remind, {}, { post });
    expect(left).toEqual([{ job: "send-reminder", client: client.id, object: near }]);
    expect((await done(remind, {}, { post })).left).toEqual([]);

    expect((await done(sendReminder, left[0], { post: officeOf([], true) })).outcome).toEqual(
      fail({ kind: "not-sent" }),
    );
    expect((await done(sendReminder, left[0], { post })).outcome.ok).toBe(true);
    expect(sent.map(({ to }) => to)).toEqual(["ana@example.org"]);
    const text = `${sent[0]?.letter.subject} ${sent[0]?.letter.text}`;
    expect(text).toContain("Tuesday, 3 November".replace(",", ""));
    expect(text).toContain("06:00 (Europe/Berlin)");
    expect(text).not.toMatch(/Ana|Reith|panic|therap|session|client/i);

    const change = { ...at(20), attendance: "cancelled", cancelledBy: "client" };
    const path = `/api/v1/clients/${client.id}/appointments/${near}`;
    expect((await practice.ask({ as: therapist, method: "PUT", path, version: 1, body: change })).status).toBe(200);
    await done(sendReminder, left[0], { post });
    expect(sent).toHaveLength(1);
  });

  test("a client whose record has been kept for its time is named once, and nobody is erased", async () => {
    const [due, later] = [await practice.client(therapist), await practice.client(therapist)];
    const keep = (client: SignedInPerson, until: string) =>
      practice.within(({ tx }) =>
        tx.updateTable("client").set({ retain_until: until }).where("id", "=", client.id).execute(),
      );
    await keep(due, "2026-11-01");
    await keep(later, "2026-11-02");
    const named = [{ job: "retention", kind: "retention-due", client_id: due.id, tries: 1 }];
    await done(retention);
    expect(await faults()).toEqual(named);
    await done(retention);
    expect(await faults()).toEqual(named);
    const list = (await practice.ask({ as: administrator, path: "/api/v1/job-faults" })).body.rows;
    const path = `/api/v1/job-faults/${list[0].id}`;
    expect((await practice.ask({ as: administrator, method: "DELETE", path })).status).toBe(200);
    await done(retention);
    expect(await faults()).toEqual(named);
    expect((await practice.ask({ as: therapist, path: `/api/v1/clients/${due.id}` })).status).toBe(200);
    await practice.within(({ tx }) => tx.deleteFrom("job_fault").execute());
  });

  test("answers for requests that were sent twice are forgotten after a day, and not before", async () => {
    const client = await practice.client(therapist);
    const kept = () => practice.within(({ tx }) => tx.selectFrom("done_once").select("key_hash").execute());
    await add(client, "event-notes", { audience: "both", text: "Moved." });
    const before = (await kept()).length;
    expect(before).toBeGreaterThan(0);
    await done(tidy);
    expect(await kept()).toHaveLength(before);
    practice.setNow(laterBy(practice.now(), hours(25)));
    await done(tidy);
    expect(await kept()).toEqual([]);
    practice.setNow(laterBy(practice.now(), hours(-25)));
  });

  test("what a passkey was asked is forgotten an hour after it ran out, and other codes are not", async () => {
    const now = practice.now();
    const code = (id: string, purpose: "passkey-challenge" | "link", ends_at: typeof now) => {
      const holder = { holder_kind: "member", holder_id: therapist.id } as const;
      const kept = { created_at: now, used_at: null, sealed: null, tries: 0, code_hash: Buffer.alloc(32) };
      return { practice_id: practice.id, id, purpose, ends_at, ...holder, ...kept };
    };
    const ids = Array.from({ length: 3 }, () => practice.premises.ids.next());
    const [over = "", late = "", link = ""] = ids;
    const long = laterBy(now, hours(-1) - 1);
    const codes = [
      code(over, "passkey-challenge", long),
      code(late, "passkey-challenge", laterBy(now, hours(-1))),
      code(link, "link", long),
    ];
    await practice.within(({ tx }) => tx.insertInto("sign_in_code").values(codes).execute());
    await done(tidy);
    const left = await practice.within(({ tx }) =>
      tx.selectFrom("sign_in_code").select("id").where("id", "in", ids).orderBy("id").execute(),
    );
    expect(left.map(({ id }) => id)).toEqual([late, link].sort());
  });

  test("a backup is made where none is there, and the next when the practice's time has passed", async () => {
    const { backups } = practice.premises.machine.files;
    const made = () => readdirSync(backups).filter((name) => name.endsWith(".backup")).length;
    expect((await done(backUp)).outcome.ok).toBe(true);
    await done(backUp);
    expect(made()).toBe(1);
    await decide("backups", { everyHours: 6, keep: 3 });
    practice.setNow(laterBy(practice.now(), hours(5)));
    await done(backUp);
    expect(made()).toBe(1);
    practice.setNow(laterBy(practice.now(), hours(1)));
    await done(backUp);
    expect(made()).toBe(2);
  });

  test("a transcript that waits without work in the queue, as after a restore, is left to be coded again", async () => {
    const client = await practice.client(therapist);
    const id = await transcriptOf(client);
    expect((await done(codeWaiting)).left).toEqual([]);
    practice.setNow(laterBy(practice.now(), hours(2)));
    expect((await done(codeWaiting)).left).toEqual([{ job: "code-transcript", client: client.id, object: id }]);
  });

  test("nothing is kept of a coding where the client takes the consent back while it is made", async () => {
    const client = await practice.client(therapist);
    await consentTo(practice, client.id, "recording", "coding");
    const transcript = await transcriptOf(client);
    const coding: TranscriptThread = {
      ...thread,
      async code(talk) {
        const coded = await thread.code(talk);
        await takeBack(practice, client.id, "coding");
        return coded;
      },
    };
    const kept = () =>
      practice.within(async ({ tx }) => [
        (await tx.selectFrom("coding").select("id").where("client_id", "=", client.id).execute()).length,
        (await tx.selectFrom("transcript").select("coding_state").where("id", "=", transcript).executeTakeFirst())
          ?.coding_state,
      ]);
    const subject = { client: client.id, object: transcript };
    expect((await done(codeTranscript, subject, {}, coding)).outcome).toEqual(ok(undefined));
    expect(await kept()).toEqual([0, "not-coded"]);
    practice.setNow(laterBy(practice.now(), hours(1)));

    await consentTo(practice, client.id, "recording", "coding");
    await done(codeTranscript, subject);
    await done(codeTranscript, subject);
    expect(await kept()).toEqual([1, "coded"]);
  });

  test("a transcript whose thread dies stays, and is said to have failed once nobody tries any more", async () => {
    const client = await practice.client(therapist);
    await consentTo(practice, client.id, "recording", "coding");
    const transcript = await transcriptOf(client);
    const subject = { client: client.id, object: transcript };
    const dead: TranscriptThread = { ...thread, code: async () => fail({ kind: "thread-ended" }) };
    expect((await done(codeTranscript, subject, {}, dead)).outcome).toEqual(fail({ kind: "thread-ended" }));
    const { premises, vault } = practice;
    const atDesk = deskOf("code-transcript", { premises, vault });
    await atDesk(async (desk) => ok(await codeTranscript.givenUp?.(subject as JobWork, desk)));
    const state = await practice.within(({ tx }) =>
      tx.selectFrom("transcript").select("coding_state").where("id", "=", transcript).executeTakeFirstOrThrow(),
    );
    expect(state.coding_state).toBe("failed");
  });
});
