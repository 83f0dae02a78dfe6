import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** A telephone with nothing on it. Whatever goes wrong on its pages is kept in `faults`. */
export type Phone = { readonly context: BrowserContext; readonly page: Page; readonly faults: readonly string[] };

export async function phone(browser: Browser, options: BrowserContextOptions = {}): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "en-GB",
    hasTouch: true,
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { context, page, faults };
}

/** The question that is before the client now. */
export const current = (page: Page) => page.locator("fieldset:not([hidden])");

/** Taps an answer of the question that is shown, and waits until the next screen is there. */
export async function tap(page: Page, nth: number): Promise<void> {
  const before = await current(page).getAttribute("id");
  await current(page).locator(".option").nth(nth).tap();
  await page.locator(`fieldset#${before}`).waitFor({ state: "hidden" });
}

export const stateIs = (page: Page, words: string) => page.locator("#state", { hasText: words }).waitFor();

/** What a browser keeps of a site beside its pages. */
export const kept = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: "caches" in window ? await caches.keys() : [],
    cookies: document.cookie,
    state: history.state,
  }))()`);

/** Everything that waits on the device, as it lies there. */
export const waiting = (page: Page): Promise<string> =>
  page.evaluate(`new Promise((done, failed) => {
    const opening = indexedDB.open("attune-check-in");
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction("waiting").objectStore("waiting").getAll();
      all.onsuccess = () => {
        opening.result.close();
        done(JSON.stringify(all.result));
      };
    };
  })`);

/** Of whatever has the keyboard. */
export const focused = (page: Page, what: "id" | "tagName" | "textContent"): Promise<string> =>
  page.evaluate(`document.activeElement.${what}`);
