import { fail, ok } from "@attune/core";
import fc from "fast-check";
import { Secret, TOTP } from "otpauth";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { beginMember, makeSignInLink } from "../sign-in/actions/links.ts";
import { readCookie } from "../sign-in/cookies.ts";
import { keptAtDoor } from "../sign-in/door.ts";
import { minutes } from "../sign-in/moments.ts";
import { SoftwareAuthenticator } from "../sign-in/testing/software-authenticator.ts";
import { atHome, ORIGIN, TestDoor } from "../sign-in/testing/test-door.ts";
import { describeEachDatabase, type TestDatabase } from "../testing/databases.ts";
import { answerPage, type PagePorts } from "./door-pages.ts";
import type { PageAnswer } from "./page-answer.ts";

const EMAIL = "robin.vale@example.org";
const PASSWORD = "plum tractor sings";

describeEachDatabase("the pages of the door", (open) => {
  let database: TestDatabase;
  let at: TestDoor;
  let ports: PagePorts;
  let kept: { token?: string | undefined; device?: string | undefined };

  /** A browser without a script: it keeps cookies, sends forms, and says where they come from. */
  const browse = async (method: string, path: string, fields: Record<string, string> = {}, site = "same-origin") => {
    const answer = await answerPage(ports, {
      method,
      path,
      form: new URLSearchParams(fields),
      headers: new Headers({ "sec-fetch-site": site }),
      caller: { ...atHome, device: kept.device },
      token: kept.token,
      isSecure: true,
    });
    if (!answer) throw new Error(`no such page: ${path}`);
    for (const [name, value] of answer.headers) if (name === "set-cookie") keep(value);
    return answer;
  };
  const get = (path: string) => browse("GET", path);
  const post = (path: string, fields: Record<string, string> = {}) => browse("POST", path, fields);
  const keep = (cookie: string) => {
    const token = readCookie("sign-in", cookie, true);
    if (token !== undefined) kept.token = token === "" ? undefined : token;
    kept.device = readCookie("device", cookie, true) ?? kept.device;
  };
  const header = (answer: PageAnswer, name: string) => answer.headers.find(([key]) => key === name)?.[1];
  const secretOn = (answer: PageAnswer) =>
    /<code>([A-Z2-7 ]+)<\/code>/.exec(answer.body)?.[1]?.replaceAll(" ", "") ?? "";
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(at.now) });
  const setUpLink = async () => {
    const member = await at.addMember(EMAIL);
    return (await keptAtDoor(at.door, (door) => beginMember(door, member.id))).token;
  };

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    at = await TestDoor.on(database);
    kept = {};
    ports = {
      door: () => at.door,
      origins: [ORIGIN],
      files: undefined,
      firstSetUp: {
        isSecret: (secret) => secret === "printed-secret",
        begin: async ({ practice }) =>
          practice === "" ? fail({ says: "Name it." }) : ok({ token: await setUpLink() }),
      },
      health: async () => ({
        now: at.now,
        version: "0.1.0",
        database: { kind: database.kind, answers: true, isDurable: true },
        jobs: { lastBeatAt: at.now, failed: 0 },
        keys: { areOpen: true },
      }),
    };
  });
  afterEach(() => at.close());

  test("lead a new practice from the printed link to being signed in, without a script", async () => {
    expect((await get("/set-up/first/other-secret")).status).toBe(404);
    expect((await get("/set-up/first/printed-secret")).body).toContain("Set up your practice");
    expect((await post("/set-up/first/printed-secret", {})).body).toContain("Name it.");
    const begun = await post("/set-up/first/printed-secret", { practice: "Harbour Lane", name: "Robin", email: EMAIL });
    const link = header(begun, "location") ?? "";

    const secret = secretOn(await get(link));
    const weak = await post(link, { password: "password password", code: codeOf(secret) });
    expect([weak.status, secretOn(weak)]).toEqual([422, secret]);
    expect(weak.body).toContain("among those that are guessed first");

    const done = await post(link, { password: PASSWORD, code: codeOf(secret) });
    expect(done.body.match(/<li><code>/g)).toHaveLength(10);
    expect((await get("/signed-in")).body).toContain("Harbour Lane Practice");
    expect(header(await get("/"), "location")).toBe("/signed-in");
    expect((await get(link)).status).toBe(404);

    expect(header(await post("/sign-out"), "location")).toBe("/");
    expect(kept.token).toBeUndefined();
    expect(header(await get("/signed-in"), "location")).toBe("/");

    at.pass(minutes(1));
    const wrong = await post("/", { email: EMAIL, password: PASSWORD, code: "000000x" });
    expect([wrong.status, kept.token]).toEqual([401, undefined]);
    expect(wrong.body).toContain(`value="${EMAIL}"`);
    expect(wrong.body).not.toContain(PASSWORD);
    expect(header(await post("/", { email: EMAIL, password: PASSWORD, code: codeOf(secret) }), "location")).toBe(
      "/signed-in",
    );
  });

  test("take a passkey as the page's script sends it", async () => {
    const link = `/set-up/${await setUpLink()}`;
    const phone = new SoftwareAuthenticator();
    const asked = JSON.parse((await post(`${link}/passkey/question`)).body);
    const made = JSON.stringify(phone.register(asked.options, { origin: ORIGIN }));
    const done = await post(`${link}/passkey`, { challenge: asked.challenge, response: made, name: "telephone" });
    expect(header(done, "location")).toBe("/signed-in");

    await post("/sign-out");
    const question = JSON.parse((await post("/passkey/question")).body);
    const response = JSON.stringify(phone.signIn(question.options, { origin: ORIGIN }));
    expect(header(await post("/passkey", { challenge: question.challenge, response }), "location")).toBe("/signed-in");
  });

  test("lead a client in by code and by link", async () => {
    const client = await at.addClient("jo.field@example.org");
    const asked = await post("/client", { email: "jo.field@example.org" });
    await at.settle();
    const ask = /name="ask" value="([^"]+)"/.exec(asked.body)?.[1] ?? "";
    const [, left, right] = /(\d{4}) (\d{4})/.exec(at.letters[0]?.text ?? "") ?? [];
    const fields = { email: "jo.field@example.org", ask };
    expect((await post("/client/code", { ...fields, code: "1" })).status).toBe(401);
    expect(header(await post("/client/code", { ...fields, code: `${left}${right}` }), "location")).toBe("/signed-in");
    expect((await get("/signed-in")).body).toContain("These are your own pages");

    await post("/sign-out");
    const { token } = await keptAtDoor(at.door, (door) => makeSignInLink(door, client.id));
    await get(`/link/${token}`);
    await get(`/link/${token}`);
    expect(header(await post(`/link/${token}`), "location")).toBe("/signed-in");
    expect((await post(`/link/${token}`)).status).toBe(404);
  });

  test("answer an unknown address with the same page as a known one", async () => {
    await at.addClient("jo.field@example.org");
    const pages = await Promise.all(
      ["jo.field@example.org", "no.body@example.org"].map((email) => post("/client", { email })),
    );
    const alike = pages.map(({ body, status }) => [status, body.replaceAll(/value="[^"]+"/g, "")]);
    expect(alike[0]).toEqual(alike[1]);
  });

  test("do nothing for a form that another page sent", async () => {
    const client = await at.addClient("jo.field@example.org");
    const { token } = await keptAtDoor(at.door, (door) => makeSignInLink(door, client.id));
    for (const path of ["/", "/sign-out", "/client", `/link/${token}`, "/passkey/question"]) {
      expect((await browse("POST", path, {}, "cross-site")).status).toBe(403);
    }
    expect(header(await post(`/link/${token}`), "location")).toBe("/signed-in");
  });

  test("carry what guards them, cookies that no script reads, and are kept by no browser", async () => {
    const client = await at.addClient("jo.field@example.org");
    const { token } = await keptAtDoor(at.door, (door) => makeSignInLink(door, client.id));
    const entered = await post(`/link/${token}`);
    const cookies = entered.headers.filter(([name]) => name === "set-cookie").map(([, value]) => value);
    for (const cookie of cookies) expect(cookie).toMatch(/^__Host-.*HttpOnly; SameSite=Strict; Secure$/);
    for (const answer of [entered, await get("/signed-in"), await get("/client"), await get("/health")]) {
      expect(header(answer, "content-security-policy")).toContain("default-src 'none'");
      expect(header(answer, "cache-control")).toBe("no-store");
    }
  });

  test("are none of a server without a practice but its set-up, its health and its looks", async () => {
    ports = { ...ports, door: () => undefined };
    for (const path of ["/client", "/signed-in", "/set-up/abc"]) expect((await get(path)).status).toBe(404);
    expect((await get("/")).body).toContain("not set up yet");
    for (const path of [
      "/health",
      "/assets/door.css",
      "/assets/door.js",
      "/assets/icon.svg",
      "/set-up/first/printed-secret",
    ]) {
      expect((await get(path)).status).toBe(200);
    }
  });

  test("answer whatever is sent with a page, and never break", async () => {
    const paths = ["/", "/client", "/client/code", "/passkey", "/link/abc.def", "/set-up/abc/passkey", "/sign-out"];
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.uuid(), fc.json());
    const names = fc.constantFrom("email", "password", "code", "ask", "challenge", "response", "name");
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.dictionary(names, text), async (path, fields) => {
        kept.token = fields["code"];
        const { status } = await post(path, fields);
        at.pass(minutes(20));
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });
});
