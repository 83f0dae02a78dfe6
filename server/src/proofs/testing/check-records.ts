import type { Caller } from "@attune/api";
import type { ClientLedger, KeptRecord, SentTranscript } from "./ledger.ts";
import { listAll } from "./list-all.ts";
import { must } from "./set-up.ts";

type Row = {
  readonly id: string;
  readonly state: string;
  readonly text?: string;
  readonly sentences?: readonly { readonly words: string }[];
  readonly signedAt?: string;
  readonly signedBy?: string;
};

const wordsOf = ({ text, sentences = [] }: Row): string => text ?? sentences[0]?.words ?? "";

/** Notes and goals: each as it was last kept, or as it was asked for after that. */
export async function checkRecords(caller: Caller, client: ClientLedger, params: object): Promise<readonly string[]> {
  const rows = [
    ...(await listAll<Row>(caller, "list-notes", { params })),
    ...(await listAll<Row>(caller, "list-goals", { params })),
  ];
  const marks = client.records.map(({ mark }) => mark);
  const unknown = rows.filter((row) => !marks.some((mark) => wordsOf(row).startsWith(`${mark} `)));
  const half = rows.filter(
    ({ state, signedAt, signedBy }) => (state === "signed") !== (signedAt !== undefined && signedBy !== undefined),
  );
  return [
    ...client.records.flatMap((record) => checkRecord(record, rows)),
    ...unknown.map((row) => `unknown: ${wordsOf(row)}`),
    ...half.map((row) => `half signed: ${wordsOf(row)}`),
  ];
}

const GONE = "gone";

function checkRecord({ kind, mark, steps }: KeptRecord, rows: readonly Row[]): readonly string[] {
  const found = rows.filter((row) => wordsOf(row).startsWith(`${mark} `));
  if (found.length > 1) return [`${kind} twice: ${mark}`];
  const last = steps.findLastIndex(({ known }) => known === "kept");
  const allowed = steps
    .slice(Math.max(last, 0))
    .map(({ words, state }) => (state === GONE ? GONE : `${state} ${words}`));
  if (last < 0) allowed.push(GONE);
  const [row] = found;
  const is = row === undefined ? GONE : `${row.state} ${wordsOf(row)}`;
  if (allowed.includes(is)) return [];
  return [row === undefined ? `${kind} is lost: ${mark}` : `${kind} differs: ${mark} is ${row.state}`];
}

type TranscriptRow = {
  readonly id: string;
  readonly happenedAt: string;
  readonly turns: number;
  readonly codingState: string;
};

const TURNS = 4;

export async function checkTranscripts(
  caller: Caller,
  client: ClientLedger,
  params: object,
): Promise<readonly string[]> {
  const rows = await listAll<TranscriptRow>(caller, "list-transcripts", { params });
  const problems: string[] = [];
  for (const transcript of client.transcripts)
    problems.push(...(await checkTranscript({ caller, params, rows }, transcript)));
  return rows.length > client.transcripts.length ? [...problems, `transcript unknown: ${client.name}`] : problems;
}

type Place = { readonly caller: Caller; readonly params: object; readonly rows: readonly TranscriptRow[] };

async function checkTranscript(
  { caller, params, rows }: Place,
  { happenedAt, words, known }: SentTranscript,
): Promise<readonly string[]> {
  const found = rows.filter((row) => row.happenedAt === happenedAt);
  const [row] = found;
  if (found.length > 1) return [`transcript twice: ${words}`];
  if (row === undefined) return known === "kept" ? [`transcript is lost: ${words}`] : [];
  const read = must(await caller.callRecord("read-transcript", { params: { ...params, id: row.id } })).body;
  const { turns } = read as { readonly turns: readonly { readonly text: string }[] };
  const isWhole = turns.length === TURNS && row.turns === TURNS && turns[1]?.text === words;
  return [...(isWhole ? [] : [`transcript differs: ${words}`]), ...(await checkCodings({ caller, params, rows }, row))];
}

/** What is said to be coded has its codings. */
async function checkCodings({ caller, params }: Place, { id, codingState }: TranscriptRow): Promise<readonly string[]> {
  if (codingState === "failed") return [`coding failed: ${id}`];
  if (codingState !== "coded") return [];
  const read = must(await caller.callRecord("list-codings", { params: { ...params, id } })).body;
  const { sets } = read as { readonly sets: readonly { readonly coderKind: string }[] };
  return sets.length > 0 ? [] : [`half coded: ${id}`];
}
