import type { AnswerOf, RouteNamed } from "@attune/api";
import { fail, ok, type Result, type SessionReview } from "@attune/core";
import { type Failure, type NotOne, type PracticeFailure, wrongUse } from "../failures/failure.ts";
import { asFields } from "../input/fields.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { paintFor } from "../terminal/paint.ts";
import { renderReview } from "../terminal/render-review.ts";
import { dayOf } from "./days.ts";
import { theOnly } from "./find-client.ts";
import { shortener, startingWith } from "./ids.ts";
import { A_PAGE, allRows } from "./pages.ts";
import type { Practice } from "./practice.ts";
import { show } from "./show.ts";
import { type Column, table } from "./table.ts";

export type Transcript = AnswerOf<RouteNamed<"list-transcripts">>["rows"][number];

/** A session's record, as far as it is needed to find it. */
export type SessionRow = { readonly id: string; readonly number: number; readonly happenedAt: string };

/** One client of one practice, and how to answer. */
export type AtClient = {
  readonly practice: Practice;
  readonly client: string;
  readonly json: boolean | undefined;
  readonly surroundings: Surroundings;
};

/** Every session of a client that is on record, the latest first. */
export const sessionsOf = ({ practice, client }: Pick<AtClient, "practice" | "client">) =>
  allRows<SessionRow>(async (after) => {
    const page = await practice.callRecord("list-sessions", { params: { client }, query: { limit: A_PAGE, after } });
    return page.ok ? ok({ body: asSessions(page.value.body) }) : page;
  });

/** The answer was held against the schema of the route already; here it gets its type back. */
function asSessions(body: unknown): { readonly rows: readonly SessionRow[]; readonly next?: string } {
  const { rows, next } = asFields(body);
  const read = (Array.isArray(rows) ? rows : []).map(asFields).map(({ id, number, happenedAt }) => ({
    id: String(id),
    number: Number(number),
    happenedAt: String(happenedAt),
  }));
  return { rows: read, ...(typeof next === "string" && { next }) };
}

const transcriptsOf = ({ practice, client }: AtClient): Promise<Result<readonly Transcript[], PracticeFailure>> =>
  allRows<Transcript>((after) =>
    practice.call("list-transcripts", { params: { client }, query: { limit: A_PAGE, after } }),
  );

type Line = { readonly session: SessionRow | undefined; readonly transcript: Transcript | undefined };

/** Lists a client's sessions with their transcripts, the latest first. */
export async function listSessions(at: AtClient): Promise<Result<void, Failure>> {
  const sessions = await sessionsOf(at);
  if (!sessions.ok) return sessions;
  const transcripts = await transcriptsOf(at);
  if (!transcripts.ok) return transcripts;
  const rows = linesOf(sessions.value, transcripts.value);
  const columns = columnsFor(transcripts.value.map(({ id }) => id));
  const document = { sessions: sessions.value, transcripts: transcripts.value };
  return show({ json: at.json, document, lines: (page) => table(columns, rows, page) }, at.surroundings);
}

function linesOf(sessions: readonly SessionRow[], transcripts: readonly Transcript[]): readonly Line[] {
  const withTranscript = transcripts.map((transcript) => ({
    session: sessions.find(({ id }) => id === transcript.sessionId),
    transcript,
  }));
  const without = sessions
    .filter(({ id }) => !transcripts.some(({ sessionId }) => sessionId === id))
    .map((session) => ({ session, transcript: undefined }));
  return [...withTranscript, ...without].sort((a, b) => (whenOf(a) < whenOf(b) ? 1 : -1));
}

const whenOf = ({ session, transcript }: Line): string => transcript?.happenedAt ?? session?.happenedAt ?? "";

const STATE: Readonly<Record<Transcript["codingState"], string>> = {
  waiting: "waiting to be coded",
  coded: "coded",
  "not-coded": "not coded",
  failed: "coding did not succeed",
};

function columnsFor(transcripts: readonly string[]): readonly Column<Line>[] {
  const short = shortener(transcripts);
  return [
    { name: "day", of: (line) => dayOf(whenOf(line)) },
    { name: "session", of: ({ session }) => session && String(session.number), isFigure: true },
    { name: "transcript", of: ({ transcript }) => transcript && short(transcript.id) },
    { name: "turns", of: ({ transcript }) => transcript && String(transcript.turns), isFigure: true },
    { name: "names", of: ({ transcript }) => transcript && (transcript.namesOut ? "taken out" : "kept") },
    { name: "coding", of: ({ transcript }) => transcript && STATE[transcript.codingState] },
  ];
}

/** Prints the review of one coded session; left out, of the latest one that is coded. */
export async function reviewSession(at: AtClient, named: string | undefined): Promise<Result<void, Failure>> {
  const transcripts = await transcriptsOf(at);
  if (!transcripts.ok) return transcripts;
  const chosen = chooseTranscript(transcripts.value, named);
  if (!chosen.ok) return chosen;
  const { practice, client } = at;
  const read = await practice.call("read-review", { params: { client, id: chosen.value.id } });
  return read.ok ? printReview(at, read.value.body) : read;
}

function chooseTranscript(all: readonly Transcript[], named: string | undefined): Result<Transcript, NotOne | Failure> {
  if (named !== undefined) return theOnly("transcript", startingWith(all, named));
  const latest = all.find(({ codingState }) => codingState === "coded");
  return latest === undefined ? fail(wrongUse("no session of this client is coded yet.")) : ok(latest);
}

type Review = AnswerOf<RouteNamed<"read-review">>;

/** The review as `attune review` shows it. */
export async function printReview({ json, surroundings }: AtClient, review: Review): Promise<Result<void, never>> {
  const { output } = surroundings;
  // The schema and the engine's type say the same; that they do is checked where the schema stands.
  const screen = { columns: output.columns, paint: paintFor(surroundings) };
  const text =
    json === true
      ? `${JSON.stringify(review, undefined, 2)}\n`
      : renderReview(review as unknown as SessionReview, screen);
  await print(output, text);
  return ok(undefined);
}
