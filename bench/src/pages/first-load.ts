import { get } from "node:http";
import type { Page } from "playwright-core";
import { table } from "../measure.ts";
import type { Places } from "./places.ts";

const KB = 1000;
const MOST_SCRIPT = { workspace: 220, checkIn: 30 };

type Weights = { readonly page: number; readonly script: number; readonly style: number; readonly font: number };
type Weighed = Weights & { readonly title: string; readonly most: number; readonly whole: boolean };

/** What comes over the line when a page is opened with nothing in the cache, without the answers of the API. */
export async function weighFirstLoads(therapist: Page, own: Page, places: Places): Promise<void> {
  const weigh = async (title: string, page: Page, path: string): Promise<Weighed> => ({
    title,
    most: MOST_SCRIPT.workspace,
    whole: false,
    ...(await weightsOf(page, path)),
  });
  const checkIn = { most: MOST_SCRIPT.checkIn, whole: true };
  const weighed = [
    await weigh("therapist, Today", therapist, "/today"),
    await weigh("therapist, Progress", therapist, `/clients/${places.client}/progress`),
    await weigh("therapist, session review", therapist, `/clients/${places.client}/listen/${places.transcript}`),
    await weigh("portal, Check-in", own, "/my"),
    { ...(await weigh("check-in link, PHQ-9", own, places.checkIn)), ...checkIn },
    { ...(await weigh("check-in link, session check", own, places.sessionCheck)), ...checkIn },
  ];
  console.log("First load, kB gzipped (check-in links: all of it counts):");
  console.log(table([["", "page", "script", "style", "fonts", "goal", ""], ...weighed.map(row)]));
  console.log();
}

function row({ title, page, script, style, font, most, whole }: Weighed): readonly string[] {
  const counted = whole ? page + script + style + font : script;
  const kB = [page, script, style, font].map((bytes) => (bytes / KB).toFixed(1));
  return [title, ...kB, `${most}`, counted <= most * KB ? "met" : "not met"];
}

const KINDS: Readonly<Record<string, keyof Weights>> = { js: "script", css: "style", woff2: "font" };

async function weightsOf(page: Page, path: string): Promise<Weights> {
  const { origin } = new URL(page.url());
  const cookies = await page.context().cookies(origin);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const shell = await page.context().request.get(origin + path);
  const named = new Set([...(await shell.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, at]) => at));
  const weights: Record<keyof Weights, number> = { page: 0, script: 0, style: 0, font: 0 };
  weights.page = await bytesOf(origin + path, cookie);
  for (const file of named) {
    const kind = KINDS[file?.split(".").at(-1) ?? ""];
    if (file !== undefined && kind !== undefined) weights[kind] += await bytesOf(origin + file, cookie);
  }
  return weights;
}

/** Of a body as it comes over the line; what the server does not pack counts as it is. */
const bytesOf = (url: string, cookie: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { cookie, "accept-encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece: Buffer) => (bytes += piece.length));
      answer.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
