import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noPostgres } from "../testing/ask-for.ts";
import { openPostgres } from "../testing/postgres-database.ts";
import { giveDatabase } from "./testing/folder-practice.ts";
import { ask, type Home, runProgram, type ServerProcess, startServer, testHome } from "./testing/server-process.ts";

/** A home whose empty database was made before, for tests of something else than the making. */
async function ready(environment: Readonly<Record<string, string>> = {}): Promise<Home> {
  const home = testHome(environment);
  await giveDatabase(home);
  return home;
}

const bySocket = ({ data }: Home) => ({ socketPath: join(data, "attune.sock") });
const health = async (home: Home) => JSON.parse((await ask(bySocket(home), "/api/v1/health")).text);
const stop = async (server: ServerProcess) => {
  server.signal("SIGTERM");
  return server.ended;
};
const sheetCode = (output: string): string =>
  [...output.matchAll(/\d+: ([0-9A-Z]{5})/g)].map(([, group]) => group).join(" ");

async function freePort(): Promise<string> {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => taken.once("listening", listening));
  const { port } = taken.address() as AddressInfo;
  await new Promise((closed) => taken.close(closed));
  return `${port}`;
}

/** Fills in the page of a first set-up. */
async function setUp({ link }: ServerProcess): Promise<string> {
  const answer = await ask(link, link.pathname, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
    body: undefined,
  });
  expect(answer.status).toBe(422);
  const form = new URLSearchParams({ practice: "Mill House", name: "Ada Fenn", email: "ada.fenn@example.org" });
  const done = await fetch(link, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { "sec-fetch-site": "same-origin", origin: link.origin },
  });
  expect(done.status).toBe(303);
  return done.headers.get("location") ?? "";
}

