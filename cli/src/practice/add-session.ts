import { basename } from "node:path";
import type { AnswerOf, BodyOf, RouteNamed } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import { type Failure, type PracticeFailure, wrongUse } from "../failures/failure.ts";
import { asFields } from "../input/fields.ts";
import { readBytes, STANDARD_INPUT } from "../input/read-bytes.ts";
import { askTherapist } from "../roles/ask-therapist.ts";
import { counted } from "../terminal/sheet.ts";
import { isAtTerminal } from "./asking.ts";
import { momentOf } from "./days.ts";
import { readSessionNumber } from "./session-number.ts";
import { type AtClient, printReview, sessionsOf } from "./sessions.ts";
import { show } from "./show.ts";
import { waitForReview } from "./wait-for-review.ts";

type Body = BodyOf<RouteNamed<"import-transcript">>;
type Answer = AnswerOf<RouteNamed<"import-transcript">>;
type Kept = Extract<Answer, { kind: "kept" }>;
type WhoIsTherapist = Extract<Answer, { kind: "who-is-therapist" }>;

export type AddSessionRequest = {
  readonly file: string;
  readonly therapists: readonly string[];
  readonly others: readonly string[];
  readonly date?: string | undefined;
  /** The number of the session that the transcript is of. */
  readonly session?: string | undefined;
  readonly keepNames: boolean;
  readonly waits: boolean;
};

/** As much as the server takes, before it is written in letters. */
const MOST_BYTES = 15 * 1024 * 1024;

/**
 * Brings a transcript into a client's record, and prints the review once it is coded. Where the file does not say who the
 * therapist is, the person at the terminal does.
 */
export async function addSession(at: AtClient, request: AddSessionRequest): Promise<Result<void, Failure>> {
  const kept = await keep(at, request);
  if (!kept.ok) return kept;
  const { surroundings, json } = at;
  if (kept.value.codingState !== "waiting" || !request.waits) {
    return show({ json, document: kept.value, lines: () => keptLines(kept.value) }, surroundings);
  }
  surroundings.errors.write(`${keptLines(kept.value)[0] ?? ""}\n`);
  const review = await waitForReview(at, kept.value.id);
  return review.ok ? printReview(at, review.value) : review;
}

function keptLines({ id, turns, codingState }: Kept): readonly string[] {
  const kept = `Kept: ${counted(turns, "turn")}, transcript ${id}`;
  if (codingState === "not-coded") {
    return [
      kept,
      "It is not coded: the client has not agreed to automatic coding. Ask with attune consent CLIENT ask coding.",
    ];
  }
  return [kept, "It is being coded. Its review: attune session review CLIENT"];
}

/** A session that was begun for the transcript goes again where that was not taken. */
async function keep(at: AtClient, request: AddSessionRequest): Promise<Result<Kept, Failure>> {
  const when = request.date === undefined ? ok(undefined) : momentOf(request.date, "--date");
  if (!when.ok) return when;
  const file = await fileParts(at, request.file);
  if (!file.ok) return file;
  const session = request.session === undefined ? undefined : await sessionFor(at, request.session, when.value);
  if (session?.ok === false) return session;
  const happenedAt = when.value;
  const body = {
    ...file.value,
    ...partsSaid(request),
    ...(session !== undefined && { sessionId: session.value.id }),
    ...(happenedAt !== undefined && { happenedAt }),
  };
  const kept = await send(at, body, request);
  if (!kept.ok && session?.value.isNew === true) await removeSession(at, session.value.id);
  return kept;
}

const partsSaid = ({ therapists, others, keepNames }: AddSessionRequest) => ({
  ...(therapists.length > 0 && { therapists: [...therapists] }),
  ...(others.length > 0 && { others: [...others] }),
  takeNamesOut: !keepNames,
});

async function fileParts(
  { surroundings }: AtClient,
  file: string,
): Promise<Result<Pick<Body, "file" | "fileName">, Failure>> {
  const bytes = await readBytes(file, surroundings);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > MOST_BYTES) return fail(TOO_LARGE);
  const letters = Buffer.from(bytes.value).toString("base64");
  return ok({ file: letters, ...(file !== STANDARD_INPUT && { fileName: basename(file) }) });
}

const TOO_LARGE: Failure = { kind: "practice-refused", because: "too-large", facts: { most: MOST_BYTES } };

type OfSession = { readonly id: string; readonly isNew: boolean };

/** The record of the session with this number; begun where there is none yet. */
async function sessionFor(
  at: AtClient,
  number: string,
  happenedAt: string | undefined,
): Promise<Result<OfSession, Failure>> {
  const wanted = readSessionNumber(number);
  if (!wanted.ok) return wanted;
  const sessions = await sessionsOf(at);
  if (!sessions.ok) return sessions;
  const found = sessions.value.find((each) => each.number === wanted.value);
  if (found !== undefined) return ok({ id: found.id, isNew: false });
  const body = { number: wanted.value, ...(happenedAt !== undefined && { happenedAt }) };
  const added = await at.practice.callRecord("add-session", { params: { client: at.client }, body });
  return added.ok ? ok({ id: String(asFields(added.value.body)["id"]), isNew: true }) : added;
}

const removeSession = ({ practice, client }: AtClient, id: string) =>
  practice.callRecord("remove-session", { params: { client, id }, version: 1 });

/** @error no-therapist-chosen when the server asks who it is and nobody is there to say. */
async function send(at: AtClient, body: Body, request: AddSessionRequest): Promise<Result<Kept, Failure>> {
  const first = await importOnce(at, body);
  if (!first.ok) return first;
  if (first.value.kind === "kept") return ok(first.value);
  const therapists = await whoIsTherapist(at, first.value, request);
  if (!therapists.ok) return therapists;
  const second = await importOnce(at, { ...body, therapists: [...therapists.value] });
  if (!second.ok) return second;
  return second.value.kind === "kept" ? ok(second.value) : fail(notChosen(second.value, request));
}

async function importOnce({ practice, client }: AtClient, body: Body): Promise<Result<Answer, PracticeFailure>> {
  const answered = await practice.call("import-transcript", { params: { client }, body });
  return answered.ok ? ok(answered.value.body) : answered;
}

async function whoIsTherapist(
  { surroundings }: AtClient,
  question: WhoIsTherapist,
  request: AddSessionRequest,
): Promise<Result<readonly string[], Failure>> {
  if (request.file === STANDARD_INPUT || !isAtTerminal(surroundings)) return fail(notChosen(question, request));
  const { labels, guess } = question;
  const speakers = labels.map((label) => ({ label }));
  return askTherapist({ speakers, ...(guess !== undefined && { guess: { label: guess, because: [] } }) }, surroundings);
}

const notChosen = ({ labels }: WhoIsTherapist, { file }: AddSessionRequest): Failure => ({
  kind: "no-therapist-chosen",
  file,
  labels,
});

export const needFile = (file: string | undefined): Result<string, Failure> =>
  file === undefined ? fail(wrongUse("session add needs a client and a file. See attune session --help.")) : ok(file);
