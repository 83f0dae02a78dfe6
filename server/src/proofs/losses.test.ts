import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFolder } from "../serve/data-folder.ts";
import { openOwn } from "../serve/open-database.ts";
import { checkLedger } from "./testing/check-ledger.ts";
import { workersOf } from "./testing/crash-run.ts";
import type { ClientLedger, Worker } from "./testing/ledger.ts";
import { copyOf, type Place, removePlace } from "./testing/place.ts";
import { killAll, startServer } from "./testing/server-process.ts";
import { must, type ReadyPlace, readyPlace } from "./testing/set-up.ts";
import { allWork, asOfNow, officeCaller } from "./testing/whole.ts";

/** What the crash tests would say if the server lost something. Each loss is made on the disk of a server that was killed. */
const PATIENCE = { timeout: 600_000 };
const SEED = 11;

let template: ReadyPlace;
let workers: readonly Worker[];
/** The database as it was before the people's last work. */
let older: Place;

beforeAll(async () => {
  template = await readyPlace();
  workers = workersOf(SEED);
  let server = await startServer(template.place);
  expect(await allWork({ ...template, workers }, server, 20)).toEqual([]);
  await server.kill();
  older = copyOf(template.place);
  server = await startServer(template.place);
  expect(await allWork({ ...template, workers }, server, 30)).toEqual([]);
  await server.kill();
}, PATIENCE.timeout);

afterAll(() => {
  killAll();
  removePlace(template.place);
  removePlace(older);
});

async function checked(place: Place): Promise<readonly string[]> {
  const server = await startServer(place);
  try {
    return await checkLedger({ server, place, practice: template.practice, workers: asOfNow(workers) }, "all");
  } finally {
    await server.kill();
  }
}

