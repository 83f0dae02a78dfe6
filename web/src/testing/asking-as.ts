import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";

export type Answer = { readonly status: number; readonly body: unknown };
type Request = { readonly body?: unknown; readonly version?: number };

/** Asks the practice's server as whoever is signed in on a page, without going through the page. */
export async function askAs(
  page: Page,
  route: `${string} /${string}`,
  { body, version }: Request = {},
): Promise<Answer> {
  const [method = "GET", path = "/"] = route.split(" ");
  const { origin } = new URL(page.url());
  const answer = await page.context().request.fetch(origin + path, {
    method,
    headers: {
      origin,
      "idempotency-key": randomUUID(),
      ...(version !== undefined && { "if-match": `"${version}"` }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { data: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status(), body: text.startsWith("{") ? JSON.parse(text) : text };
}

/** The same, where nothing but success will do. */
export async function must<Body>(page: Page, route: `${string} /${string}`, request: Request = {}): Promise<Body> {
  const { status, body } = await askAs(page, route, request);
  if (status !== 200) throw new Error(`${route}: ${status} ${JSON.stringify(body).slice(0, 300)}`);
  return body as Body;
}

/** The rows of a list, up to what is given at once. */
export async function rowsOf<Row>(page: Page, path: `/${string}`): Promise<readonly Row[]> {
  const { rows } = await must<{ readonly rows: readonly Row[] }>(page, `GET ${path}?limit=200`);
  return rows;
}
