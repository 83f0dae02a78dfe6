import { fail, ok, type Result } from "@attune/core";
import type { NotOne, PracticeFailure } from "../failures/failure.ts";
import { looksLikeId, shortener, startingWith } from "./ids.ts";
import { A_PAGE, allRows } from "./pages.ts";
import type { Practice } from "./practice.ts";

type Found = Result<string, PracticeFailure | NotOne>;
type Named = { readonly id: string; readonly name: string };

const WHOLE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** More than these are not told apart by a list. */
const MOST_SHOWN = 8;

/**
 * The id of the client that is meant: by their id, by the beginning of it, or by a part of their name that no other client
 * of this therapist has. A name written in full wins over longer ones.
 *
 * @error not-one when it fits nobody or several.
 */
export async function findClient(practice: Practice, text: string): Promise<Found> {
  const given = text.trim();
  if (WHOLE_ID.test(given)) return ok(given.toLowerCase());
  if (looksLikeId(given)) {
    const all = await allClients(practice);
    if (!all.ok) return all;
    const begun = startingWith(all.value, given);
    if (begun.length > 0) return idOf(theOnly("client", begun));
  }
  if (given === "") return fail({ kind: "not-one", of: "client", ids: [] });
  const named = await practice.call("list-clients", { query: { name: given, limit: MOST_SHOWN + 1 } });
  if (!named.ok) return named;
  const { rows } = named.value.body;
  const inFull = rows.filter(({ name }) => name.toLowerCase() === given.toLowerCase());
  return idOf(theOnly("client", inFull.length === 1 ? inFull : rows));
}

const idOf = (found: Result<Named, NotOne>): Result<string, NotOne> => (found.ok ? ok(found.value.id) : found);

/** Every client of whoever is signed in. */
export const allClients = (practice: Practice): Promise<Result<readonly Named[], PracticeFailure>> =>
  allRows<Named>((after) => practice.call("list-clients", { query: { limit: A_PAGE, after } }));

/** The one that was found. @error not-one when there is none, or several. */
export function theOnly<Row extends { readonly id: string }>(
  of: NotOne["of"],
  found: readonly Row[],
): Result<Row, NotOne> {
  const [only] = found;
  if (only !== undefined && found.length === 1) return ok(only);
  const ids = found.map(({ id }) => id);
  return fail({ kind: "not-one", of, ids: ids.slice(0, MOST_SHOWN).map(shortener(ids)) });
}