const open = (): readonly ClientLedger[] =>
  workers.flatMap(({ clients }) => clients).filter(({ id, erasing }) => id !== undefined && erasing === undefined);

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the people of this seed left no ${what}`);
  return value;
}

type Loss = { readonly sql: readonly string[]; readonly says: string };

/** A change that was kept, as a lost commit would leave it. */
function losses(): readonly Loss[] {
  const records = open().flatMap((client) => client.records);
  const isKept = (state: string) => (record: (typeof records)[number]) =>
    record.steps.at(-1)?.known === "kept" && record.steps.at(-1)?.state === state;
  const note = found(
    records.find((each) => each.kind === "note" && isKept("draft")(each)),
    "draft",
  );
  const signed = found(
    records.find((each) => each.kind === "note" && isKept("signed")(each)),
    "signed note",
  );
  const goal = found(
    records.find((each) => each.kind === "goal" && isKept("open")(each)),
    "goal",
  );
  const sent = open().flatMap((client) => client.sent.map((forms) => ({ client, forms })));
  const kept = sent.filter(({ forms }) => forms.known === "kept");
  const byLink = kept.filter(({ forms }) => forms.link !== undefined);
  const [whole, scored] = [found(byLink[0], "check-in"), found(byLink[1], "second check-in")];
  const others = kept.filter((each) => each !== whole);
  const atRisk = found(
    others.findLast(({ forms }) => (forms.forms[0]?.answers["self-harm"] ?? 0) > 0),
    "risk answer",
  );
  const place = ({ client, forms }: (typeof sent)[number]) =>
    `client_id = '${client.id}' and session_number = ${forms.number}`;
  const of = (each: (typeof sent)[number], more = "") => `(select id from administration where ${place(each)} ${more})`;
  const check = of(whole, "and instrument = 'session-check'");
  const transcripts = open().flatMap((client) => client.transcripts);
  const transcript = found(
    transcripts.find(({ known }) => known === "kept"),
    "transcript",
  );
  return [
    { sql: [`delete from note where id = '${note.id}'`], says: `note is lost: ${note.mark}` },
    { sql: [`update note set state = 'draft' where id = '${signed.id}'`], says: `note differs: ${signed.mark}` },
    { sql: [`update goal set state = 'reached' where id = '${goal.id}'`], says: `goal differs: ${goal.mark}` },
    {
      sql: [`delete from score where administration_id in ${check}`, `delete from administration where id in ${check}`],
      says: `half of the forms: ${whole.client.name}`,
    },
    {
      sql: [`delete from score where id = (select id from score where administration_id in ${of(scored)} limit 1)`],
      says: `scores differ: ${scored.client.name}`,
    },
    {
      sql: [`delete from signal where administration_id in ${of(atRisk)} and rule = 'risk-answer'`],
      says: "risk",
    },
    {
      sql: [
        `delete from coding where transcript_id = '${transcript.id}'`,
        `delete from transcript where id = '${transcript.id}'`,
      ],
      says: `transcript is lost: ${transcript.words}`,
    },
    {
      sql: ["delete from audit_event where place = (select max(place) - 5 from audit_event)"],
      says: "audit does not hold",
    },
  ];
}

/** Left to be done, it would put a missing signal back before anybody looks. */
const NO_REFRESH =
  "delete from attune_jobs.job where data ->> 'job' = 'refresh-client' and state in ('created', 'retry', 'active')";

async function inDatabase(place: Place, lines: readonly string[]): Promise<void> {
  const opened = await openOwn(dataFolder(place.data));
  if (!opened.ok) throw new Error(opened.failure.kind);
  await opened.value.database.pool.query(NO_REFRESH);
  for (const line of lines) {
    const { rowCount } = await opened.value.database.pool.query(line);
    expect({ line, changed: (rowCount ?? 0) > 0 || line.includes("from coding") }).toEqual({ line, changed: true });
  }
  await opened.value.close();
}

describe("what the crash tests watch over", () => {
  test("is all there when nothing was lost", PATIENCE, async () => {
    const place = copyOf(template.place);
    expect(await checked(place)).toEqual([]);
    removePlace(place);
  });

  test(
    "is missed when it is lost: a note, a signature, a form, a score, a risk signal, a transcript, an event",
    PATIENCE,
    async () => {
      const place = copyOf(template.place);
      const all = losses();
      await inDatabase(
        place,
        all.flatMap(({ sql }) => sql),
      );
      const problems = await checked(place);
      const unseen = all.filter(({ says }) => !problems.some((problem) => problem.includes(says)));
      expect({ unseen: unseen.map(({ says }) => says), problems }).toEqual({ unseen: [], problems });
      expect(problems.length).toBeGreaterThanOrEqual(all.length);
      removePlace(place);
    },
  );

  test("is missed as a whole when the database falls back to an earlier moment", PATIENCE, async () => {
    const place = copyOf(template.place);
    rmSync(join(place.data, "database"), { recursive: true });
    cpSync(join(older.data, "database"), join(place.data, "database"), { recursive: true });
    const problems = await checked(place);
    const lost = problems.filter((problem) => /lost|differs/.test(problem));
    expect(lost.length).toBeGreaterThan(1);
    removePlace(place);
  });

  test("is noticed when it is there twice, as after a key that was forgotten", PATIENCE, async () => {
    const place = copyOf(template.place);
    const client = found(
      open().find(({ records }) => records.some(({ kind }) => kind === "goal")),
      "goal",
    );
    const goal = found(
      client.records.find(({ kind, steps }) => kind === "goal" && steps.at(-1)?.state === "open"),
      "goal",
    );
    const server = await startServer(place);
    const body = { state: "open", text: goal.steps.at(-1)?.words ?? "" };
    must(await officeCaller(server, template).callRecord("add-goal", { params: { client: client.id }, body }));
    const problems = await checkLedger(
      { server, place, practice: template.practice, workers: asOfNow(workers) },
      "all",
    );
    expect(problems).toEqual([`goal twice: ${goal.mark}`]);
    await server.kill();
    removePlace(place);
  });

  test("is noticed when a client's keys are gone", PATIENCE, async () => {
    const place = copyOf(template.place);
    const client = found(open()[0], "client");
    const file = join(place.data, "keys", template.practice.practice, "clients.keys");
    const lines = readFileSync(file, "latin1").split("\n");
    writeFileSync(file, lines.filter((line) => !line.startsWith(client.id ?? "")).join("\n"));
    const problems = await checked(place);
    expect(problems.filter((problem) => problem.includes(client.name)).length).toBeGreaterThan(0);
    removePlace(place);
  });
});
