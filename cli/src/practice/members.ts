import type { AnswerOf, RouteNamed } from "@attune/api";
import type { Result } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { shortener } from "./ids.ts";
import { A_PAGE, allRows } from "./pages.ts";
import { practiceAsMember } from "./practice.ts";
import type { CommonOptions } from "./practice-options.ts";
import { show } from "./show.ts";
import { type Column, table } from "./table.ts";

type Member = AnswerOf<RouteNamed<"list-members">>["rows"][number];

/** Lists who works in the practice. */
export async function listMembers(request: CommonOptions, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const rows = await allRows<Member>((after) =>
    practice.value.call("list-members", { query: { limit: A_PAGE, after } }),
  );
  if (!rows.ok) return rows;
  const short = shortener(rows.value.map(({ id }) => id));
  const columns: readonly Column<Member>[] = [
    { name: "id", of: ({ id }) => short(id) },
    { name: "name", of: ({ name }) => name },
    { name: "e-mail", of: ({ email }) => email },
    { name: "roles", of: ({ roles }) => roles.join(", ") },
    { name: "state", of: ({ state }) => state },
  ];
  const document = { rows: rows.value };
  return show({ json: request.json, document, lines: (page) => table(columns, rows.value, page) }, surroundings);
}
