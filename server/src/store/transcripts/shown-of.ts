import { ok, type Result } from "@attune/core";
import { sql } from "kysely";
import type { NotFound } from "../../access/permit-for.ts";
import { madeByOf, shownIn } from "../../actions/transcripts/review-talk.ts";
import type { Shown } from "../../ports/transcripts.ts";
import type { Desk } from "../desk.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { CodingRow } from "../tables.ts";
import { asSets, openCodings } from "./coding-rows.ts";
import { openTalk, type Place, transcriptAt, transcriptsOf } from "./transcript-rows.ts";

/** What the words of one session showed. */
export type ShownInSession = { readonly sessionId: string; readonly number: number; readonly shown: readonly Shown[] };

/**
 * The figures of each session that has a coded transcript, in the order of the sessions. Where a person coded too, theirs
 * win, as in the review.
 */
export async function shownOf(
  desk: Desk,
  client: string,
): Promise<Result<readonly ShownInSession[], NotFound | RecordDamaged>> {
  const transcripts = await transcriptsOf(desk, client)
    .clearSelect()
    .select(["id", "session_id"])
    .where("session_id", "is not", null)
    .execute();
  const rows = await codingsOf(desk, client);
  const numbers = await numbersOf(desk, client);
  const found: ShownInSession[] = [];
  for (const { id, session_id: sessionId } of transcripts) {
    const number = numbers.get(sessionId ?? "");
    const own = rows.filter(({ transcript_id }) => transcript_id === id);
    if (number === undefined || sessionId === null || own.length === 0) continue;
    const shown = await shownBy(desk, { client, id }, own);
    if (!shown.ok) return shown;
    found.push({ sessionId, number, shown: shown.value });
  }
  return ok(found.sort((a, b) => a.number - b.number));
}

const codingsOf = ({ tx, actor }: Desk, client: string): Promise<CodingRow[]> =>
  tx
    .selectFrom("coding")
    .selectAll()
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .execute();

async function numbersOf({ tx, actor }: Desk, client: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom("session")
    .select(["id", sql<number>`number`.as("number")])
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .execute();
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** A model's own figures were worked out when it coded. */
async function shownBy(
  desk: Desk,
  place: Place,
  rows: readonly CodingRow[],
): Promise<Result<readonly Shown[], NotFound | RecordDamaged>> {
  const [only] = rows;
  if (rows.length === 1 && only?.coder_kind === "model") {
    const said = openCodings(desk, only);
    return said.ok ? ok(said.value.shown ?? []) : said;
  }
  const transcript = await transcriptAt(desk, place);
  if (transcript === undefined) return ok([]);
  const talk = openTalk(desk, transcript);
  const sets = asSets(desk, rows);
  if (!talk.ok) return talk;
  if (!sets.ok) return sets;
  const codings = sets.value.flatMap((set) => set.codings);
  return ok(shownIn({ talk: talk.value, codings, madeBy: madeByOf(sets.value) }));
}
