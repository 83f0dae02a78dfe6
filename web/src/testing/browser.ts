import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

/** How a page is opened: the size of the window, and the colours that the device asks for. */
export type View = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly locale?: string;
  readonly script?: boolean;
};

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
function browserPath(): string {
  const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined) throw new Error("No browser for the pages' tests. Run: apt-get install chromium");
  return found;
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGUMENTS });

/** What a browser kept of a sign-in. */
export type BrowserState = Awaited<ReturnType<BrowserContext["storageState"]>>;

const PHONE = 600;

/** A window of its own, with nothing of any other but the sign-in it is given. */
export function openContext(browser: Browser, view: View, state?: BrowserState): Promise<BrowserContext> {
  const { width = 1440, height = 900, dark = false, locale = "en-GB", script = true } = view;
  return browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale,
    timezoneId: "Europe/Berlin",
    javaScriptEnabled: script,
    isMobile: width < PHONE,
    hasTouch: width < PHONE,
    ...(state !== undefined && { storageState: state }),
  });
}
