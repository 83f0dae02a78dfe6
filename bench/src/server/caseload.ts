import { grouped, table } from "../measure.ts";
import { percentile, spread } from "./percentiles.ts";
import {
  benchFolder,
  callerAt,
  costOfEach,
  fill,
  processorTime,
  type RunningServer,
  removeFolder,
  setUp,
  startServer,
} from "./running-server.ts";

const CLIENTS = 10_000;
const SESSIONS = 50;
const VIEWS = 200;

/** The first page of a caseload of 10,000 clients with 50 sessions each, beside that of a small practice. */
export async function benchCaseload(): Promise<void> {
  const small = await viewsOf({ clients: 50, sessions: SESSIONS });
  const large = await viewsOf({ clients: CLIENTS, sessions: SESSIONS });
  const ratio = percentile(large.first.waits, 0.5) / percentile(small.first.waits, 0.5);
  console.log(
    `First page (50) of a caseload, ${VIEWS} views one after the other (goal for ${grouped(CLIENTS)}: p99 at most 200 ms):`,
  );
  console.log(
    table([
      ["", "p50", "p95", "p99", "longest", "processor time of each"],
      row("50 clients", small.first),
      row(`${grouped(CLIENTS)} clients`, large.first),
      row("by presentation", large.filtered),
      row("by a part of the name", large.named),
      ["p50 against small", `${ratio.toFixed(2)} x`, "", "", "", ""],
    ]),
  );
  console.log();
}

const row = (title: string, { waits, cost }: Looked): readonly string[] => [title, ...spread(waits), cost];

type Size = { readonly clients: number; readonly sessions: number };
type Looked = { readonly waits: readonly number[]; readonly cost: string };
type Views = Readonly<Record<"first" | "filtered" | "named", Looked>>;

async function viewsOf(size: Size): Promise<Views> {
  const folder = benchFolder();
  try {
    const setting = await startServer(folder);
    const practice = await setUp(setting);
    await setting.stop();
    fill(folder, practice, { ...size, links: false });
    const server = await startServer(folder);
    const caller = callerAt(server.url, { token: practice.token });
    const look = (asked: { readonly presentation?: "loss"; readonly name?: string }): Promise<Looked> =>
      repeat(server, () => caller.call("list-clients", { query: { limit: 50, ...asked } }));
    const views = {
      first: await look({}),
      filtered: await look({ presentation: "loss" }),
      named: await look({ name: "person a1" }),
    };
    await server.stop();
    return views;
  } finally {
    removeFolder(folder);
  }
}

async function repeat({ pid }: RunningServer, ask: () => Promise<{ readonly ok: boolean }>): Promise<Looked> {
  const waits: number[] = [];
  const worked = processorTime(pid);
  for (let view = 0; view < VIEWS; view++) {
    const began = performance.now();
    const answer = await ask();
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    waits.push(performance.now() - began);
  }
  return { waits, cost: costOfEach(worked, processorTime(pid), VIEWS) };
}
