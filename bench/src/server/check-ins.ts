import { grouped, table } from "../measure.ts";
import { inventTalk } from "../talk.ts";
import { percentile, spread } from "./percentiles.ts";
import {
  type BenchFolder,
  benchFolder,
  callerAt,
  costOfEach,
  fill,
  must,
  processorTime,
  type RunningServer,
  removeFolder,
  setUp,
  startServer,
} from "./running-server.ts";

const CLIENTS = 2000;
const SECONDS = 60;
/** Sessions that are imported and coded one after the other meanwhile. */
const ROUNDS = 5;
const ANSWERS = [
  { instrument: "phq-4", answers: [0, 1, 2, 1] },
  { instrument: "session-check", answers: [8, 7, 9, 8, 6, 7] },
] as const;

/** 2,000 clients check in within a minute while a session of 50 minutes is coded: how long each waits. */
export async function benchCheckIns(): Promise<void> {
  const folder = benchFolder();
  try {
    await run(folder);
  } finally {
    removeFolder(folder);
  }
}

async function run(folder: BenchFolder): Promise<void> {
  const first = await startServer(folder);
  const practice = await setUp(first);
  await allowRemoteForms(first, practice.token);
  await first.stop();
  const links = fill(folder, practice, { clients: CLIENTS, sessions: 0, links: true });

  const server = await startServer(folder);
  const forms = await formsOf(server, links[0] ?? "");
  const quiet = await arrivals(server, { links: links.slice(0, 200), seconds: 10, forms });
  const coding = codeSession(server, practice.token);
  const busy = await arrivals(server, { links: links.slice(200), seconds: SECONDS * 0.9, forms });
  await coding;
  const again = await arrivals(server, { links: links.slice(0, 50), seconds: 2, forms });
  const kept = await countKept(server, practice.token);
  await server.stop();

  print({ quiet, busy, again, kept, links: links.length });
}

type Report = Readonly<Record<"quiet" | "busy" | "again", Outcome>> & { readonly kept: number; readonly links: number };

function print({ quiet, busy, again, kept, links }: Report): void {
  console.log(
    `Check-ins by link, ${grouped(links)} clients in ${SECONDS + 4} s, arriving whether or not the others were answered`,
  );
  console.log("(goal: while a session is coded, p99 at most 250 ms, no errors, none lost, none twice):");
  console.log(
    table([
      ["", "sent", "errors", "p50", "p95", "p99", "longest", "processor time of each"],
      ["before coding", `${quiet.waits.length}`, `${quiet.errors}`, ...spread(quiet.waits), quiet.cost],
      ["while coding", `${busy.waits.length}`, `${busy.errors}`, ...spread(busy.waits), busy.cost],
      [
        "p99 against before",
        "",
        "",
        "",
        "",
        `${(percentile(busy.waits, 0.99) / percentile(quiet.waits, 0.99)).toFixed(2)} x`,
        "",
        "",
      ],
    ]),
  );
  console.log(
    "  The callers of the benchmark run on the same processors. The processor time is the server's whole: with the\n" +
      "  background work that check-ins leave, and, in the second row, the coding.",
  );
  console.log(
    `  Sent again under other keys: ${again.errors} of 50 refused. Kept: ${grouped(kept)} of ${grouped(links)}.\n`,
  );
}

async function allowRemoteForms({ url }: RunningServer, token: string): Promise<void> {
  const value = { country: "DE", lines: [{ name: "An invented line", number: "000" }] };
  must(await callerAt(url, { token }).call("change-setting", { body: { name: "crisis-lines", value }, version: 0 }));
}

type Forms = readonly { readonly instrument: string; readonly answers: Record<string, number> }[];

async function formsOf({ url }: RunningServer, link: string): Promise<Forms> {
  return must(await callerAt(url, { link }).call("open-check-in")).forms.map(({ instrument, questions }) => {
    const values = ANSWERS.find((each) => each.instrument === instrument)?.answers ?? [];
    // Some questions take words; only as many as there are values are answered.
    return {
      instrument,
      answers: Object.fromEntries(questions.slice(0, values.length).map(({ item }, at) => [item, values[at] ?? 0])),
    };
  });
}

type Arrivals = { readonly links: readonly string[]; readonly seconds: number; readonly forms: Forms };
type Outcome = { readonly waits: readonly number[]; readonly errors: number; readonly cost: string };

/** Everyone comes at their own moment, by chance, and waits for nobody else. Waits are counted from that moment. */
async function arrivals({ url, pid }: RunningServer, { links, seconds, forms }: Arrivals): Promise<Outcome> {
  const waits: number[] = [];
  let errors = 0;
  const worked = processorTime(pid);
  const began = performance.now();
  const come = async (link: string): Promise<void> => {
    const due = Math.random() * seconds * 1000;
    await new Promise((resolve) => setTimeout(resolve, due));
    const sent = await callerAt(url, { link }).call("send-check-in", {
      body: { forms: forms.map((form) => ({ ...form })) },
    });
    waits.push(performance.now() - began - due);
    if (sent.ok) return;
    errors += 1;
    if (errors === 1) console.error(`  The first that was refused: ${JSON.stringify(sent.failure)}`);
  };
  await Promise.all(links.map(come));
  return { waits, errors, cost: costOfEach(worked, processorTime(pid), links.length) };
}

/** A new client with every consent that is needed, and a transcript of some 8,000 words, coded again and again. */
async function codeSession({ url }: RunningServer, token: string): Promise<void> {
  const caller = callerAt(url, { token });
  const client = must(await caller.call("add-client", { body: { name: "Invented person of the bench" } }));
  const params = { client: client.id };
  for (const purpose of ["treatment", "recording", "coding"] as const) {
    const { id, version } = must(await caller.call("ask-consent", { params, body: { purpose } }));
    must(
      await caller.call("give-consent", {
        params: { ...params, id },
        body: { saidBy: "client-to-therapist" },
        version,
      }),
    );
  }
  for (let round = 0; round < ROUNDS; round++) {
    const file = Buffer.from(sessionText(round)).toString("base64");
    const body = { file, therapists: ["Therapist"], takeNamesOut: true };
    must(await caller.call("import-transcript", { params, body }));
  }
}

const WORDS = 8000;

/** As long as 50 minutes of talk, in the simplest format there is. */
const sessionText = (seed: number): string =>
  inventTalk(WORDS, seed)
    .map(({ speaker, text }) => `${speaker === "therapist" ? "Therapist" : "Client"}: ${text}`)
    .join("\n");

async function countKept({ url }: RunningServer, token: string): Promise<number> {
  const caller = callerAt(url, { token });
  let kept = 0;
  let after: string | undefined;
  do {
    const page = must(
      await caller.call("list-clients", { query: { limit: 200, ...(after !== undefined && { after }) } }),
    );
    for (const { id } of page.rows) kept += await administrationsOf(caller, id);
    after = page.next;
  } while (after !== undefined);
  return kept / ANSWERS.length;
}

async function administrationsOf(caller: ReturnType<typeof callerAt>, client: string): Promise<number> {
  const found = await caller.call("list-administrations", { params: { client } });
  return found.ok ? found.value.body.rows.length : 0;
}
