import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, table } from "../measure.ts";
import { inMilliseconds } from "./percentiles.ts";
import {
  benchFolder,
  postgresBinaries,
  removeFolder,
  residentMegabytes,
  setUp,
  startServer,
} from "./running-server.ts";

const STARTS = 7;
/** Long enough for what is only needed at the start to be let go. */
const SETTLED = 20_000;

/** How long a practice waits for its server in the morning, and what the server keeps of the memory when nothing happens. */
export async function benchColdStart(): Promise<void> {
  const embedded = await measured(undefined);
  const postgres = await onPostgres(measured);
  console.log("Start of a practice that is set up, until the first answer, and memory at rest:");
  const rows = [
    ["", "start, median", "longest", "memory at rest", "goal"],
    [
      "embedded",
      inMilliseconds(median(embedded.starts)),
      inMilliseconds(Math.max(...embedded.starts)),
      `${embedded.rest.toFixed(0)} MB`,
      "3 s, 450 MB",
    ],
  ];
  if (postgres === undefined)
    console.log("  PostgreSQL is not installed here, so only the embedded database was measured.");
  else
    rows.push([
      "PostgreSQL",
      inMilliseconds(median(postgres.starts)),
      inMilliseconds(Math.max(...postgres.starts)),
      `${postgres.rest.toFixed(0)} MB`,
      "3 s, 180 MB",
    ]);
  console.log(table(rows));
  console.log();
}

type Measured = { readonly starts: readonly number[]; readonly rest: number };

async function measured(databaseUrl: string | undefined): Promise<Measured> {
  const folder = benchFolder(databaseUrl);
  try {
    const first = await startServer(folder);
    await setUp(first);
    await first.stop();
    const starts: number[] = [];
    for (let start = 0; start < STARTS; start++) {
      const server = await startServer(folder);
      starts.push(server.startedIn);
      await server.stop();
    }
    const server = await startServer(folder);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const rest = residentMegabytes(server.pid);
    await server.stop();
    return { starts, rest };
  } finally {
    removeFolder(folder);
  }
}

/** With a PostgreSQL server of its own, on a socket in a folder of its own; undefined where none is installed. */
async function onPostgres(work: (url: string) => Promise<Measured>): Promise<Measured | undefined> {
  const binaries = postgresBinaries();
  if (binaries === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "attune-bench-pg-"));
  chmodSync(folder, 0o777);
  const as = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  const run = (...words: string[]) => {
    const [command = "", ...rest] = [...as, ...words];
    const { status, stderr } = spawnSync(command, rest, { encoding: "utf8", cwd: folder });
    if (status !== 0) throw new Error(stderr);
  };
  const cluster = join(folder, "cluster");
  run(join(binaries, "initdb"), "-D", cluster, "-U", "postgres", "-A", "trust");
  run(
    join(binaries, "pg_ctl"),
    "-D",
    cluster,
    "-w",
    "-l",
    join(folder, "log"),
    "-o",
    `-k ${folder} -c listen_addresses=''`,
    "start",
  );
  try {
    return await work(`postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`);
  } finally {
    run(join(binaries, "pg_ctl"), "-D", cluster, "-m", "fast", "stop");
    rmSync(folder, { recursive: true, force: true });
  }
}
