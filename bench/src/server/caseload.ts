import { grouped, table } from "../measure.ts";
import { percentile, spread } from "./percentiles.ts";
import { benchFolder, callerAt, fill, removeFolder, setUp, startServer } from "./running-server.ts";

const CLIENTS = 10_000;
const SESSIONS = 50;
const VIEWS = 200;

/** The first page of a caseload of 10,000 clients with 50 sessions each, beside that of a small practice. */
export async function benchCaseload(): Promise<void> {
  const small = await viewsOf({ clients: 50, sessions: SESSIONS });
  const large = await viewsOf({ clients: CLIENTS, sessions: SESSIONS });
  console.log(
    `First page (50) of a caseload, ${VIEWS} views one after the other (goal for ${grouped(CLIENTS)}: p99 at most 200 ms):`,
  );
  console.log(
    table([
      ["", "p50", "p95", "p99", "longest"],
      ["50 clients", ...spread(small.first)],
      [`${grouped(CLIENTS)} clients`, ...spread(large.first)],
      ["by presentation", ...spread(large.filtered)],
      ["by a part of the name", ...spread(large.named)],
      [
        "p50 against small",
        `${(percentile(large.first, 0.5) / percentile(small.first, 0.5)).toFixed(2)} x`,
        "",
        "",
        "",
      ],
    ]),
  );
  console.log();
}

type Size = { readonly clients: number; readonly sessions: number };
type Views = {
  readonly first: readonly number[];
  readonly filtered: readonly number[];
  readonly named: readonly number[];
};

async function viewsOf(size: Size): Promise<Views> {
  const folder = benchFolder();
  try {
    const setting = await startServer(folder);
    const practice = await setUp(setting);
    await setting.stop();
    fill(folder, practice, { ...size, links: false });
    const server = await startServer(folder);
    const caller = callerAt(server.url, { token: practice.token });
    const views = {
      first: await repeat(() => caller.call("list-clients", { query: { limit: 50 } })),
      filtered: await repeat(() => caller.call("list-clients", { query: { limit: 50, presentation: "loss" } })),
      named: await repeat(() => caller.call("list-clients", { query: { limit: 50, name: "person a1" } })),
    };
    await server.stop();
    return views;
  } finally {
    removeFolder(folder);
  }
}

async function repeat(ask: () => Promise<{ readonly ok: boolean }>): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let view = 0; view < VIEWS; view++) {
    const began = performance.now();
    const answer = await ask();
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    waits.push(performance.now() - began);
  }
  return waits;
}
