import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLES, runAttune } from "../testing/run-attune.ts";
import { type RealPractice, startPractice, startServer } from "./testing/real-practice.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-command-"));
const file = (name: string): string => join(folder, name);
const SESSION = join(EXAMPLES, "first-session.vtt");
let practice: RealPractice;

beforeAll(async () => {
  practice = await startPractice(folder);
}, 180_000);

afterAll(async () => {
  await practice.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** What a command prints, where it is done. */
async function done(...words: readonly string[]): Promise<string> {
  const { code, out, err } = await practice.run(...words);
  expect({ words, code, err: code === 0 ? "" : err }).toEqual({ words, code: 0, err: "" });
  return out;
}

async function refused(...words: readonly string[]): Promise<string> {
  const { code, out, err } = await practice.run(...words);
  expect({ words, isDone: code === 0, out }).toEqual({ words, isDone: false, out: "" });
  return err;
}

const rowsOf = (json: string): readonly Readonly<Record<string, unknown>>[] => JSON.parse(json).rows;
const byCode = (at: number): readonly string[] => [
  "--email",
  practice.email,
  "--password-file",
  practice.passwordFile,
  "--code",
  practice.recoveryCodes[at] ?? "",
];

/** One story in order: each command stands on what those before it did. */
describe("a therapist at the command line", () => {
  test("is asked to sign in before anything of a client is shown", async () => {
    expect(await refused("clients")).toBe("attune: nobody is signed in here. Sign in with attune sign-in.\n");
    expect(await refused("sign-in", "--email", practice.email, "--code", "000000")).toContain("Give --password-file");
    expect(await refused("sign-in", ...byCode(0).slice(0, 4), "--code", "000000")).toContain("do not fit");
  });

  test("signs in; the sign-in is kept for its owner alone and never shown", async () => {
    const out = await done("sign-in", ...byCode(0));
    const kept = join(folder, "home", "sign-in.json");
    const { token } = JSON.parse(readFileSync(kept, "utf8")).signIns[0];
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    expect(out).toContain("You are signed in");
    expect(out).not.toContain(token);
    expect(await done("members")).toMatch(/Ada Fenn +ada\.fenn@practice\.example +therapist, administrator +active/);
  });

  test("adds clients, finds them by a part of their name, and is told where it fits several", async () => {
    await done("client", "add", "--name", "Ines Duarte", "--presentation", "loss", "--approach", "humanistic");
    await done("client", "add", "--name", "Ines Moreau");
    expect(await done("client", "show", "duarte")).toMatch(/^name +Ines Duarte$/m);
    expect(await refused("client", "show", "ines")).toMatch(
      /fits more than one client\. .*: [0-9a-f-]+, [0-9a-f-]+\.$/m,
    );
    expect(await refused("client", "show", "nobody")).toContain("there is no such client");
    const [latest] = rowsOf(await done("clients", "--json"));
    expect(latest).toMatchObject({ name: "Ines Moreau", state: "active" });
    expect(await done("clients")).toMatch(/^[0-9a-f-]{8,} +Ines Duarte +loss +active/m);
    await done("client", "change", "duarte", "--remote-forms");
    expect(await done("client", "show", String(latest?.["id"]).slice(0, 20))).toContain("Ines Moreau");
    expect(await done("client", "show", "duarte")).toMatch(/^forms elsewhere +yes$/m);
  });

  test("brings no transcript before the client agreed to it", async () => {
    const said = await refused("session", "add", "duarte", SESSION, "--therapist", "Maren Holloway", "--session", "1");
    expect(said).toMatch(/has not agreed to this: .*treatment \(never asked\)/);
    expect(await refused("consent", "duarte", "give", "treatment")).toContain("no open question about treatment");
    for (const purpose of ["treatment", "questionnaires", "recording", "coding"]) {
      await done("consent", "duarte", "ask", purpose);
      await done("consent", "duarte", "give", purpose);
    }
    expect(await done("consent", "duarte")).toMatch(/^coding +given +yes /m);
  });

  test("brings a session's transcript and sees its review once it is coded", async () => {
    const { code, err } = await practice.run("session", "add", "duarte", SESSION, "--session", "1");
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining("the speakers are “Maren Holloway”") });
    expect(await refused("session", "add", "duarte", SESSION, "--therapist", "Dr Vale", "--session", "1")).toContain(
      "none of",
    );
    expect(JSON.parse(await done("session", "list", "duarte", "--json"))).toEqual({ sessions: [], transcripts: [] });

    const therapist = ["--therapist", "Maren Holloway", "--session", "1", "--date", "2025-11-20"];
    const review = await done("session", "add", "duarte", SESSION, ...therapist);
    expect(review).toContain("Session review");
    expect(review).toContain("What this rests on");
    expect(await done("session", "list", "duarte")).toMatch(/^2025-11-20 +1 +[0-9a-f]{8} +\d+ +taken out +coded$/m);
    expect(JSON.parse(await done("session", "review", "duarte", "--json"))).toMatchObject({
      format: "attune/review@1",
    });
  });

  test("adds a questionnaire, hears at once of an answer about risk, and closes its signal with what was done", async () => {
    const added = await done("administration", "add", "duarte", "phq-9", "--answers", "2,2,-,2,1,2,1,0,2");
    expect(added).toMatch(/^An answer about risk: 1 signal\./);
    expect(added).toMatch(/Added to session 1: .*\n {2}depression: 14, Moderate/);
    await done("administration", "add", "duarte", "oci-r", "--total", "24", "--date", "2025-03-03");
    expect(await done("administration", "list", "duarte")).toMatch(/^2025-03-03 +1 +oci-r +24 +a therapist/m);
    const { code, err } = await practice.run("administration", "add", "duarte", "oci-r", "--total", "2400");
    expect({ code, err }).toEqual({ code: 3, err: "attune: oci-r/ocd: 2400 lies outside 0 to 72.\n" });

    expect(await done("signals")).toContain("Ines Duarte");
    const [signal] = rowsOf(await done("signals", "duarte", "--json"));
    const close = ["signal", "close", "duarte", String(signal?.["id"]), "--happened", "useful"];
    expect(await refused(...close)).toContain("Still missing: when it was seen (--seen-at)");
    const facts = [
      "--action",
      "Asked by telephone",
      "--outcome",
      "Safety plan renewed",
      "--seen-at",
      "2025-11-20 10:00",
    ];
    expect(await done(...close, ...facts)).toBe("Closed.\n");
    expect(await done("signals", "duarte")).toBe("Nothing is open.\n");
  });

  test("withdraws a consent and is told what went with it", async () => {
    const withdrawn = await done("consent", "duarte", "withdraw", "coding");
    expect(withdrawn).toMatch(/^Withdrawn; its use has stopped: coding\.\n {2}1 model coding deleted$/m);
    expect(await refused("session", "review", "duarte")).toContain("no session of this client is coded");
  });

  test("writes all that is known about a client into a file", async () => {
    await done("export", "--client", "duarte", "-o", file("duarte.json"));
    expect(readFileSync(file("duarte.json"), "utf8")).toContain("Ines Duarte");
    expect(statSync(file("duarte.json")).mode & 0o777).toBe(0o600);
    expect(await refused("export", "--client", "duarte", "--practice", file("x"))).toContain("give either");
  });

  test("erases a client only by the name in full", async () => {
    const erase = ["client", "erase", "moreau", "--reason", "entry-mistake"];
    expect(await refused(...erase)).toContain("Give it with --name");
    expect(await refused(...erase, "--name", "Ines")).toContain("Nothing was erased");
    expect(await done(...erase, "--name", "Ines Moreau")).toMatch(
      /^Erased, with the keys\. The certificate: [0-9a-f-]{36}$/m,
    );
    expect(await refused("client", "show", "moreau")).toContain("no such client");
  });
});

