import { type Day, daysBetween, fail, type Instant, ok, type Result } from "@attune/core";
import { consents as register } from "@attune/core/library";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Permit } from "../../access/permit.ts";
import type { ResearchAsked, ResearchRow, ResearchStore, TooFewClients } from "../../ports/exports.ts";
import type { BadCursor } from "../../ports/records.ts";
import type { Desk } from "../desk.ts";
import { openScore } from "../measures/sealed-rows.ts";
import { openAll } from "../paging.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { ScoreRow } from "../tables.ts";

/** With fewer clients than these in a cell, one could be told from the others. */
const FEWEST = 5;

/** Scores for research. They lie nowhere: each page is made anew, of clients whose consent holds at this moment. */
export const researchStore = (desk: Desk): ResearchStore => ({ rows: (permit, asked) => rows(desk, permit, asked) });

type Counted = { readonly client_id: string; readonly scores: number };
/** A client under their other name, with how many of their scores were listed before this page. */
type Subject = Counted & { readonly pseudonym: string; readonly from: number };

async function rows(desk: Desk, { action }: Permit, asked: ResearchAsked): ReturnType<ResearchStore["rows"]> {
  const place = readPlace(asked.after);
  if (!place.ok) return place;
  const subjects = await subjectsOf(desk, asked.instrument);
  if (!subjects.ok) return subjects;
  const further = subjects.value
    .filter(({ pseudonym }) => pseudonym >= place.value.pseudonym)
    .map((each) => ({ ...each, from: each.pseudonym === place.value.pseudonym ? place.value.given : 0 }));
  const onPage = whoFits(further, asked.limit);
  const found = await rowsOf(desk, asked, onPage);
  if (!found.ok) return found;
  // Each client can see that their answers were used.
  for (const { client_id: client } of onPage) desk.trail.note({ action, client, outcome: "seen" });
  if (onPage.length === 0) desk.trail.note({ action, outcome: "seen" });
  const next = placeAfter(further, asked.limit);
  return ok({ rows: found.value.slice(0, asked.limit), ...(next !== undefined && { next }) });
}

/** A consent that holds, in the words of today. Row-level security asks for it too. */
const consented = ({
  vault,
  now,
}: Desk): RawBuilder<SqlBool> => sql<SqlBool>`client_id in (select client_id from consent
  where practice_id = ${vault.practice} and purpose = 'research' and state = 'given' and until > ${now}
  and terms = ${register.find(({ id }) => id === "research")?.terms ?? 0})`;

/** In the order of their other names, which says nothing of when they came. Without an episode no week can be told. */
async function subjectsOf(desk: Desk, instrument: string): Promise<Result<readonly Subject[], TooFewClients>> {
  const { practice } = desk.vault;
  const { rows: counted } = await sql<Counted>`select client_id, count(*) as scores from score
    where practice_id = ${practice} and instrument = ${instrument} and ${consented(desk)}
    and client_id in (select client_id from attune_research_episodes()) group by client_id`.execute(desk.tx);
  if (counted.length < FEWEST) return fail({ kind: "too-few-clients", fewest: FEWEST });
  const named = counted.map((each) => ({ ...each, pseudonym: desk.vault.pseudonym(each.client_id), from: 0 }));
  return ok(named.sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1)));
}

/** The first clients whose scores fill a page. */
function whoFits(subjects: readonly Subject[], limit: number): readonly Subject[] {
  let left = limit;
  return subjects.filter(({ scores, from }) => {
    const fits = left > 0;
    left -= scores - from;
    return fits;
  });
}

/** Where the next page begins; nothing when there is none. It names a pseudonym and a count, never a moment. */
function placeAfter(subjects: readonly Subject[], limit: number): string | undefined {
  let left = limit;
  for (const { pseudonym, scores, from } of subjects) {
    if (scores - from > left) return writePlace(pseudonym, from + left);
    left -= scores - from;
  }
  return undefined;
}

const PLACE = /^([\w-]{1,64}) (\d{1,9})$/;
const writePlace = (pseudonym: string, given: number): string =>
  Buffer.from(`${pseudonym} ${given}`).toString("base64url");

type ReadPlace = { readonly pseudonym: string; readonly given: number };

function readPlace(after: string | undefined): Result<ReadPlace, BadCursor> {
  if (after === undefined) return ok({ pseudonym: "", given: 0 });
  const [, pseudonym, given] = PLACE.exec(Buffer.from(after, "base64url").toString("utf8")) ?? [];
  if (pseudonym === undefined) return fail({ kind: "bad-cursor" });
  return ok({ pseudonym, given: Number(given) });
}

type EpisodeFacts = {
  readonly client_id: string;
  readonly presentation: string;
  readonly approach: string;
  readonly started_on: Day;
};

async function rowsOf(
  desk: Desk,
  { instrument }: ResearchAsked,
  subjects: readonly Subject[],
): Promise<Result<readonly ResearchRow[], RecordDamaged>> {
  const { practice } = desk.vault;
  const ids = subjects.map(({ client_id }) => client_id);
  const { rows: scores } = await sql<ScoreRow>`select * from score where practice_id = ${practice}
    and instrument = ${instrument} and client_id = any (${ids}::uuid[]) and ${consented(desk)}
    order by happened_at, id`.execute(desk.tx);
  const { rows: episodes } = await sql<EpisodeFacts>`select client_id, presentation, approach, started_on
    from attune_research_episodes() where client_id = any (${ids}::uuid[]) and ${consented(desk)}
    order by started_on`.execute(desk.tx);
  const listed = subjects.flatMap(({ client_id, pseudonym, from }) => {
    const own = episodes.filter((episode) => episode.client_id === client_id);
    const further = scores.filter((score) => score.client_id === client_id).slice(from);
    return further.map((score) => asRow(desk, score, { pseudonym, episodes: own }));
  });
  const opened = openAll(listed, (row) => row);
  return opened.ok ? ok(opened.value.flat()) : opened;
}

type Whose = { readonly pseudonym: string; readonly episodes: readonly EpisodeFacts[] };

/** Nothing of a client whose keys are gone. */
function asRow(
  { vault }: Desk,
  score: ScoreRow,
  { pseudonym, episodes }: Whose,
): Result<readonly ResearchRow[], RecordDamaged> {
  const said = openScore({ vault }, score);
  if (!said.ok) return said.failure.kind === "not-found" ? ok([]) : fail(said.failure);
  const day = dayOf(score.happened_at);
  const episode = episodes.findLast(({ started_on }) => started_on <= day) ?? episodes[0];
  if (episode === undefined) return ok([]);
  const { presentation, approach, started_on } = episode;
  const week = Math.floor(daysBetween(started_on, day) / WEEK);
  const { instrument, scale, session_number: session } = score;
  return ok([{ pseudonym, presentation, approach, week, session, instrument, scale, value: said.value.value }]);
}

const WEEK = 7;
const dayOf = (moment: Instant): Day => moment.slice(0, "2026-11-25".length) as Day;
