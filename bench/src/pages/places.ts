import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";

/** Where the pages of a demonstration are that are measured: of the client who has signed in themselves. */
export type Places = {
  readonly client: string;
  readonly session: string;
  readonly transcript: string;
  /** Paths of check-in links, each for one form. */
  readonly checkIn: string;
  readonly sessionCheck: string;
};

type Kept = { readonly id: string };

/** Both pages are signed in and stand on their first page. */
export async function findPlaces(therapist: Page, own: Page): Promise<Places> {
  const { id: client } = await ask<Kept>(own, "GET /api/v1/me");
  const record = `/api/v1/clients/${client}` as const;
  const rowsOf = async <Row extends Kept>(kind: string): Promise<readonly Row[]> =>
    (await ask<{ readonly rows: readonly Row[] }>(therapist, `GET ${record}/${kind}?limit=200`)).rows;
  const invite = async (instrument: string): Promise<string> => {
    const body = { instruments: [instrument] };
    return `/check-in/${(await ask<{ readonly token: string }>(therapist, `POST ${record}/invitations`, body)).token}`;
  };
  const transcripts = await rowsOf<Kept & { readonly codingState: string }>("transcripts");
  return {
    client,
    session: (await rowsOf("sessions"))[0]?.id ?? "",
    transcript: transcripts.find(({ codingState }) => codingState === "coded")?.id ?? "",
    checkIn: await invite("phq-9"),
    sessionCheck: await invite("session-check"),
  };
}

/** Asks the server as whoever is signed in on a page. */
async function ask<Body>(page: Page, route: `${string} /${string}`, body?: unknown): Promise<Body> {
  const [method = "GET", path = "/"] = route.split(" ");
  const { origin } = new URL(page.url());
  const answer = await page.context().request.fetch(origin + path, {
    method,
    headers: {
      origin,
      "idempotency-key": randomUUID(),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { data: JSON.stringify(body) }),
  });
  if (answer.status() !== 200) throw new Error(`${route} was answered with ${answer.status()}.`);
  return (await answer.json()) as Body;
}
