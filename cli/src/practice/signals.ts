import type { AnswerOf, BodyOf, RouteNamed } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import { type Failure, type NotOne, type PracticeFailure, wrongUse } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { block } from "../terminal/layout.ts";
import { plain } from "../terminal/plain.ts";
import { dayOf, momentOf } from "./days.ts";
import { allClients, findClient, theOnly } from "./find-client.ts";
import { shortener, startingWith } from "./ids.ts";
import { A_PAGE, allRows } from "./pages.ts";
import { type Practice, practiceAsMember } from "./practice.ts";
import type { CommonOptions } from "./practice-options.ts";
import { type Page, show } from "./show.ts";

type Signal = AnswerOf<RouteNamed<"list-signals">>["rows"][number];
type Closing = BodyOf<RouteNamed<"close-signal">>;

export type SignalsRequest = CommonOptions & {
  readonly client: string | undefined;
  readonly state?: Signal["state"];
};

/** Lists what is worth a look: over the whole caseload, or about one client; risk first. */
export async function listSignals(request: SignalsRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const client = request.client === undefined ? undefined : await findClient(practice.value, request.client);
  if (client?.ok === false) return client;
  const rows = await signalsOf(practice.value, { client: client?.value, state: request.state });
  if (!rows.ok) return rows;
  const names =
    client === undefined && rows.value.length > 0 ? await namesOf(practice.value) : ok(new Map<string, string>());
  if (!names.ok) return names;
  const lines = (page: Page) => signalLines(rows.value, names.value, page);
  return show({ json: request.json, document: { rows: rows.value }, lines }, surroundings);
}

type Which = { readonly client: string | undefined; readonly state: Signal["state"] | undefined };

const signalsOf = (practice: Practice, { client, state }: Which): Promise<Result<readonly Signal[], PracticeFailure>> =>
  allRows<Signal>((after) => {
    const query = { limit: A_PAGE, after, state };
    return client === undefined
      ? practice.call("list-signals", { query })
      : practice.call("list-client-signals", { params: { client }, query });
  });

async function namesOf(practice: Practice): Promise<Result<ReadonlyMap<string, string>, PracticeFailure>> {
  const clients = await allClients(practice);
  return clients.ok ? ok(new Map(clients.value.map(({ id, name }) => [id, name]))) : clients;
}

const URGENCY: Readonly<Record<Signal["urgency"], string>> = {
  today: "worth a look today",
  "next-session": "worth asking about in the next session",
  "when-convenient": "worth a look when convenient",
};

function signalLines(rows: readonly Signal[], names: ReadonlyMap<string, string>, page: Page): readonly string[] {
  if (rows.length === 0) return ["Nothing is open."];
  const short = shortener(rows.map(({ id }) => id));
  return rows.flatMap((signal) => [...signalBlock(signal, { short, name: names.get(signal.clientId) }, page), ""]);
}

function signalBlock(
  { id, urgency, happenedAt, state, words, toAsk }: Signal,
  { short, name }: { readonly short: (id: string) => string; readonly name: string | undefined },
  { width, paint }: Page,
): readonly string[] {
  const [what = "", ...rest] = words.map(plain);
  const facts = [
    short(id),
    dayOf(happenedAt),
    ...(name === undefined ? [] : [plain(name)]),
    URGENCY[urgency],
    ...(state === "open" ? [] : [state]),
  ];
  return [
    ...block(what, width, 0).map((line) => paint("heading", line)),
    ...block(facts.join(" · "), width, 2).map((line) => paint("quiet", line)),
    ...rest.flatMap((sentence) => block(sentence, width, 2)),
    ...toAsk.flatMap((question) => block(`To ask: ${plain(question)}`, width, 2)),
  ];
}

export type CloseRequest = CommonOptions & {
  readonly client: string;
  readonly signal: string;
  readonly happened?: Closing["happened"];
  readonly note?: string;
  readonly action?: string;
  readonly outcome?: string;
  readonly seenAt?: string;
};

/** Closes a signal with what came of it; one about risk with what was done. */
export async function closeSignal(request: CloseRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const body = closingOf(request);
  if (!body.ok) return body;
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const client = await findClient(practice.value, request.client);
  if (!client.ok) return client;
  const signal = await findSignal(practice.value, client.value, request.signal);
  if (!signal.ok) return signal;
  const { id, version } = signal.value;
  const params = { client: client.value, id };
  const closed = await practice.value.call("close-signal", { params, version, body: body.value });
  if (!closed.ok) return closed;
  return show({ json: request.json, document: closed.value.body, lines: () => ["Closed."] }, surroundings);
}

function closingOf({ happened, note, action, outcome, seenAt }: CloseRequest): Result<Closing, Failure> {
  if (happened === undefined) return fail(wrongUse("say what came of it with --happened. See attune signal --help."));
  const seen = seenAt === undefined ? ok(undefined) : momentOf(seenAt, "--seen-at");
  if (!seen.ok) return seen;
  return ok({
    happened,
    ...(note !== undefined && { note }),
    ...(action !== undefined && { action }),
    ...(outcome !== undefined && { outcome }),
    ...(seen.value !== undefined && { seenAt: seen.value }),
  });
}

/** One that is open, or was held back. @error not-one when it fits none or several. */
async function findSignal(
  practice: Practice,
  client: string,
  text: string,
): Promise<Result<Signal, PracticeFailure | NotOne>> {
  const open = await signalsOf(practice, { client, state: undefined });
  if (!open.ok) return open;
  const passed = await signalsOf(practice, { client, state: "passed" });
  if (!passed.ok) return passed;
  return theOnly("signal", startingWith([...open.value, ...passed.value], text));
}
