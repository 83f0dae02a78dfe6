import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

const { CHROMIUM = "/usr/bin/chromium" } = process.env;
export const noBrowser = !existsSync(CHROMIUM);
/** Stands in the title of what is skipped. */
export const WHY = noBrowser ? " (skipped: no Chromium here; name one in CHROMIUM)" : "";
/** A browser on a busy machine is slow to answer, milliseconds. */
export const PATIENCE = 60_000;
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens pages as a person would, from files, for the tests of one test file. */
type PageWindow<Name extends string> = {
  readonly address: (name: Name) => string;
  /** Opens a page in a fresh window, and closes it when `look` is done. */
  readonly onPage: (name: Name, window: BrowserContextOptions, look: (page: Page) => Promise<void>) => Promise<void>;
};

/** Starts a browser before the tests of a file and ends it after them. */
export function openWindow<Name extends string>(pages: Readonly<Record<Name, string>>): PageWindow<Name> {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    if (noBrowser) return;
    browser = await chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false, args: QUIET });
    folder = await mkdtemp(join(tmpdir(), "attune-page-"));
    const written = Object.entries<string>(pages).map(([name, page]) => writeFile(join(folder, `${name}.html`), page));
    await Promise.all(written);
  }, PATIENCE);

  afterAll(async () => {
    if (noBrowser) return;
    await browser.close();
    await rm(folder, { recursive: true });
  }, PATIENCE);

  const address = (name: Name): string => pathToFileURL(join(folder, `${name}.html`)).href;
  return {
    address,
    async onPage(name, window, look) {
      const context = await browser.newContext(window);
      const page = await context.newPage();
      await page.goto(address(name));
      await look(page);
      await context.close();
    },
  };
}

type Finding = { readonly id: string; readonly nodes: readonly string[] };

/** What axe finds on a page, each with the first places where it does. */
export async function findings(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly Finding[]>(`axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary) })))`);
}