describe("whoever runs the machine", () => {
  test("backs up, exports and verifies without a sign-in, and signs nobody else out by it", async () => {
    await done("sign-out");
    expect(await done("backup", file("monday.backup"))).toContain(`Backed up, encrypted: ${file("monday.backup")}`);
    expect(await refused("backup", file("monday.backup"))).toContain("something else has that name");
    expect(await done("export", "--practice", file("practice.attune"))).toContain("1 client");
    expect(await done("keys", "rotate", "clients")).toMatch(
      /^The keys of \d+ clients? are renewed; \d+ rows? sealed anew\.$/m,
    );
    expect(await done("audit", "verify")).toMatch(/^The audit holds: \d+ events, counted through\./);
    for (const name of ["monday.backup", "practice.attune"]) {
      expect(readFileSync(file(name)).includes(Buffer.from("Duarte"))).toBe(false);
    }
  });

  test("stops the server by stopping the command that runs it", async () => {
    const { code, out } = await practice.stop();
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/Attune has stopped\.\n$/) });
  });

  test("restores the backup elsewhere, with the keys' own copy", async () => {
    const elsewhere = ["--data", file("elsewhere"), "--key-file", join(folder, "config", "attune", "practice.key")];
    const restored = await done(
      "restore",
      file("monday.backup"),
      "--keys",
      `${file("monday.backup")}.keys`,
      ...elsewhere,
    );
    expect(restored).toMatch(/Restored: \d+ rows\./);
    expect(existsSync(file("elsewhere"))).toBe(true);
  });

  test("is told that no server is running, and may start one for a backup", async () => {
    const data = join(folder, "home", "practice");
    expect(await refused("audit", "verify")).toBe(
      `attune: no practice server is running for ${data}. Start it with attune serve.\n`,
    );
    expect(await done("backup", file("tuesday.backup"), "--start")).toContain("Backed up, encrypted");
    expect(await refused("audit", "verify")).toContain("no practice server is running");
    const nowhere = await runAttune(["backup", "--start", "--data", file("nowhere")], practice);
    expect(nowhere.err).toContain("no practice server is running");
    expect(existsSync(file("nowhere"))).toBe(false);
  });

  test("sees the sign-in work again after the server was started anew", async () => {
    const { server } = await startServer(practice.environment);
    await done("sign-in", ...byCode(1));
    expect(await done("clients")).toContain("Ines Duarte");
    expect(await done("audit", "list", "--most", "1")).toContain("list-clients");
    writeFileSync(join(folder, "home", "sign-in.json"), "{");
    expect(await refused("clients")).toContain("is damaged. Sign in anew");
    server.kill("SIGTERM");
    await new Promise((ended) => server.once("close", ended));
  });
});
