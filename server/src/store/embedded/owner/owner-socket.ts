import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { closeSync, openSync, rmSync } from "node:fs";
import { createConnection, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeOf } from "../failure.ts";

/**
 * A socket is how a claim shows that its process lives. The kernel closes it with the process, whatever ended it, so no
 * process number can be mistaken for another's, after a restart, in a container, or when numbers are used again.
 */
export type SocketPlace = { readonly at: "folder" | "temporary" | "pipe"; readonly name: string };

export type OwnerSocket = { readonly place: SocketPlace; readonly close: () => void };

/** What a socket's path may hold on the systems that we run on, with its end mark. */
const LONGEST_PATH = 100;

/** Listens at a place of its own. The folder is the best place: it is what two processes have in common. */
export async function openOwnerSocket(folder: string): Promise<OwnerSocket> {
  const name = randomBytes(9).toString("hex");
  if (process.platform === "win32") return listenAt(folder, { at: "pipe", name });
  const tooLong = join(folder, name).length > LONGEST_PATH && process.platform !== "linux";
  if (tooLong) return listenAt(folder, { at: "temporary", name });

  // Some shared folders take files but no sockets.
  return listenAt(folder, { at: "folder", name }).catch(() => listenAt(folder, { at: "temporary", name }));
}

/** Whether the process behind a claim lives. Only a plain "nobody there" is a no. */
export async function answers(folder: string, place: SocketPlace): Promise<boolean> {
  return withPath(folder, place, async (path) => {
    const caller = createConnection(path);
    try {
      await once(caller, "connect");
      return true;
    } catch (error) {
      return !["ECONNREFUSED", "ENOENT"].includes(codeOf(error));
    } finally {
      caller.destroy();
    }
  });
}

async function listenAt(folder: string, place: SocketPlace): Promise<OwnerSocket> {
  const server: Server = createServer((caller) => caller.destroy());
  await withPath(folder, place, async (path) => {
    server.listen(path);
    await once(server, "listening");
  });
  server.unref();

  const forget = (): void => removeSocket(folder, place);
  process.once("exit", forget);
  const close = (): void => {
    process.removeListener("exit", forget);
    server.close();
    forget();
  };
  return { place, close };
}

function removeSocket(folder: string, place: SocketPlace): void {
  if (place.at === "folder") rmSync(join(folder, place.name), { force: true });
  if (place.at === "temporary") rmSync(join(tmpdir(), place.name), { force: true });
}

type WithPath = <Value>(folder: string, place: SocketPlace, work: (path: string) => Promise<Value>) => Promise<Value>;

/** A path that is short enough. On Linux a long folder has a short name too: that of the file it is open as. */
const withPath: WithPath = async (folder, { at, name }, work) => {
  if (at === "pipe") return work(`\\\\.\\pipe\\attune-${name}`);
  if (at === "temporary") return work(join(tmpdir(), name));
  const path = join(folder, name);
  if (path.length <= LONGEST_PATH) return work(path);

  const opened = openSync(folder, "r");
  try {
    return await work(`/proc/self/fd/${opened}/${name}`);
  } finally {
    closeSync(opened);
  }
};
