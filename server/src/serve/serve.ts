import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fail, ok, type Result } from "@attune/core";
import { finishSwap, restoringFolder } from "../backup/swap.ts";
import { isDiskFull, ownFolder } from "../store/embedded/index.ts";
import { codeOf } from "../store/transaction.ts";
import { checkBinding, originsOf } from "./bind-rules.ts";
import { watchDatabase } from "./broken-database.ts";
import { checkFolder } from "./check-folder.ts";
import { type DataFolder, dataFolder } from "./data-folder.ts";
import { demonstrationLinks } from "./demonstration.ts";
import { Front } from "./front.ts";
import { practiceWithKeys } from "./key-places.ts";
import { linkFor } from "./link.ts";
import { type Listening, listenOnNetwork, listenOnSocket } from "./listen.ts";
import { openBrowser } from "./open-browser.ts";
import { openPractice, type Running } from "./open-practice.ts";
import type { ServeOptions } from "./options.ts";
import type { Serving } from "./serving.ts";
import { type ProgramFailure, type Started, startedWords, stoppedWords } from "./words.wording.ts";

/**
 * Runs the practice's server until the process is asked to stop. It listens before anything else is open, so that whoever
 * watches it sees that it starts.
 */
export async function serve(serving: Serving): Promise<Result<void, ProgramFailure>> {
  const { options, surroundings } = serving;
  const bound = checkBinding(options);
  if (!bound.ok) return bound;
  const files = dataFolder(options.data);
  const ready = await makeReady(files, options);
  if (!ready.ok) return ready;

  const front = new Front();
  const network = await listenOnNetwork(front, options);
  if (!network.ok) return network;
  const outcome = await whileListening(serving, { front, files, network: network.value });
  if (outcome.ok) surroundings.say(stoppedWords);
  return outcome;
}

type Listened = { readonly front: Front; readonly files: DataFolder; readonly network: Listening };

async function whileListening(serving: Serving, listened: Listened): Promise<Result<void, ProgramFailure>> {
  const { front, files, network } = listened;
  try {
    const origins = originsOf(serving.options, network.port);
    const running = await openPractice(serving, { files, origins });
    if (!running.ok) return running;
    return await whileRunning(serving, listened, running.value);
  } finally {
    front.close();
    await network.close();
  }
}

async function whileRunning(
  { options, surroundings }: Serving,
  { front, files, network }: Listened,
  running: Running,
): Promise<Result<void, ProgramFailure>> {
  let socket: Listening | undefined;
  const watch = watchDatabase(running.premises);
  try {
    const started = await startedAt(running, options, files);
    if (!started.ok) return started;
    front.open(running.opened);
    socket = await listenOnSocket(front, files.socket);
    const { link, doors, database } = started.value;
    surroundings.say(startedWords(started.value));
    if (options.opensBrowser) openBrowser(doors?.therapist ?? link, surroundings);
    running.premises.log.note("started", { port: network.port, database });
    const ended = await Promise.race([surroundings.stopped, watch.broken]);
    return ended === undefined ? ok(undefined) : fail(ended);
  } finally {
    watch.stop();
    // First nobody else comes in, then what they had begun ends, then what they worked with is closed.
    front.close();
    await Promise.all([network.close(), socket?.close()]);
    await running.close();
  }
}

/** What whoever started it is told. */
async function startedAt(
  running: Running,
  { isDemo, letIn }: ServeOptions,
  { folder }: DataFolder,
): Promise<Result<Started, ProgramFailure>> {
  const { door, premises } = running;
  const link = await linkFor(running, letIn);
  if (!link.ok) return link;
  const origin = premises.origins[0] ?? "";
  const { path, why } = link.value;
  const started = { link: `${origin}${path}`, why, folder, database: premises.database.kind };
  if (!isDemo) return ok(started);
  const doors = await demonstrationLinks(door, origin);
  return doors.ok ? ok({ ...started, doors: doors.value }) : doors;
}

/**
 * The folder, there and not somebody else's. A restoring that was cut short between its last two steps is finished; and a
 * demonstration never comes to lie where a real practice is, nor a real practice where a demonstration is.
 */
async function makeReady(files: DataFolder, { isDemo }: ServeOptions): Promise<Result<void, ProgramFailure>> {
  try {
    finishSwap(files.folder);
    mkdirSync(files.folder, { recursive: true, mode: 0o700 });
    const checked = checkFolder(files.folder);
    if (!checked.ok) return checked;
    if (isDemo && practiceWithKeys(files) !== undefined && !existsSync(files.demoMark))
      return fail({ kind: "mixed-with-demo" });
    if (!isDemo && existsSync(files.demoMark)) return fail({ kind: "demo-folder" });
    if (isDemo) writeFileSync(files.demoMark, "Everything in this folder is invented.\n");
  } catch (error) {
    return fail(isDiskFull(error) ? { kind: "disk-full" } : { kind: "folder-unusable", code: codeOf(error) });
  }
  // Asked before the port is, so that a second start is told of the first one and not of its port.
  const owner = await ownFolder(files.folder);
  if (!owner.ok) return owner.failure.kind === "already-owned" ? owner : ok(undefined);
  // What a restoring left that was cut short before its end; nobody is at it now.
  rmSync(restoringFolder(files.folder), { recursive: true, force: true });
  owner.value.release();
  return ok(undefined);
}
