import type { Instant } from "@attune/core";
import { pendingTrail } from "../../../audit/pending-trail.ts";
import { refreshClient } from "../../../store/client-record.ts";
import { sealJson } from "../../../store/sealing.ts";
import type { TestDatabase } from "../../../testing/databases.ts";
import { type Answer, openPractice, type SignedInPerson, type TestPractice } from "../../../testing/test-practice.ts";

/** A practice that has said whom its clients can turn to, with a therapist. */
export type ReadyPractice = {
  readonly practice: TestPractice;
  readonly therapist: SignedInPerson;
  /** A client of the therapist who agreed to questionnaires, also away from the practice. */
  readonly client: (therapist?: SignedInPerson) => Promise<SignedInPerson>;
  /** Files a form; where nobody is named, as the therapist. */
  readonly file: (client: SignedInPerson, form: object, how?: How) => Promise<Answer>;
  /** What the database holds of a client's signals. */
  readonly signals: (client: SignedInPerson) => Promise<readonly KeptRow[]>;
  /** What the job does after a form came in. */
  readonly refresh: (client: SignedInPerson) => Promise<number>;
};
type How = { readonly as?: SignedInPerson; readonly key?: string };
export type KeptRow = { readonly id: string; readonly rule: string; readonly state: string; readonly urgency: string };

export const LINES = { country: "NL", lines: [{ name: "A line of a test", number: "0000" }] };
const LATER = "2036-01-01T00:00:00.000Z" as Instant;

export async function readyPractice(open: () => Promise<TestDatabase>): Promise<ReadyPractice> {
  const practice = await openPractice(open);
  const therapist = await practice.member("therapist");
  const administrator = await practice.member("administrator");
  const setting = { name: "crisis-lines", value: LINES };
  const set = await practice.ask({
    as: administrator,
    method: "PUT",
    path: "/api/v1/settings",
    body: setting,
    version: 0,
  });
  if (set.status !== 200) throw new Error(set.text);
  return {
    practice,
    therapist,
    async client(member = therapist) {
      const client = await practice.client(member, { remoteForms: true });
      for (const purpose of ["treatment", "questionnaires"]) await agree(practice, client, purpose);
      return client;
    },
    file: (client, form, { as = therapist, key } = {}) =>
      practice.ask({
        as,
        method: "POST",
        path: `/api/v1/clients/${client.id}/administrations`,
        body: form,
        ...(key !== undefined && { key }),
      }),
    signals: (client) =>
      practice.within(({ tx }) =>
        tx
          .selectFrom("signal")
          .select(["id", "rule", "state", "urgency"])
          .where("client_id", "=", client.id)
          .orderBy("id")
          .execute(),
      ),
    async refresh(client) {
      const done = await practice.within((desk) => refreshClient({ ...desk, trail: pendingTrail() }, client.id));
      if (!done.ok) throw new Error(done.failure.kind);
      return done.value.newSignals;
    },
  };
}

/** Writes that a client agreed, or whatever else is said. */
export async function agree(
  practice: TestPractice,
  client: Pick<SignedInPerson, "id">,
  purpose: string,
  state: "given" | "withdrawn" = "given",
): Promise<void> {
  await practice.within(async ({ tx, vault, ids, now }) => {
    const id = ids.next();
    const place = { table: "consent", row: id, version: 1 };
    const sealed = sealJson({ vault, client: client.id, store: "record" }, place, {});
    if (!sealed.ok) throw new Error("a client of a test has keys");
    const moments = { asked_at: now, given_at: now, until: LATER, refused_at: null, happened_at: now };
    const row = { practice_id: vault.practice, client_id: client.id, id, version: 1, purpose, terms: 1, state };
    await tx
      .insertInto("consent")
      .values({
        ...row,
        ...moments,
        withdrawn_at: state === "withdrawn" ? now : null,
        created_at: now,
        created_by: client.id,
        changed_at: now,
        sealed: sealed.value,
      })
      .execute();
  });
}

const ITEMS = ["interest", "mood", "sleep", "energy", "appetite", "self-worth", "concentration", "movement"] as const;

/** A PHQ-9 with the first eight questions answered alike, and the ninth as said. */
export const phq9 = (ninth: number | undefined, others = 1) => ({
  instrument: "phq-9",
  sessionNumber: 1,
  answers: {
    ...Object.fromEntries(ITEMS.map((item) => [item, others])),
    ...(ninth !== undefined && { "self-harm": ninth }),
  },
});
