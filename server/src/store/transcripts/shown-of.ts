import { ok, type Result } from "@attune/core";
import { sql } from "kysely";
import type { NotFound } from "../../access/permit-for.ts";
import { madeByOf, shownIn } from "../../actions/transcripts/review-talk.ts";
import type { Shown } from "../../ports/transcripts.ts";
import type { Desk } from "../desk.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { CodingRow, TranscriptRow } from "../tables.ts";
import { asSet, openCodings } from "./coding-rows.ts";
import { openTalk, transcriptsOf } from "./transcript-rows.ts";

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
  const transcripts = await transcriptsOf(desk, client).where("session_id", "is not", null).execute();
  const sets = await setsOf(desk, client);
  const numbers = await numbersOf(desk, client);
  const found: ShownInSession[] = [];
  for (const row of transcripts) {
    const number = numbers.get(row.session_id ?? "");
    const own = sets.filter(({ transcript_id }) => transcript_id === row.id);
    if (number === undefined || row.session_id === null || own.length === 0) continue;
    const shown = shownBy(desk, row, own);
    if (!shown.ok) return shown;
    found.push({ sessionId: row.session_id, number, shown: shown.value });
  }
  return ok(found.sort((a, b) => a.number - b.number));
}

const setsOf = ({ tx, actor }: Desk, client: string): Promise<CodingRow[]> =>
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
function shownBy(
  desk: Desk,
  row: TranscriptRow,
  sets: readonly CodingRow[],
): Result<readonly Shown[], NotFound | RecordDamaged> {
  const [only] = sets;
  if (sets.length === 1 && only?.coder_kind === "model") {
    const said = openCodings(desk, only);
    return said.ok ? ok(said.value.shown ?? []) : said;
  }
  const talk = openTalk(desk, row);
  if (!talk.ok) return talk;
  const opened = sets.map((each) => asSet(desk, each)).flatMap((set) => (set.ok ? [set.value] : []));
  const codings = opened.flatMap((set) => set.codings);
  return ok(shownIn({ talk: talk.value, codings, madeBy: madeByOf(opened) }));
}
