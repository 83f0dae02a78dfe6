import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A temporary folder that goes with the process that made it, however that process ends. */
export type KeptFolder = { readonly path: string; readonly remove: () => Promise<void> };

/** Where a PostgreSQL server inside the folder keeps its files. */
export const SERVER_FILES = "postgres";
/** The file among them that says which process the server is, and whether it is ready; it goes when the server ends. */
export const NOTE = "postmaster.pid";

/**
 * Waits until the other end of the pipe is closed, which the system does even for a process that was killed; then stops
 * the server that runs in the folder, where there is one, and removes the folder.
 */
const KEEPER = `
cat > /dev/null
note="$1/${SERVER_FILES}/${NOTE}"
if [ -e "$note" ] && kill -QUIT "$(head -n 1 "$note")"; then
  tries=0
  while [ -e "$note" ] && [ "$tries" -lt 200 ]; do sleep 0.05; tries=$((tries + 1)); done
fi
rm -rf "$1"
`;

export async function keepFolder(): Promise<KeptFolder> {
  const path = await mkdtemp(join(tmpdir(), "attune-tests-"));
  // The server inside runs under an account of its own, which must be able to reach its files.
  await chmod(path, 0o711);
  // In a group of its own, so that the Ctrl-C which ends the tests does not end it.
  const keeper = spawn("/bin/sh", ["-c", KEEPER, "keeper", path], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/",
  });
  keeper.unref();
  return { path, remove: () => letGo(keeper) };
}

async function letGo(keeper: ChildProcess): Promise<void> {
  const gone = once(keeper, "close");
  keeper.stdin?.end();
  await gone;
}