describe("a practice's server", () => {
  test("makes keys and database at its first start, shows the sheet once, and is set up by its link once", async () => {
    const home = testHome();
    const server = await startServer(home);
    expect(server.link.pathname).toMatch(/^\/set-up\/first\/[\w-]{43}$/);
    expect(server.output()).toContain("ATTUNE: RECOVERY SHEET");
    expect(sheetCode(server.output()).split(" ").length).toBe(14);
    expect(statSync(home.data).mode & 0o777).toBe(0o700);
    expect(statSync(home.keyFile).mode & 0o777).toBe(0o600);
    expect(statSync(join(home.data, "attune.sock")).mode & 0o777).toBe(0o600);
    expect(await health(home)).toMatchObject({ status: "not-set-up", database: "embedded", isDurable: true });

    const member = await setUp(server);
    expect(member).toMatch(/^\/set-up\/[\w.-]+$/);
    expect((await ask(server.link, member)).status).toBe(200);
    expect((await ask(server.link, server.link.pathname)).status).toBe(404);
    expect(await health(home)).toMatchObject({ status: "well", isDemo: false });
    expect(existsSync(join(home.data, "set-up.hash"))).toBe(false);
    const { code, output } = await stop(server);
    expect(code).toBe(0);
    expect(output).toMatch(/Attune has stopped\.\n$/);
    expect(existsSync(join(home.data, "attune.sock"))).toBe(false);
    expect(readFileSync(join(home.data, "audit.anchor"), "latin1")).toMatch(/ head [0-9a-f]{64}\n$/);

    // nobody has chosen how to sign in yet, so the next start lets the first member in again, and shows no sheet
    const again = await startServer(home);
    expect(again.output()).not.toContain("RECOVERY");
    expect(again.link.pathname).toMatch(/^\/set-up\/[\w.-]+$/);
    expect((await ask(again.link, again.link.pathname)).status).toBe(200);
    const made = await ask(bySocket(home), "/api/v1/backups", { method: "POST", body: {} });
    expect(JSON.parse(made.text)).toMatchObject({ bytes: expect.any(Number) });
    const audit = await ask(bySocket(home), "/api/v1/audit-events/verification");
    expect(JSON.parse(audit.text)).toMatchObject({ holds: true, anchored: { events: expect.any(Number) } });
    expect((await stop(again)).code).toBe(0);
  }, 300_000);

  test("says at once that it starts, then that it is well; and answers nobody by another name", async () => {
    const server = await startServer(await ready());
    expect(await ask(server.link, "/healthz")).toMatchObject({ status: 200, text: "well\n" });
    const other = await ask(server.link, "/", { headers: { host: "elsewhere.example" } });
    expect(other).toMatchObject({ status: 421 });
    const page = await ask(server.link, "/");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect((await ask(server.link, "/assets/door.css")).headers["content-type"]).toBe("text/css; charset=utf-8");
    expect(JSON.parse((await ask(server.link, "/api/v1/openapi.json")).text)).toMatchObject({ openapi: "3.1.0" });
    expect((await ask(server.link, "/api/v1/nowhere")).headers["content-type"]).toBe("application/problem+json");
    // the network is no operator
    expect((await ask(server.link, "/api/v1/backups", { method: "POST", body: {} })).status).toBe(401);
  });

  test("starts in no folder that others may write in, and restores into none", async () => {
    const home = await ready();
    chmodSync(home.data, 0o777);
    for (const words of [
      ["serve", "--port", "0", "--no-open"],
      ["restore", join(home.folder, "none.backup")],
    ])
      expect(await runProgram(home, [...words, "--data", home.data])).toMatchObject({
        code: 1,
        errors: expect.stringContaining("others may write in it"),
      });
  });

  test("is one on its folder: a second one names the first and leaves it alone", async () => {
    const home = await ready();
    const server = await startServer(home);
    const second = await runProgram(home, ["serve", "--data", home.data, "--port", server.link.port, "--no-open"]);
    expect(second.code).toBe(1);
    expect(second.errors).toContain(`process ${server.pid}`);
    expect((await ask(server.link, "/healthz")).text).toBe("well\n");
  });

  test("ends at the second signal, whatever it is doing", async () => {
    const home = await ready();
    const server = await startServer(home);
    server.signal("SIGTERM");
    server.signal("SIGTERM");
    expect([0, 130]).toContain((await server.ended).code);
    await stop(await startServer(home));
  });

  test.each([
    [["--host", "0.0.0.0"], "--tls-cert"],
    [["--host", "192.0.2.7"], "--tls-cert"],
    [["--host", "0.0.0.0", "--behind-proxy", "192.0.2.1"], "--origin"],
    [["--host", "0.0.0.0", "--behind-proxy", "192.0.2.1", "--origin", "http://practice.example"], "https://"],
    [["--behind-proxy", "proxy.example", "--origin", "https://practice.example"], "in numbers"],
    [["--port", "seventy"], "port"],
    [["--colour", "red"], "colour"],
    [["--tls-cert", "a.pem"], "tls-key"],
  ])("refuses %j, and says what to do", async (words, says) => {
    const home = testHome();
    const { code, errors } = await runProgram(home, ["serve", "--data", home.data, ...words]);
    expect({ code, made: existsSync(home.data) }).toEqual({ code: 2, made: false });
    expect(errors).toContain(says);
  });

  test("says that its port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => taken.once("listening", listening));
    const { port } = taken.address() as AddressInfo;
    const home = testHome();
    const { code, errors } = await runProgram(home, ["--data", home.data, "--port", `${port}`, "--no-open"]);
    taken.close();
    expect(code).toBe(1);
    expect(errors).toContain(`Port ${port} is taken`);
  });

  test("behind a proxy answers what came by https, under the name that was given", async () => {
    const port = await freePort();
    const words = ["--behind-proxy", "127.0.0.1", "--origin", "https://practice.example", "--port", port];
    const server = await startServer(await ready(), { words });
    expect(server.link.origin).toBe("https://practice.example");
    const proxy = new URL(`http://127.0.0.1:${port}`);
    const name = { host: "practice.example" };
    const secure = await ask(proxy, "/", { headers: { ...name, "x-forwarded-proto": "https" } });
    expect(secure.status).toBe(200);
    expect(secure.headers["strict-transport-security"]).toContain("max-age=31536000");
    expect((await ask(proxy, "/", { headers: name })).status).toBe(403);
    expect((await ask(proxy, "/", { headers: { "x-forwarded-proto": "https" } })).status).toBe(200);
    expect((await ask(proxy, "/", { headers: { host: "other.example", "x-forwarded-proto": "https" } })).status).toBe(
      421,
    );
    expect((await ask(proxy, "/healthz", { headers: { host: "10.1.2.3" } })).text).toBe("well\n");
  });

  test.skipIf(noPostgres() !== undefined)(
    "keeps its records in PostgreSQL where it is told so, and its keys in the folder",
    async () => {
      const postgres = await openPostgres();
      try {
        const home = testHome({ DATABASE_URL: postgres.url ?? "" });
        const server = await startServer(home);
        // the tests' PostgreSQL is not made to survive a power cut, and the server says so
        expect(await health(home)).toMatchObject({ database: "postgres", isDurable: false });
        await setUp(server);
        expect(await health(home)).toMatchObject({ status: "needs-attention" });
        expect(readdirSync(home.data)).not.toContain("database");
        const second = await runProgram(home, ["--data", home.data, "--port", "0"]);
        expect(second.errors).toContain(`process ${server.pid}`);
        expect((await stop(server)).code).toBe(0);

        const elsewhere = { ...testHome(), environment: home.environment };
        const lost = await runProgram(elsewhere, [
          "--data",
          elsewhere.data,
          "--port",
          "0",
          "--key-file",
          elsewhere.keyFile,
        ]);
        expect(lost.errors).toContain("this folder has no keys for it");
      } finally {
        await postgres.close();
      }
    },
  );
});

