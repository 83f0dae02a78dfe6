import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** How fast things come: round trip in milliseconds, megabits a second down and up. */
export type Line = { readonly name: string; readonly roundTrip: number; readonly down: number; readonly up: number };

export const SLOW_4G: Line = { name: "slow 4G", roundTrip: 150, down: 1.6, up: 0.75 };
export const FAST_4G: Line = { name: "4G", roundTrip: 60, down: 9, up: 4.5 };

/** A middling telephone against the machine of a developer. */
const SLOWER_BY = 4;
const BYTES_A_MEGABIT = 125_000;

/** What a browser kept of a sign-in. */
export type BrowserState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Where Debian and its like put the browser; elsewhere `CHROMIUM` names it. Undefined where there is none. */
export const browserPath = (environment: NodeJS.ProcessEnv): string | undefined =>
  [environment["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (place) => place !== undefined && existsSync(place),
  );

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });

/** Watches a page from its first moment: the largest paint, what moved of itself, and how long each interaction took. */
const WATCH = `(() => {
  const seen = { paint: 0, shift: 0, waits: {} };
  globalThis.seenByBench = seen;
  const watch = (type, note, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  watch("largest-contentful-paint", (entry) => { seen.paint = entry.startTime; });
  watch("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
  watch("event", (entry) => {
    if (entry.interactionId > 0)
      seen.waits[entry.interactionId] = Math.max(entry.duration, seen.waits[entry.interactionId] ?? 0);
  }, { durationThreshold: 16 });
})()`;

export type Seen = {
  /** Milliseconds from the start of the load to the largest paint. */
  readonly paint: number;
  readonly shift: number;
  /** Milliseconds of each interaction until its picture was there, in steps of 8; what took under 16 is not told. */
  readonly waits: readonly number[];
};

/** A telephone with an empty cache, signed in or not, on a line or on none. */
export async function openPhone(browser: Browser, state?: BrowserState, line?: Line): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    ...(state !== undefined && { storageState: state }),
  });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  const control = await context.newCDPSession(page);
  await control.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_BY });
  if (line === undefined) return page;
  await control.send("Network.enable");
  await control.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.roundTrip,
    downloadThroughput: line.down * BYTES_A_MEGABIT,
    uploadThroughput: line.up * BYTES_A_MEGABIT,
  });
  return page;
}

/** Until nothing is being read any more, and the last picture had time to be drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").filter({ visible: true }).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(300);
}

export async function seenOn(page: Page): Promise<Seen> {
  const seen = await page.evaluate<Omit<Seen, "waits"> & { readonly waits: Readonly<Record<string, number>> }>(
    "globalThis.seenByBench",
  );
  return { ...seen, waits: Object.values(seen.waits) };
}

/** Follows a link that lets one person in. @returns what opens further windows as the same person */
export async function signInBy(browser: Browser, link: string): Promise<BrowserState> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("button").first().click();
  await page.waitForURL(/\/(?:today|my)$/);
  const state = await context.storageState();
  await context.close();
  return state;
}
