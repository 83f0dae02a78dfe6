import type { Page } from "playwright-core";

/** Waits until a page shows what it has: its heading, and nothing that is still being read. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").filter({ visible: true }).first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
}

/**
 * What is wrong with how a page lies in its window: more or less than one first heading or main part, a page that moves
 * sideways, something that stands out of the window, or words that are cut off.
 */
export const layoutFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${[...element.classList].join(".")}`;
    const styleOf = (element: Element) => getComputedStyle(element);
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const within = (element: Element): Element[] => {
      const parent = element.parentElement;
      return parent === null || parent === document.body ? [] : [parent, ...within(parent)];
    };
    const isBeside = (element: Element) =>
      element.closest(".skip, .visually-hidden, svg") !== null || styleOf(element).clipPath !== "none";
    const movesWithin = (element: Element) =>
      within(element).some((each) => /auto|scroll|hidden|clip/.test(styleOf(each).overflowX));
    const all = [...document.body.querySelectorAll("*")].filter((element) => isShown(element) && !isBeside(element));
    const sticksOut = all.filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -1 || right > width + 1) && !movesWithin(element);
    });
    const isCut = (element: Element) => {
      const { overflowX, textOverflow } = styleOf(element);
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      return (
        hasWords &&
        /hidden|clip/.test(overflowX) &&
        textOverflow === "clip" &&
        element.scrollWidth > element.clientWidth + 1
      );
    };
    const count = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown).length;
    return [
      ...(count("h1") === 1 ? [] : [`${count("h1")} first headings`]),
      ...(count("main") === 1 ? [] : [`${count("main")} main parts`]),
      ...(document.documentElement.scrollWidth > width
        ? [`${document.documentElement.scrollWidth - width} px to the side`]
        : []),
      ...sticksOut.slice(0, 5).map((element) => `stands out of the window: ${name(element)}`),
      ...all
        .filter(isCut)
        .slice(0, 5)
        .map((element) => `cut off: ${name(element)}`),
    ];
  });

/** What is wrong with a page that is read from right to left: what is not mirrored. */
export const mirrorFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const nav = document.querySelector(".frame-nav")?.getBoundingClientRect();
    const isColumn = nav !== undefined && nav.width < width / 2;
    const main = document.querySelector("main")?.getBoundingClientRect();
    const heading = [...document.querySelectorAll("main h1")].find((each) => each.checkVisibility());
    const range = document.createRange();
    if (heading) range.selectNodeContents(heading);
    const words =
      heading && getComputedStyle(heading).textAlign !== "center" ? range.getBoundingClientRect() : undefined;
    return [
      ...(isColumn && nav.left < width / 2 ? ["the places stand on the left"] : []),
      ...(words &&
      main &&
      words.left - main.left < main.right - words.right - 1 &&
      words.width < main.width * 0.6 &&
      heading?.closest(".page-head")
        ? ["the heading begins on the left"]
        : []),
    ];
  });

/** Words that no page should show: what a program says when it has none. */
export const strayWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const text = document.body.innerText;
    const isGerman = document.documentElement.lang === "de";
    const stray = /.{0,30}(?:undefined|\[object|NaN|\bnull\b|Invalid Date|\$\{).{0,30}/g;
    // In German, "null" is a number.
    return [...text.matchAll(stray)]
      .map(([found]) => found)
      .filter((found) => !isGerman || /undefined|\[object|NaN|Invalid|\$/.test(found))
      .map((found) => `says ${found}`);
  });