describe("the keys", () => {
  test("of a passphrase open the practice, a wrong one does not, and the sheet helps whoever forgot it", async () => {
    const home = await ready();
    const said = "seven slow trains at dawn";
    const first = await startServer(home, { words: ["--passphrase"], input: `${said}\n${said}\n` });
    const code = sheetCode(first.output());
    expect(existsSync(home.keyFile)).toBe(false);
    await stop(first);

    const wrong = await runProgram(home, ["--data", home.data, "--port", "0"], {
      input: "eight slow trains at dawn\n",
    });
    expect(wrong).toMatchObject({ code: 1, errors: expect.stringContaining("not the practice's passphrase") });
    await stop(await startServer(home, { input: `${said}\n` }));
    const file = join(home.folder, "passphrase");
    writeFileSync(file, `${said}\n`);
    await stop(await startServer(home, { environment: { ATTUNE_PASSPHRASE_FILE: file } }));

    const next = "four paper boats upstream";
    const forgot = await startServer(home, { input: `\n${code}\n${next}\n${next}\n` });
    expect(sheetCode(forgot.output())).not.toBe(code);
    await stop(forgot);
    await stop(await startServer(home, { input: `${next}\n` }));
  });

  test("of a key file that is lost come back by the code of the sheet, and by no other", async () => {
    const home = await ready();
    const first = await startServer(home);
    const code = sheetCode(first.output());
    await stop(first);
    const key = readFileSync(home.keyFile, "latin1");
    writeFileSync(home.keyFile, "");
    const damaged = await runProgram(home, ["--data", home.data, "--port", "0"]);
    expect(damaged.errors).toContain("damaged");

    const elsewhere = ["--key-file", join(home.folder, "other.key")];
    const nobody = await runProgram(home, ["--data", home.data, "--port", "0", ...elsewhere]);
    expect(nobody.errors).toContain("not where it was");
    const mistyped = await runProgram(home, ["--data", home.data, "--port", "0", ...elsewhere], {
      input: `${code.replace(/^./, (letter) => (letter === "0" ? "1" : "0"))}\n`,
    });
    expect(mistyped.errors).toContain("Group 1");
    await stop(await startServer(home, { words: elsewhere, input: `${code}\n` }));
    expect(readFileSync(join(home.folder, "other.key"), "latin1")).toBe(key);
    // and from then on it is known where it lies
    await stop(await startServer(home));
  });

  test("are changed while no server runs: the old file opens nothing, the new one everything", async () => {
    const home = await ready();
    await stop(await startServer(home));
    const before = readFileSync(home.keyFile, "latin1");
    const rotated = await runProgram(home, ["rotate-root", "--data", home.data]);
    expect(rotated).toMatchObject({ code: 0, output: expect.stringContaining("RECOVERY CODE") });
    expect(readFileSync(home.keyFile, "latin1")).not.toBe(before);
    await stop(await startServer(home));

    const file = join(home.folder, "new-passphrase");
    writeFileSync(file, "nine quiet harbours in fog");
    const environment = { ATTUNE_NEW_PASSPHRASE_FILE: file };
    const changed = await runProgram(home, ["rotate-root", "--to", "passphrase", "--data", home.data], { environment });
    expect(changed.code).toBe(0);
    await stop(await startServer(home, { environment: { ATTUNE_PASSPHRASE_FILE: file } }));
  });

  test("are not made anew for a database that has lost them", async () => {
    const home = await ready();
    const server = await startServer(home);
    await setUp(server);
    await stop(server);
    rmSync(join(home.data, "keys"), { recursive: true });
    const { code, errors } = await runProgram(home, ["--data", home.data, "--port", "0"]);
    expect({ code, made: readdirSync(home.data).includes("keys") }).toEqual({ code: 1, made: false });
    expect(errors).toContain("attune restore FILE --keys FILE");
  });
});

