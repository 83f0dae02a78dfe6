import { once } from "node:events";
import { chmodSync, closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { basename, dirname } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { codeOf } from "../store/transaction.ts";
import { originsOf } from "./bind-rules.ts";
import { byTheSocket, type Doorway, entranceOf, mayConnect } from "./entrance.ts";
import type { Front } from "./front.ts";
import type { ServeOptions } from "./options.ts";

/** `code` is the operating system's own, such as EADDRINUSE. */
export type PortRefused = { readonly kind: "port-refused"; readonly port: number; readonly code: string };
export type CertificateRefused = { readonly kind: "certificate-refused"; readonly code: string };

export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/**
 * A caller who is slower than this is let go, in milliseconds: a few who send a letter a minute must not keep others out.
 */
const SLOWEST = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 };
const LIMITS = { maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 2_000, ...SLOWEST };
const MOST_HEADERS = 100;
/** How long a request that runs may go on when the server is asked to stop, in milliseconds. */
const LAST_REQUESTS = 10_000;

/** Listens on the network, at the address and port that were asked for. */
export async function listenOnNetwork(
  front: Front,
  options: Pick<ServeOptions, "host" | "port" | "tls" | "proxies" | "origin">,
): Promise<Result<Listening, PortRefused | CertificateRefused>> {
  const doorway: Doorway = { proxies: options.proxies, hasTls: options.tls !== undefined };
  const mustBeSecure = options.proxies.length > 0;
  let names: readonly string[] = [];
  const server = serverOf(options.tls, (request, env) =>
    front.answer(request, env, { entrance: entranceOf(env, doorway), names, mustBeSecure }),
  );
  if (!server.ok) return server;
  server.value.on("connection", (socket) => {
    if (!mayConnect(socket.remoteAddress, doorway)) socket.destroy();
  });

  const refused = await listening(server.value, { port: options.port, host: options.host });
  if (refused !== undefined) return fail({ kind: "port-refused", port: options.port, code: refused });
  const { port } = server.value.address() as AddressInfo;
  names = originsOf(options, port).map((origin) => new URL(origin).host);
  return ok({ port, close: () => close(server.value) });
}

/** Listens on the practice's socket, to which only the machine's own account comes. Undefined where there are none. */
export async function listenOnSocket(front: Front, file: string): Promise<Listening | undefined> {
  if (process.platform === "win32") return undefined;
  const server = plainServer((request, env) =>
    front.answer(request, env, { entrance: byTheSocket, mustBeSecure: false }),
  );
  // The folder is ours, so whoever made this is gone.
  rmSync(file, { force: true });
  const refused = await withShortPath(file, (path) => listening(server, { path }));
  if (refused !== undefined) return undefined;
  chmodSync(file, 0o600);
  return {
    port: 0,
    async close() {
      await close(server);
      rmSync(file, { force: true });
    },
  };
}

type Answer = (request: Request, env: HttpBindings) => Promise<Response>;

function serverOf(tls: ServeOptions["tls"], answer: Answer): Result<Server, CertificateRefused> {
  if (tls === undefined) return ok(plainServer(answer));
  try {
    const pair = { cert: readFileSync(tls.cert), key: readFileSync(tls.key), minVersion: "TLSv1.2" } as const;
    return ok(limited(createTlsServer({ ...LIMITS, ...pair }, listenerOf(answer))));
  } catch (error) {
    return fail({ kind: "certificate-refused", code: codeOf(error) });
  }
}

const plainServer = (answer: Answer): Server => limited(createServer(LIMITS, listenerOf(answer)));

const listenerOf = (answer: Answer) =>
  getRequestListener((request, env) => answer(request, env as HttpBindings), { overrideGlobalObjects: false });

function limited<Kind extends Server>(server: Kind): Kind {
  server.maxHeadersCount = MOST_HEADERS;
  return server;
}

/** The code of what keeps it from listening; undefined when it listens. */
async function listening(
  server: Server,
  at: { readonly port: number; readonly host: string } | { readonly path: string },
): Promise<string | undefined> {
  try {
    server.listen(at);
    await once(server, "listening");
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

/** Takes no more requests, waits for those that run, and lets go of whoever takes too long. */
async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const last = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
  await closed;
  clearTimeout(last);
}

/** What a socket's path may hold on the systems that we run on, with its end mark. */
const LONGEST_PATH = 100;

/** On Linux a long folder has a short name too: that of the file it is open as. */
async function withShortPath<Value>(file: string, work: (path: string) => Promise<Value>): Promise<Value> {
  if (file.length <= LONGEST_PATH || process.platform !== "linux") return work(file);
  const folder = openSync(dirname(file), "r");
  try {
    return await work(`/proc/self/fd/${folder}/${basename(file)}`);
  } finally {
    closeSync(folder);
  }
}
