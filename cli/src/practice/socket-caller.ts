import { closeSync, lstatSync, openSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { basename, dirname } from "node:path";
import type { Incoming, Outgoing, Send } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import { codeOf } from "../input/system-reason.ts";

/**
 * Why there was no answer. `nobody-listens`: nothing was sent. `not-ours`: the socket is another account's, and nothing was sent.
 * `broken`: the connection ended after something was sent, so
 * that nobody knows whether it was done. `too-slow`: no answer within the time that was given.
 */
export type NoAnswer = {
  readonly kind: "unreachable";
  readonly because: "nobody-listens" | "not-ours" | "broken" | "too-slow";
};

export type SocketCall = {
  readonly socket: string;
  /** How long to wait for an answer, in milliseconds; undefined for work that takes as long as it takes. */
  readonly waits: number | undefined;
  /** Milliseconds before each new try. */
  readonly pauses?: readonly number[];
};

/** After a connection broke, the server may be starting anew. Three tries in all. */
const PAUSES = [300, 2_000];
/** A server that is starting is asked again until it is open or this many tries are over. */
const STARTING_TRIES = 60;
const STARTING_PAUSE = 500;

/** Like `Send`, and tells why nobody answered. */
type SendOverSocket = (outgoing: Outgoing) => Promise<Result<Incoming, NoAnswer>>;

/**
 * Sends requests to the server of a practice, through its socket on this machine and never over a network. A request that
 * may safely come twice, by its key or because it only reads, is sent again after its connection broke.
 */
export function sendOver(call: SocketCall): SendOverSocket & Send {
  return async (outgoing) => {
    let answered = await askWhenOpen(call, outgoing);
    if (!hasBroken(answered) || !mayRepeat(outgoing)) return answered;
    for (const pause of call.pauses ?? PAUSES) {
      await passing(pause);
      answered = await askWhenOpen(call, outgoing);
      if (answered.ok) return answered;
    }
    return fail(BROKEN);
  };
}

const BROKEN: NoAnswer = { kind: "unreachable", because: "broken" };
const hasBroken = (answered: Result<Incoming, NoAnswer>): boolean =>
  !answered.ok && answered.failure.because === "broken";

const mayRepeat = ({ method, headers }: Outgoing): boolean => method === "GET" || "idempotency-key" in headers;

async function askWhenOpen(call: SocketCall, outgoing: Outgoing): Promise<Result<Incoming, NoAnswer>> {
  let answered = await ask(call, outgoing);
  for (let tries = 0; tries < STARTING_TRIES && answered.ok && isStarting(answered.value); tries++) {
    await passing(STARTING_PAUSE);
    answered = await ask(call, outgoing);
  }
  return answered;
}

/** The server's own word from before it is open; nothing was looked at. */
const isStarting = ({ status, body }: Incoming): boolean => status === 503 && body.trim() === "starting";

const passing = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Whether whoever listens there is this account, or root. Another could pose as the practice, and be sent what it is sent.
 * Where there is no socket, or no accounts, nothing is said against it.
 */
function isTrusted(socket: string): boolean {
  const owner = lstatSync(socket, { throwIfNoEntry: false })?.uid;
  const me = process.getuid?.();
  return owner === undefined || me === undefined || owner === me || owner === 0;
}

async function ask(call: SocketCall, outgoing: Outgoing): Promise<Result<Incoming, NoAnswer>> {
  return isTrusted(call.socket) ? send(call, outgoing) : fail({ kind: "unreachable", because: "not-ours" });
}

function send({ socket, waits }: SocketCall, outgoing: Outgoing): Promise<Result<Incoming, NoAnswer>> {
  const near = nearPath(socket);
  const { method, path, body } = outgoing;
  const headers = { ...outgoing.headers, ...lengthOf(body) };
  return new Promise<Result<Incoming, NoAnswer>>((answered) => {
    let isLate = false;
    const asked = request({ socketPath: near.path, method, path, headers, agent: false });
    asked.setTimeout(waits ?? 0, () => {
      isLate = true;
      asked.destroy();
    });
    asked.on("error", (error) => answered(fail(noAnswer(error, isLate))));
    asked.on("response", (incoming) => {
      read(incoming).then(
        (text) => answered(ok(asIncoming(incoming, text))),
        (error: unknown) => answered(fail(noAnswer(error, isLate))),
      );
    });
    asked.end(body);
  }).finally(near.close);
}

/** Told for every method: Node tells it of itself for some only. */
const lengthOf = (body: string | undefined) =>
  body === undefined ? {} : { "content-length": Buffer.byteLength(body) };

async function read(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces).toString("utf8");
}

const asIncoming = ({ statusCode = 0, headers: { etag } }: IncomingMessage, body: string): Incoming => ({
  status: statusCode,
  body,
  ...(etag !== undefined && { etag }),
});

/** Codes of a socket that is not there, or that somebody left behind. */
const NOBODY = ["ENOENT", "ECONNREFUSED", "ENOTDIR", "ENOTSOCK"];

function noAnswer(error: unknown, isLate: boolean): NoAnswer {
  if (isLate) return { kind: "unreachable", because: "too-slow" };
  return { kind: "unreachable", because: NOBODY.includes(codeOf(error)) ? "nobody-listens" : "broken" };
}

/** What a socket's path may hold on the systems that we run on, with its end mark. */
const LONGEST_PATH = 100;

type NearPath = { readonly path: string; readonly close: () => void };

/** On Linux a long folder has a short name too: that of the file it is open as. */
function nearPath(socket: string): NearPath {
  if (socket.length <= LONGEST_PATH || process.platform !== "linux") return { path: socket, close: () => {} };
  try {
    const folder = openSync(dirname(socket), "r");
    return { path: `/proc/self/fd/${folder}/${basename(socket)}`, close: () => closeSync(folder) };
  } catch {
    return { path: socket, close: () => {} };
  }
}
