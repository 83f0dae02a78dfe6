import { median } from "../measure.ts";
import { inMilliseconds } from "../server/percentiles.ts";
import type { Site } from "./loads.ts";
import { openPhone, settled } from "./phone.ts";

const VIEWS = 5;

/** The caseload as a therapist comes to it, from another page: from the tap until every client stands there. */
export async function timeCaseload({ browser, url, states }: Site): Promise<void> {
  const waits: number[] = [];
  let clients = 0;
  for (let view = 0; view < VIEWS; view++) {
    const page = await openPhone(browser, states.therapist);
    await page.goto(`${url}/today`);
    await settled(page);
    const began = performance.now();
    await page.locator('.frame-nav a[href="/clients"]').first().tap();
    await page.locator('main a[href^="/clients/"]').first().waitFor();
    waits.push(performance.now() - began);
    await settled(page);
    clients = new Set(
      await page
        .locator('main a[href^="/clients/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    ).size;
    await page.context().close();
  }
  const [middle, worst] = [median(waits), Math.max(...waits)].map(inMilliseconds);
  console.log(
    `Caseload of the demonstration (${clients} clients), from the tap to its rows, processor 4 x slower: median ${middle}, worst ${worst}.\n`,
  );
}
