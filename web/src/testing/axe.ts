import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Found = { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[] }[] };

/** What axe finds wrong on a page by the rules of WCAG 2.2 A and AA and its best practices, each as `rule: where`. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Through the protocol, so that the page's own rules against foreign scripts stay as they are.
  const found = await page.evaluate<readonly Found[]>(`(() => { ${AXE}; return window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
  }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) }))); })()`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
