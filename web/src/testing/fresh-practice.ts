import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll } from "vitest";
import { must } from "./asking-as.ts";
import { type BrowserState, launchBrowser, openContext, type View } from "./browser.ts";
import { oneTimeCode } from "./one-time-code.ts";
import { freePort, startServer } from "./running-server.ts";

/** A real practice on the real server: nothing is in it until somebody writes it. */
export type FreshPractice = {
  readonly url: string;
  /** The page that the terminal names, where the practice is set up. It is gone afterwards. */
  readonly firstPath: string;
  /** Makes the practice and its first member, who treats clients and manages the practice, and signs them in. */
  readonly setUp: (names?: { readonly practice: string; readonly name: string }) => Promise<void>;
  /** A page of the member, on Today. All have the one sign-in from the set-up. */
  readonly asMember: (view?: View) => Promise<Page>;
  /** Signs the member in on the page of the door, as a person does: a sign-in of its own, up to ten times. */
  readonly signInAt: (page: Page) => Promise<void>;
  /** A page of a client, signed in by a link of their own. */
  readonly asClient: (client: string, view?: View) => Promise<Page>;
  readonly asVisitor: (view?: View) => Promise<Page>;
  /** Ends the server as a power cut would, and starts it again on the same address. */
  readonly crash: () => Promise<void>;
};

const EMAIL = "inge.varga@example.org";
const PASSWORD = "seven kettles behind the stove";
const NAMES = { practice: "Mill Lane", name: "Inge Varga" };

type Waiting = { readonly setUpToken: string };
type Known = { readonly recoveryCodes: readonly string[] };

/** Starts the server on an empty folder. Everything ends with the test file. */
export async function openFresh(): Promise<FreshPractice> {
  const place = mkdtempSync(join(tmpdir(), "attune-fresh-"));
  mkdirSync(join(place, "home"));
  const asked = { home: join(place, "home"), folder: join(place, "practice"), port: await freePort() };
  const started = await startServer(asked, { until: /To stop/ });
  let running = started;
  const { url } = started;
  const browser = await launchBrowser();
  afterAll(async () => {
    await browser.close();
    await running.stop("SIGTERM");
    rmSync(place, { recursive: true, force: true });
  });
  const firstPath = new URL(started.told(/(http\S+\/set-up\/first\/\S+)/)).pathname;
  let state: BrowserState | undefined;
  let codes: readonly string[] = [];
  const pageIn = async (view: View = {}, kept?: BrowserState) => (await openContext(browser, view, kept)).newPage();

  const asMember = async (view?: View) => {
    const page = await pageIn(view, state);
    await page.goto(`${url}/today`);
    return page;
  };
  return {
    url,
    firstPath,
    asMember,
    asVisitor: (view) => pageIn(view),
    async setUp(names = NAMES) {
      const page = await pageIn();
      await page.goto(`${url}/health`);
      const secret = firstPath.split("/").at(-1);
      const body = { secret, ...names, email: EMAIL };
      const { setUpToken: token } = await must<Waiting>(page, "POST /api/v1/set-up", { body });
      const opened = await must<{ readonly secret: string }>(page, "POST /api/v1/member-set-ups/opening", {
        body: { token },
      });
      const known = await must<Known>(page, "POST /api/v1/member-set-ups", {
        body: { token, password: PASSWORD, code: oneTimeCode(opened.secret), caller: "browser" },
      });
      codes = known.recoveryCodes;
      state = await page.context().storageState();
      await page.context().close();
    },
    async signInAt(page) {
      const [code = "", ...others] = codes;
      codes = others;
      await page.getByLabel("E-mail address").fill(EMAIL);
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByLabel("Code from your authenticator").fill(code);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
    },
    async asClient(client, view) {
      const member = await asMember();
      const { token } = await must<{ readonly token: string }>(member, `POST /api/v1/clients/${client}/sign-in-links`);
      await member.context().close();
      const page = await pageIn(view);
      await page.goto(`${url}/link/${token}`);
      await page.getByRole("button").first().click();
      await page.waitForURL(/\/my$/);
      return page;
    },
    async crash() {
      await running.stop("SIGKILL");
      running = await startServer(asked, { until: /To stop/ });
    },
  };
}
