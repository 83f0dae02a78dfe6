import { timeCaseload } from "./caseload-page.ts";
import { startDemo } from "./demo-server.ts";
import { weighFirstLoads } from "./first-load.ts";
import { timeInteractions } from "./interactions.ts";
import { type Site, timeLoads } from "./loads.ts";
import { browserPath, FAST_4G, launch, openPhone, SLOW_4G, signInBy } from "./phone.ts";
import { findPlaces } from "./places.ts";

/** What the pages weigh, how soon they are there on a telephone, and how long a person waits for what they did. */
export async function benchPages(environment: NodeJS.ProcessEnv): Promise<void> {
  const path = browserPath(environment);
  if (path === undefined) {
    console.log("No Chromium is installed here, so no page was measured.\n");
    return;
  }
  const demo = await startDemo(environment);
  const browser = await launch(path);
  try {
    const therapist = await signInBy(browser, demo.links.therapist);
    const client = await signInBy(browser, demo.links.client);
    const [ofTherapist, ofClient] = [await openPhone(browser, therapist), await openPhone(browser, client)];
    await Promise.all([ofTherapist.goto(`${demo.url}/today`), ofClient.goto(`${demo.url}/my`)]);
    const places = await findPlaces(ofTherapist, ofClient);
    await weighFirstLoads(ofTherapist, ofClient, places);
    await ofTherapist.context().close();
    await ofClient.context().close();
    const site: Site = { browser, url: demo.url, states: { therapist, client }, places };
    await timeLoads(site, FAST_4G);
    await timeLoads(site, SLOW_4G);
    await timeCaseload(site);
    await timeInteractions(site);
  } finally {
    await browser.close();
    await demo.stop();
  }
}
