import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PROGRAM = join(ROOT, "server/bin/attune-server.js");

/** How a page is opened: the size of the window, and the colours that the device asks for. */
export type View = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly locale?: string;
  readonly script?: boolean;
};

export type DemoClient = { readonly id: string; readonly name: string };

/** A practice full of invented people, on the real server, in the system's own browser. */
export type Demo = {
  readonly url: string;
  /** A page of the demo's therapist, signed in and on Today. */
  readonly asTherapist: (view?: View) => Promise<Page>;
  /** A page of the demo's client, signed in and on their own pages. */
  readonly asClient: (view?: View) => Promise<Page>;
  /** A page of nobody in particular, on nothing yet. */
  readonly asVisitor: (view?: View) => Promise<Page>;
  /** The therapist's caseload. */
  readonly clients: () => Promise<readonly DemoClient[]>;
  /** Ends the server as a power cut would, and starts it again on the same address. */
  readonly crash: () => Promise<void>;
};

/**
 * Starts the server on a copy of a filled demonstration, which is made once for all tests of the same sources. Everything
 * ends with the test file.
 */
export async function openDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), "attune-demo-"));
  const template = await filledTemplate();
  for (const name of ["home", "practice-demo"]) cpSync(join(template, name), join(folder, name), { recursive: true });
  const port = await freePort();
  let running = await start(folder, port);
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGUMENTS });
  afterAll(async () => {
    await browser.close();
    await running.stop("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });
  const states = new Map<string, ReturnType<BrowserContext["storageState"]>>();
  const signedIn = async (who: "therapist" | "client", view: View = {}): Promise<Page> => {
    if (!states.has(who)) states.set(who, signIn(browser, running.links[who]));
    const context = await openContext(browser, view, await states.get(who));
    const page = await context.newPage();
    await page.goto(`${running.url}${who === "therapist" ? "/today" : "/my"}`);
    return page;
  };
  return {
    url: running.url,
    asTherapist: (view) => signedIn("therapist", view),
    asClient: (view) => signedIn("client", view),
    asVisitor: async (view = {}) => (await openContext(browser, view)).newPage(),
    async clients() {
      const page = await signedIn("therapist");
      const answer = await page.request.get(`${running.url}/api/v1/clients?limit=200`);
      await page.context().close();
      return ((await answer.json()) as { rows: DemoClient[] }).rows;
    },
    async crash() {
      await running.stop("SIGKILL");
      running = { ...(await start(folder, port)), links: running.links };
    },
  };
}

const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Debian and its like put the browser; elsewhere `CHROMIUM` names it. */
export function browserPath(): string {
  const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined) throw new Error("No browser for the pages' tests. Run: apt-get install chromium");
  return found;
}

async function signIn(browser: Browser, link: string) {
  const context = await openContext(browser, {});
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("button").first().click();
  await page.waitForURL(/\/(?:today|my)$/);
  const state = await context.storageState();
  await context.close();
  return state;
}

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

function openContext(browser: Browser, view: View, state?: State): Promise<BrowserContext> {
  const { width = 1440, height = 900, dark = false, locale = "en-GB", script = true } = view;
  return browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale,
    timezoneId: "Europe/Berlin",
    javaScriptEnabled: script,
    isMobile: width < 600,
    hasTouch: width < 600,
    ...(state !== undefined && { storageState: state }),
  });
}

type Running = {
  readonly url: string;
  readonly links: { readonly therapist: string; readonly client: string };
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
};

/** Long enough for a first build and a fill on a busy machine. */
const LONGEST_START_MS = 400_000;

async function start(folder: string, port: number): Promise<Running> {
  const words = ["serve", "--demo", "--data", join(folder, "practice"), "--port", String(port), "--no-open"];
  const environment = { PATH: process.env["PATH"], HOME: join(folder, "home"), LANG: "C.UTF-8" };
  const server = spawn(process.execPath, [PROGRAM, ...words], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += String(text)));
  const link = (who: string) => new RegExp(`${who}: (http\\S+)`).exec(said)?.[1];
  const until = Date.now() + LONGEST_START_MS;
  while (link("Client") === undefined) {
    if (server.exitCode !== null || Date.now() > until) throw new Error(`The server did not start:\n${said}`);
    await wait(50);
  }
  return {
    url: `http://localhost:${port}`,
    links: { therapist: link("Therapist") ?? "", client: link("Client") ?? "" },
    stop: (signal) => stop(server, signal),
  };
}

async function stop(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once("exit", done));
  server.kill(signal);
  await ended;
}

/** The folder of a filled demonstration. Several test files may ask at once: one fills, the others wait.
 * `DEMO_TEMPLATE` names one that is there already; an older one is brought forward by the server when it starts. */
async function filledTemplate(): Promise<string> {
  const given = process.env["DEMO_TEMPLATE"];
  if (given !== undefined && given !== "") return given;
  const folder = join(tmpdir(), `attune-demo-template-${sourcesNow()}`);
  const done = join(folder, "filled");
  const until = Date.now() + LONGEST_START_MS;
  while (!existsSync(done)) {
    if (take(folder)) await fill(folder, done);
    else if (Date.now() > until || isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else await wait(200);
  }
  return folder;
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** A test run that was stopped while it filled leaves a folder that nobody finishes. */
const isAbandoned = (folder: string): boolean => {
  const mark = statSync(folder, { throwIfNoEntry: false });
  return mark !== undefined && Date.now() - mark.mtimeMs > LONGEST_START_MS;
};

async function fill(folder: string, done: string): Promise<void> {
  try {
    mkdirSync(join(folder, "home"));
    const running = await start(folder, await freePort());
    await running.stop("SIGTERM");
    writeFileSync(done, "");
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** What a fill depends on. The rest of the server may change: it opens what an earlier one filled. */
const FILLED_FROM = ["server/src/demo", "server/src/store/migrations"];

/** Changes with what is filled in, and with the day, since the demonstration ends today. */
function sourcesNow(): string {
  const hash = createHash("sha256").update(new Date().toDateString());
  for (const source of FILLED_FROM) addFolder(hash, join(ROOT, source));
  return hash.digest("hex").slice(0, 16);
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else hash.update(path).update(readFileSync(path));
  }
}

function freePort(): Promise<number> {
  return new Promise((give) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => give(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
