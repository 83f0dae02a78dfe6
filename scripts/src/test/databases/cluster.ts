import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chown, mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { runTool } from "../../tool.ts";
import { NOTE, SERVER_FILES } from "./kept-folder.ts";

/** A PostgreSQL server is never root; where the tests are, it runs as one of these. */
const ACCOUNTS = ["postgres", "nobody"];
/** Made in every cluster: a person who may create roles and owns databases, as in a practice, and is no superuser. */
const OWNER = "practice_owner";
/** Only on a socket; and not made to survive a power cut, because the cluster ends with the tests. */
const SETTINGS = {
  listen_addresses: "",
  fsync: "off",
  full_page_writes: "off",
  max_connections: "200",
  log_min_messages: "warning",
};

/** How long a server may take to start, and the pause between two looks, both in milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 20;

/** What the server says as it works, beside its files. */
const LOG = "tests.log";

type Account = { readonly uid: number; readonly gid: number };

/** Makes a cluster inside a folder, starts its server, and gives back the folder of its socket. */
export async function startCluster(programs: string, folder: string): Promise<string> {
  const account = await accountOfServer();
  const files = join(folder, SERVER_FILES);
  const socket = join(folder, "socket");
  await Promise.all([files, socket].map((each) => mkdir(each, { mode: 0o700 })));
  if (account) await Promise.all([files, socket].map((each) => chown(each, account.uid, account.gid)));

  const place = { cwd: files, ...account };
  const run = (program: string, args: readonly string[]) => promisify(execFile)(join(programs, program), args, place);
  await run("initdb", ["-D", files, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const log = await open(join(files, LOG), "w");
  // In a group of its own, so that the Ctrl-C which ends the tests reaches it only after them.
  const server = spawn(join(programs, "postgres"), optionsFor(files, socket), {
    ...place,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  server.unref();
  await log.close();
  await untilReady(server, files);
  await run("createuser", ["-h", socket, "-U", "postgres", "--login", "--createrole", OWNER]);
  return socket;
}

function optionsFor(files: string, socket: string): readonly string[] {
  const settings = Object.entries(SETTINGS).map(([name, value]) => `--${name}=${value}`);
  return ["-D", files, "-k", socket, ...settings];
}

/** The server notes its state in the last line of a file, once it answers queries. */
async function untilReady(server: ChildProcess, files: string): Promise<void> {
  const noted = (file: string): Promise<string> => readFile(join(files, file), "utf8").catch(() => "");
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline; await setTimeout(PAUSE)) {
    if (/^ready/m.test(await noted(NOTE))) return;
    if (server.exitCode !== null) break;
  }
  throw new Error(`The server did not become ready.\n${await noted(LOG)}`);
}

async function accountOfServer(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ACCOUNTS) {
    const [uid, gid] = await Promise.all([numberOf("-u", name), numberOf("-g", name)]);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error(`There is no account to run PostgreSQL under: looked for ${ACCOUNTS.join(" and ")}.`);
}

async function numberOf(flag: string, account: string): Promise<number | undefined> {
  const { code, output } = await runTool(["id", flag, account], { cwd: "/" });
  return code === 0 ? Number(output) : undefined;
}
