import type { Page } from "playwright-core";
import { must, rowsOf } from "./asking-as.ts";

/** What the addresses of views lead to; found in a practice, or made there. */
export type Places = {
  readonly client: string;
  /** A client about whom nothing is known yet. */
  readonly newcomer: string;
  readonly session: string;
  /** Its note is signed. */
  readonly signedSession: string;
  readonly transcript: string;
  readonly assignment: string;
  /** What the client did of that exercise. */
  readonly entry: string;
  readonly diary: string;
  /** Tokens: of a sign-in link, a set-up link, and two check-in links. */
  readonly link: string;
  readonly setUp: string;
  readonly checkIn: string;
  readonly sessionCheck: string;
};

type Kept = { readonly id: string };
type Token = { readonly token: string };

/** The pages of those who are signed in; `manager` is one who may add members. */
export type People = { readonly therapist: Page; readonly client: Page; readonly manager?: Page };

/** Finds a place for every view in a client's record, and makes what is asked for anew each time. */
export async function findPlaces({ therapist, client: own, manager }: People): Promise<Places> {
  const { id: client } = await must<Kept>(own, "GET /api/v1/me");
  const record = `/api/v1/clients/${client}` as const;
  const list = <Row extends Kept>(of: Page, path: string) => rowsOf<Row>(of, `${record}/${path}`);
  const sessions = await list<Kept>(therapist, "sessions");
  const notes = await list<Kept & { readonly sessionId?: string; readonly state: string }>(therapist, "notes");
  const transcripts = await list<Kept & { readonly codingState: string }>(therapist, "transcripts");
  const done = await list<Kept & { readonly assignmentId: string }>(own, "completions");
  const invite = (...instruments: readonly string[]) =>
    must<Token>(therapist, `POST ${record}/invitations`, { body: { instruments } });
  const entry = first(done, "an exercise that was done");
  return {
    client,
    newcomer: (await must<Kept>(therapist, "POST /api/v1/clients", { body: { name: "Wilma Tarn" } })).id,
    session: first(sessions, "a session").id,
    signedSession:
      first(
        notes.filter(({ state, sessionId }) => state === "signed" && sessionId !== undefined),
        "a signed note",
      ).sessionId ?? "",
    transcript: first(
      transcripts.filter(({ codingState }) => codingState === "coded"),
      "a coded transcript",
    ).id,
    assignment: entry.assignmentId,
    entry: entry.id,
    diary: first(await list<Kept>(own, "diary-entries"), "a diary entry").id,
    link: (await must<Token>(therapist, `POST ${record}/sign-in-links`)).token,
    setUp: manager === undefined ? "" : await setUpLink(manager),
    checkIn: (await invite("phq-9")).token,
    sessionCheck: (await invite("session-check")).token,
  };
}

async function setUpLink(manager: Page): Promise<string> {
  const body = { name: "Odile Marsh", email: "odile.marsh@example.org", roles: ["therapist"] };
  return (await must<{ readonly setUpToken: string }>(manager, "POST /api/v1/members", { body })).setUpToken;
}

function first<Row>(rows: readonly Row[], what: string): Row {
  const [row] = rows;
  if (row === undefined) throw new Error(`The practice does not have ${what}.`);
  return row;
}
