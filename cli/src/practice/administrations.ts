import type { AnswerOf, BodyOf, RouteNamed } from "@attune/api";
import { fail, ok, type Result, readAnswers } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { findInstrument, type KnownInstrument, knownInstruments } from "../measures/known-instruments.ts";
import { readNumber } from "../measures/read-number.ts";
import { bandWords, number } from "../measures/words.ts";
import type { Surroundings } from "../surroundings.ts";
import { block } from "../terminal/layout.ts";
import { counted } from "../terminal/sheet.ts";
import { dayOf, momentOf } from "./days.ts";
import { findClient } from "./find-client.ts";
import { shortener } from "./ids.ts";
import { A_PAGE, allRows } from "./pages.ts";
import { practiceAsMember } from "./practice.ts";
import { type CommonOptions, strayOption } from "./practice-options.ts";
import { readSessionNumber } from "./session-number.ts";
import { type AtClient, sessionsOf } from "./sessions.ts";
import { type Page, show } from "./show.ts";
import { type Column, table } from "./table.ts";

export type AdministrationAction = "add" | "list";

export type AdministrationRequest = CommonOptions & {
  readonly action: AdministrationAction;
  readonly client: string;
  readonly instrument: string | undefined;
  readonly options: {
    readonly answers?: string;
    readonly total?: string;
    readonly scale?: string;
    readonly form?: string;
    readonly session?: string;
    readonly date?: string;
  };
};

const TAKES: Readonly<Record<AdministrationAction, readonly string[]>> = {
  add: ["answers", "total", "scale", "form", "session", "date"],
  list: [],
};

/** Adds a form that a client filled in, or lists those on record. */
export async function workOnAdministration(
  request: AdministrationRequest,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const { action, client: named, instrument, options, json } = request;
  const stray = strayOption(options, { command: "administration", action, takes: TAKES[action] });
  if (stray !== undefined) return fail(stray);
  if (action === "add" && instrument === undefined)
    return fail(wrongUse("administration add needs a client and an instrument."));
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const client = await findClient(practice.value, named);
  if (!client.ok) return client;
  const at: AtClient = { practice: practice.value, client: client.value, json, surroundings };
  return action === "list" || instrument === undefined ? list(at, instrument) : add(at, instrument, options);
}

type Body = BodyOf<RouteNamed<"add-administration">>;
type Content = Pick<Body, "answers" | "total">;
type Added = AnswerOf<RouteNamed<"add-administration">>;

async function add(
  at: AtClient,
  named: string,
  options: AdministrationRequest["options"],
): Promise<Result<void, Failure>> {
  const all = await knownInstruments(at.surroundings);
  if (!all.ok) return all;
  const known = findInstrument(named, all.value);
  if (!known.ok) return known;
  const content = contentOf(known.value, options);
  if (!content.ok) return content;
  const when = options.date === undefined ? ok(undefined) : momentOf(options.date, "--date");
  if (!when.ok) return when;
  const session = options.session === undefined ? await latestSession(at) : readSessionNumber(options.session);
  if (!session.ok) return session;

  const body: Body = {
    instrument: known.value.instrument.id,
    sessionNumber: session.value,
    ...content.value,
    ...(when.value !== undefined && { happenedAt: when.value }),
  };
  const added = await at.practice.call("add-administration", { params: { client: at.client }, body });
  if (!added.ok) return added;
  const lines = (page: Page) => addedLines(added.value.body, { known: known.value, session: session.value, page });
  return show({ json: at.json, document: added.value.body, lines }, at.surroundings);
}

