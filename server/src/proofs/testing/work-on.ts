import { isDeepStrictEqual } from "node:util";
import type { Caller } from "@attune/api";
import type { Worker, Write } from "./ledger.ts";
import { nextWrite } from "./next-write.ts";
import type { RunningServer } from "./server-process.ts";
import { callerAt } from "./set-up.ts";

export type Office = { readonly server: Pick<RunningServer, "url">; readonly token: string };

/** Of changes without an answer, so many are asked for again under their key; the others are left. */
const ASKED_AGAIN = 0.75;
/** Of changes with an answer, so many are asked for once more, as by somebody whose line broke. */
const SENT_TWICE = 0.15;

/**
 * Works until the server is gone, or until there were enough answers. What had no answer from the server before is asked for again first, or left.
 *
 * @returns what the server did that it must not do
 */
export async function workOn(office: Office, worker: Worker, enough = Number.POSITIVE_INFINITY): Promise<string[]> {
  const problems: string[] = [];
  settlePending(worker);
  const last = worker.answers + enough;
  while (worker.answers < last) {
    worker.pending ??= nextWrite(worker);
    const outcome = await ask(office, worker, worker.pending);
    if (outcome === "gone") return problems;
    delete worker.pending;
    if (outcome !== "kept") problems.push(outcome);
  }
  return problems;
}

function settlePending(worker: Worker): void {
  const { pending, chance } = worker;
  if (pending?.left === undefined || chance() < ASKED_AGAIN) return;
  pending.left();
  delete worker.pending;
}

async function ask(office: Office, worker: Worker, write: Write): Promise<"kept" | "gone" | string> {
  const caller = callerFor(office, write);
  const answer = await caller.callRecord(write.route, write.asked);
  if (!answer.ok && answer.failure.kind === "unreachable") return "gone";
  if (!answer.ok) return `refused: ${write.route} ${JSON.stringify(answer.failure)}`;
  worker.answers += 1;
  write.kept(answer.value.body as never);
  if (worker.chance() > SENT_TWICE) return "kept";
  const again = await caller.callRecord(write.route, write.asked);
  if (!again.ok && again.failure.kind === "unreachable") return "kept";
  const isSame = again.ok && isDeepStrictEqual(again.value.body, answer.value.body);
  return isSame ? "kept" : `answered otherwise: ${write.route} ${again.ok ? "" : JSON.stringify(again.failure)}`;
}

const callerFor = ({ server, token }: Office, { link }: Write): Caller =>
  callerAt(server, link === undefined ? { token } : { link });