describe("a first start that is killed", () => {
  test.each(["first-start-half", "first-start-before-rename", "first-start-after-rename", "migration-step:40"])(
    "at %s leaves nothing that keeps the next one from starting",
    async (fault) => {
      const home = testHome();
      const killed = await runProgram(home, ["--data", home.data, "--port", "0", "--no-open"], {
        environment: { FAULT: fault },
      });
      expect(killed.code).toBe("SIGKILL");
      const server = await startServer(home);
      expect(server.output()).toContain("RECOVERY SHEET");
      expect(await health(home)).toMatchObject({ status: "not-set-up" });
      await stop(server);
    },
  );

  test("before the sheet was shown still shows it at the next start, and the code on it opens the practice", async () => {
    const home = await ready();
    await stop(await startServer(home));
    writeFileSync(join(home.data, "sheet.due"), "");
    const again = await startServer(home);
    const code = sheetCode(again.output());
    await stop(again);
    expect(existsSync(join(home.data, "sheet.due"))).toBe(false);
    const elsewhere = ["--key-file", join(home.folder, "other.key")];
    await stop(await startServer(home, { words: elsewhere, input: `${code}\n` }));
  });
});

describe("a demonstration", () => {
  test("lies in a folder of its own, says that it is one, and never beside a real practice", async () => {
    const home = testHome();
    const server = await startServer(home, { words: ["--demo"] });
    expect(server.output()).toContain("everything in it is invented");
    expect(server.output()).not.toContain("RECOVERY");
    expect(existsSync(home.data)).toBe(false);
    expect(existsSync(join(`${home.data}-demo`, "demo"))).toBe(true);
    const real = testHome();
    const first = await startServer({ ...real, data: `${real.data}-demo` });
    await stop(first);
    const mixed = await runProgram(real, ["--data", real.data, "--demo", "--port", "0"]);
    expect(mixed).toMatchObject({ code: 1, errors: expect.stringContaining("real practice") });
  });
});