function contentOf(
  { instrument, isOff = false }: KnownInstrument,
  { answers, total, scale, form }: AdministrationRequest["options"],
): Result<Content, Failure> {
  if ((answers === undefined) === (total === undefined)) {
    return fail(wrongUse("give either --answers or --total. See attune administration --help."));
  }
  if (answers !== undefined) {
    if (isOff) return fail({ kind: "pack-off", pack: instrument.id });
    const read = readAnswers(instrument, answers);
    return read.ok ? ok({ answers: Object.fromEntries(read.value) }) : read;
  }
  const value = readNumber(total ?? "");
  if (Number.isNaN(value)) return fail(wrongUse("--total needs a number, such as 12."));
  return ok({ total: { value, ...(scale !== undefined && { scale }), ...(form !== undefined && { form }) } });
}

/** The last session on record: a form belongs to it where nothing else is said. */
async function latestSession(at: AtClient): Promise<Result<number, Failure>> {
  const sessions = await sessionsOf(at);
  return sessions.ok ? ok(Math.max(1, ...sessions.value.map((each) => each.number))) : sessions;
}

type AddedTo = { readonly known: KnownInstrument; readonly session: number; readonly page: Page };

function addedLines({ id, scores, noScore, riskSignals }: Added, { known, session, page }: AddedTo): readonly string[] {
  const risk =
    riskSignals === 0
      ? []
      : [page.paint("missed", `An answer about risk: ${counted(riskSignals, "signal")}. See attune signals CLIENT`)];
  return [
    ...risk,
    `Added to session ${session}: ${known.instrument.name}, ${id}`,
    ...scores.map(({ scale, value, band }) => {
      const words = bandWords(known, band);
      return `  ${scale.replaceAll("-", " ")}: ${number(value)}${words === undefined ? "" : `, ${words}`}`;
    }),
    ...noScore.flatMap((each) => block(noScoreWords(each), page.width, 2)),
  ];
}

function noScoreWords({ kind, scale, items = [], mayMiss = 0 }: Added["noScore"][number]): string {
  const name = scale.replaceAll("-", " ");
  if (kind === "not-defined-together") return `${name}: no score, since one of its parts has none.`;
  return `${name}: no score. ${counted(items.length, "question")} left open, and at most ${mayMiss} may be.`;
}

type Administration = AnswerOf<RouteNamed<"list-administrations">>["rows"][number];
type Score = AnswerOf<RouteNamed<"list-scores">>["rows"][number];
type Row = Administration & { readonly scores: readonly Score[] };

async function list(at: AtClient, instrument: string | undefined): Promise<Result<void, Failure>> {
  const { practice, client } = at;
  const asked = (after: string | undefined) => ({
    params: { client },
    query: { limit: A_PAGE, after, instrument: instrument?.toLowerCase() },
  });
  const rows = await allRows<Administration>((after) => practice.call("list-administrations", asked(after)));
  if (!rows.ok) return rows;
  const scores = await allRows<Score>((after) => practice.call("list-scores", asked(after)));
  if (!scores.ok) return scores;
  const withScores = rows.value.map((row) => ({
    ...row,
    scores: scores.value.filter(({ administrationId }) => administrationId === row.id),
  }));
  const columns = columnsFor(rows.value.map(({ id }) => id));
  const document = { rows: withScores };
  return show({ json: at.json, document, lines: (page) => table(columns, withScores, page) }, at.surroundings);
}

const ENTERED: Readonly<Record<Administration["enteredBy"], string>> = {
  client: "the client",
  therapist: "a therapist",
  link: "the client, by link",
  file: "a file",
};

function columnsFor(ids: readonly string[]): readonly Column<Row>[] {
  const short = shortener(ids);
  return [
    { name: "day", of: ({ happenedAt }) => dayOf(happenedAt) },
    { name: "session", of: ({ sessionNumber }) => String(sessionNumber), isFigure: true },
    { name: "instrument", of: ({ instrument }) => instrument },
    { name: "scores", of: scoreWords },
    { name: "filled in by", of: ({ enteredBy }) => ENTERED[enteredBy] },
    { name: "id", of: ({ id }) => short(id) },
  ];
}

const scoreWords = ({ scores }: Row): string =>
  scores.map(({ scale, value }) => (scores.length === 1 ? number(value) : `${scale} ${number(value)}`)).join(", ");
