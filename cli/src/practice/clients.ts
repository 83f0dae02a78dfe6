import type { AnswerOf, QueryOf, RouteNamed } from "@attune/api";
import type { Result } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import { number } from "../measures/words.ts";
import type { Surroundings } from "../surroundings.ts";
import { counted } from "../terminal/sheet.ts";
import { dayOf } from "./days.ts";
import { shortener } from "./ids.ts";
import { A_PAGE, allRows } from "./pages.ts";
import { practiceAsMember } from "./practice.ts";
import type { CommonOptions } from "./practice-options.ts";
import { type Page, show } from "./show.ts";
import { type Column, table } from "./table.ts";

type Row = AnswerOf<RouteNamed<"list-clients">>["rows"][number];

type Filter = Partial<QueryOf<RouteNamed<"list-clients">>>;
export type ClientsRequest = CommonOptions & Pick<Filter, "state" | "presentation" | "approach" | "name">;

/** Lists the clients of whoever is signed in, the latest first. */
export async function listClients(request: ClientsRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const { json, state, presentation, approach, name } = request;
  const filter = { state, presentation, approach, name };
  const rows = await allRows<Row>((after) =>
    practice.value.call("list-clients", { query: { ...filter, limit: A_PAGE, after } }),
  );
  if (!rows.ok) return rows;
  const short = shortener(rows.value.map(({ id }) => id));
  const lines = (page: Page) => [...table(columns(short), rows.value, page), "", counted(rows.value.length, "client")];
  return show({ json, document: { rows: rows.value }, lines }, surroundings);
}

const columns = (short: (id: string) => string): readonly Column<Row>[] => [
  { name: "id", of: ({ id }) => short(id) },
  { name: "name", of: ({ name }) => name },
  { name: "presentation", of: ({ presentation }) => presentation },
  { name: "state", of: ({ state }) => state },
  { name: "sessions", of: ({ summary }) => summary && String(summary.sessions), isFigure: true },
  { name: "last", of: ({ summary }) => summary?.lastSessionAt && dayOf(summary.lastSessionAt) },
  { name: "main measure", of: ({ summary }) => summary?.main && mainWords(summary.main) },
  { name: "signals", of: ({ summary }) => summary && signalsOf(summary), isFigure: true },
];

type Summary = NonNullable<Row["summary"]>;

function mainWords({ instrument, values }: NonNullable<Summary["main"]>): string | undefined {
  const last = values.at(-1);
  return last === undefined ? undefined : `${instrument} ${number(last)}`;
}

const signalsOf = ({ openSignals, openRisk }: Summary): string =>
  openRisk === 0 ? String(openSignals) : `${openSignals} (${openRisk} about risk)`;
