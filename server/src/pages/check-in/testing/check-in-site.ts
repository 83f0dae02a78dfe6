import type { AddressInfo } from "node:net";
import type { Instant } from "@attune/core";
import { serve } from "@hono/node-server";
import { readyPractice } from "../../../actions/measures/testing/ready-practice.ts";
import { pagesFor } from "../../../serve/pages-for.ts";
import type { Door } from "../../../sign-in/door.ts";
import { openEmbeddedCopy } from "../../../testing/embedded-database.ts";
import type { SignedInPerson, TestPractice } from "../../../testing/test-practice.ts";

/** The pages of the check-in and the practice's routes over a real connection, on a real database. */
export type CheckInSite = {
  readonly practice: TestPractice;
  readonly therapist: SignedInPerson;
  readonly url: string;
  /** A client with a fresh link. @returns its path */
  readonly invite: (forms: readonly string[], facts?: { readonly locale?: string }) => Promise<Invited>;
  readonly administrations: (client: SignedInPerson) => Promise<readonly Administration[]>;
  readonly drafts: (client: SignedInPerson) => Promise<number>;
  readonly close: () => Promise<void>;
};
export type Invited = {
  readonly client: SignedInPerson;
  readonly token: string;
  readonly path: string;
  readonly id: string;
};
export type Administration = {
  readonly instrument: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly inWords?: Readonly<Record<string, string>>;
};

export async function openCheckInSite(): Promise<CheckInSite> {
  const ready = await readyPractice(openEmbeddedCopy);
  const { practice } = ready;
  // The browser's clock is the real one.
  practice.setNow(new Date().toISOString() as Instant);
  const therapist = await practice.member("therapist");
  const { premises, vault } = practice;
  // No page of the door is asked for here.
  const pages = pagesFor({ premises, vault, door: {} as Door, files: undefined });
  const entrance = { kind: "network", from: "192.0.2.1", isSecure: false } as const;
  const server = serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request, env) =>
      (new URL(request.url).pathname.startsWith("/api/") ? undefined : await pages(request, entrance)) ??
      practice.app.fetch(request, env),
  });
  await new Promise((listening) => server.once("listening", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(premises, { origins: [url] });

  return {
    practice,
    therapist,
    url,
    async invite(instruments, facts = {}) {
      const client = await ready.client(therapist);
      if (facts.locale !== undefined) await speak(practice, { therapist, client }, facts.locale);
      const path = `/api/v1/clients/${client.id}/invitations`;
      const made = await practice.ask({ as: therapist, method: "POST", path, body: { instruments } });
      if (made.status !== 200) throw new Error(made.text);
      const { token, id } = made.body;
      return { client, token, id, path: `/check-in/${token}` };
    },
    administrations: async ({ id }) =>
      (await practice.ask({ as: therapist, path: `/api/v1/clients/${id}/administrations` })).body.rows,
    drafts: ({ id }) =>
      practice.within(async ({ tx }) => {
        const rows = await tx.selectFrom("check_in_draft").select("id").where("client_id", "=", id).execute();
        return rows.length;
      }),
    async close() {
      await new Promise((closed) => server.close(closed));
      await practice.close();
    },
  };
}

type Who = { readonly therapist: SignedInPerson; readonly client: SignedInPerson };

async function speak(practice: TestPractice, { therapist, client }: Who, locale: string): Promise<void> {
  const path = `/api/v1/clients/${client.id}`;
  const body = { name: `Client ${client.id}`, remoteForms: true, locale };
  const changed = await practice.ask({ as: therapist, method: "PUT", path, body, version: 1 });
  if (changed.status !== 200) throw new Error(changed.text);
}
