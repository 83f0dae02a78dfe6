import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { makeApp } from "./app.ts";

describeEachDatabase("how the server is", (open) => {
  let practice: TestPractice;
  let therapist: SignedInPerson;
  let here: Hono;
  beforeAll(async () => {
    practice = await openPractice(open);
    therapist = await practice.member("therapist");
    here = makeApp(practice.premises, () => ({ kind: "network", from: "127.0.0.1", isSecure: false }));
  });
  afterAll(() => practice.close());

  const known = { version: "0.0.0-test", isDemo: false };
  const health = async (app: Hono, headers: Record<string, string> = {}): Promise<Readonly<Record<string, unknown>>> =>
    JSON.parse(await (await app.request("/api/v1/health", { headers })).text());

  test("is told with its version on the machine itself, by the socket or without a proxy", async () => {
    expect(await health(here)).toMatchObject(known);
    expect((await practice.ask({ path: "/api/v1/health", isOperator: true })).body).toMatchObject(known);
  });

  test("is told to strangers without it, also where something on the machine passes their request on", async () => {
    const { body } = await practice.ask({ path: "/api/v1/health" });
    expect(body.status).toBe("well");
    for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip"]) {
      const passedOn = await health(here, { [name]: "198.51.100.7" });
      expect(Object.keys(passedOn).sort()).toEqual(Object.keys(body).sort());
    }
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["version"]));
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["isDemo"]));
  });

  test("is told with its version to a member from anywhere, and not to a client or to whoever shows a wrong token", async () => {
    const client = await practice.client(therapist);
    expect((await practice.ask({ as: therapist, path: "/api/v1/health" })).body).toMatchObject(known);
    expect((await practice.ask({ as: client, path: "/api/v1/health" })).body.version).toBeUndefined();
    expect((await practice.ask({ as: { token: "wrong" }, path: "/api/v1/health" })).body.version).toBeUndefined();
  });
});
