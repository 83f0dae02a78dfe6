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
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll } from "vitest";
import { type BrowserState, launchBrowser, openContext, type View } from "./browser.ts";
import { freePort, LONGEST_START_MS, ROOT, type RunningServer, startServer } from "./running-server.ts";

export type { View } from "./browser.ts";

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
  let running = await startDemo(folder, port);
  const browser = await launchBrowser();
  afterAll(async () => {
    await browser.close();
    await running.stop("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });
  const links = { therapist: running.told(/Therapist: (http\S+)/), client: running.told(/Client: (http\S+)/) };
  const states = new Map<string, Promise<BrowserState>>();
  const signedIn = async (who: "therapist" | "client", view: View = {}): Promise<Page> => {
    if (!states.has(who)) states.set(who, signIn(browser, links[who]));
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
      const { rows } = (await answer.json()) as { readonly rows: readonly DemoClient[] };
      await page.context().close();
      return rows;
    },
    async crash() {
      await running.stop("SIGKILL");
      running = await startDemo(folder, port);
    },
  };
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

const startDemo = (folder: string, port: number): Promise<RunningServer> =>
  startServer(
    { home: join(folder, "home"), folder: join(folder, "practice"), port },
    { words: ["--demo"], until: /Client: http\S+\s/ },
  );

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
    const running = await startDemo(folder, await freePort());
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
