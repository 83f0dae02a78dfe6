import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COUPLE, inventedReview, ONE_CLIENT, type Said } from "./invented-review.fixture.ts";
import { renderReviewPage } from "./render-review-page.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const noBrowser = !existsSync(CHROMIUM);
const WHY = noBrowser ? " (skipped: no Chromium here; name one in CHROMIUM)" : "";
const PATIENCE = 60_000;
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const long: readonly Said[] = Array.from({ length: 17 }, (_, round) =>
  ONE_CLIENT.map(([label, at, words, codes = []]): Said => [label, at + round * 300, words, codes]),
).flat();

const LONG_NAME = "Wilhelmina-Konstantinopolitanskaya".repeat(5);
const unusual: readonly Said[] = [
  ["Therapist", 0, "<script>window.taken = true</script><img src=x onerror='window.taken = true'>"],
  [LONG_NAME, 5, "אני לא יודעת מה להגיד, הכול כבד עלי.", [["cue", 2, "הכול כבד", 0.9]]],
  [
    "Therapist",
    12,
    "h".repeat(400),
    [
      ["judging", 1, "h".repeat(60), 0.9],
      ["directing", 2, "h".repeat(40), 0.9],
    ],
  ],
  [LONG_NAME, 20, "</style></title></svg>\u202Eesrever ]]> \u2028 😀", [["cue", 1, "esrever", 0.8]]],
];

const PAGES = {
  one: renderReviewPage(inventedReview()),
  couple: renderReviewPage(inventedReview(COUPLE, { timed: "estimated" })),
  long: renderReviewPage(inventedReview(long)),
  unusual: renderReviewPage(inventedReview(unusual, { title: LONG_NAME })),
  bare: renderReviewPage({ ...inventedReview([], { timed: "none" }), indices: [], notes: [] }),
} as const;
type PageName = keyof typeof PAGES;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  if (noBrowser) return;
  browser = await chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false, args: QUIET });
  folder = await mkdtemp(join(tmpdir(), "attune-page-"));
  await Promise.all(Object.entries(PAGES).map(([name, page]) => writeFile(join(folder, `${name}.html`), page)));
}, PATIENCE);

afterAll(async () => {
  if (noBrowser) return;
  await browser.close();
  await rm(folder, { recursive: true });
}, PATIENCE);

const address = (name: PageName): string => pathToFileURL(join(folder, `${name}.html`)).href;

/** Opens a page in a fresh window and closes it when `look` is done. */
async function onPage(
  name: PageName,
  window: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(window);
  const page = await context.newPage();
  await page.goto(address(name));
  await look(page);
  await context.close();
}

const WIDE = { width: 1440, height: 1000 };
const LOOKS = [
  ["one", "light", 1440],
  ["one", "dark", 1440],
  ["one", "light", 390],
  ["one", "dark", 390],
  ["couple", "dark", 1440],
  ["couple", "light", 390],
  ["unusual", "light", 1440],
  ["unusual", "dark", 390],
  ["bare", "light", 390],
] as const satisfies readonly (readonly [PageName, "light" | "dark", number])[];

const unfold = (page: Page): Promise<void> =>
  page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");

type Finding = { readonly id: string; readonly nodes: readonly string[] };

async function findings(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly Finding[]>(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary) })))`,
  );
}

describe.skipIf(noBrowser)(`the review page in a browser${WHY}`, () => {
  test.each(LOOKS)(
    "%s, %s, %i wide: no accessibility finding, with what is folded open too",
    async (name, colorScheme, width) => {
      await onPage(name, { colorScheme, viewport: { width, height: 1000 } }, async (page) => {
        await unfold(page);
        expect(await findings(page)).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.each([320, 390, 640, 801, 1024, 1180])(
    "nothing is wider than a window of %i",
    async (width) => {
      for (const name of Object.keys(PAGES) as PageName[]) {
        await onPage(name, { viewport: { width, height: 800 } }, async (page) => {
          await unfold(page);
          expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBe(width);
        });
      }
    },
    PATIENCE,
  );

  test(
    "asks nobody for anything and lets no word run",
    async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      for (const name of Object.keys(PAGES) as PageName[]) await page.goto(address(name), { waitUntil: "load" });
      expect(asked.filter((url) => !url.startsWith("data:"))).toEqual((Object.keys(PAGES) as PageName[]).map(address));
      expect(complaints).toEqual([]);
      await page.goto(address("unusual"));
      expect(await page.evaluate("window.taken")).toBeUndefined();
      expect(await page.locator("script").count()).toBe(1);
      await context.close();
    },
    PATIENCE,
  );

  test(
    "every turn reads as it was said",
    async () => {
      await onPage("unusual", {}, async (page) => {
        expect(await page.locator(".words").allTextContents()).toEqual(unusual.map(([, , words]) => words));
      });
    },
    PATIENCE,
  );

  test(
    "can be read whole without its script",
    async () => {
      await onPage("one", { javaScriptEnabled: false }, async (page) => {
        expect(await page.locator(".words:visible").count()).toBe(ONE_CLIENT.length);
        expect(await page.locator("button:visible, select:visible").count()).toBe(0);
      });
    },
    PATIENCE,
  );
});

const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()");

describe.skipIf(noBrowser)(`the review page by keyboard${WHY}`, () => {
  test(
    "begins with a way past what comes before the moments and the transcript",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe("Skip to the moments");
        expect((await page.locator(".skip a").first().boundingBox())?.x).toBeGreaterThanOrEqual(0);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        expect(await focused(page)).toBe("transcript");
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe("Go past the transcript");
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe("by-speaker");
      });
    },
    PATIENCE,
  );

  test(
    "j and k go from one cue or moment to the next and back",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        const stops: string[] = [];
        for (const key of ["j", "j", "ArrowRight", "k"]) {
          await page.keyboard.press(key);
          stops.push(await focused(page));
        }
        expect(stops).toEqual(["turn-6", "turn-7", "turn-8", "turn-7"]);
        expect(page.url()).toBe(`${address("one")}#turn-7`);
      });
    },
    PATIENCE,
  );

  test(
    "? lists the keys, and there they can be switched off",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        await page.keyboard.press("?");
        expect(await page.locator("#keys").isVisible()).toBe(true);
        expect(await findings(page)).toEqual([]);
        await page.locator("#keys-on").uncheck();
        await page.locator("#keys button").click();
        expect(await page.locator("#keys").isVisible()).toBe(false);
        await page.keyboard.press("j");
        expect(page.url()).toBe(address("one"));
      });
    },
    PATIENCE,
  );

  test(
    "filters show part of the transcript, say how much, and a link to a hidden turn shows it",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        await page.locator("#by-code").selectOption("possibly-missed");
        expect(await page.locator(".turn:visible").count()).toBe(6);
        expect(await page.locator("#shown-turns").textContent()).toBe("Showing 6 of 37 turns");
        await page.locator("#cues ~ table a").first().click();
        expect(await page.locator(".turn:visible").count()).toBe(37);
      });
    },
    PATIENCE,
  );

  test(
    "whatever has the focus can be seen to have it",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        for (let step = 0; step < 40; step++) {
          await page.keyboard.press("Tab");
          const shown = await page.evaluate(`(() => {
            const style = getComputedStyle(document.activeElement);
            const inside = document.activeElement.querySelector("use");
            return style.outlineStyle !== "none" || (inside !== null && getComputedStyle(inside).strokeWidth === "3px");
          })()`);
          expect(shown, await focused(page)).toBe(true);
        }
      });
    },
    PATIENCE,
  );
});
