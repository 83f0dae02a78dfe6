import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

/**
 * Everything that a process does to the files under one folder, in order, in a log outside it. Whatever comes after an
 * acknowledgement in the log happened after it, because one process wrote both.
 */
export type DiskEvent =
  | { readonly kind: "make" | "make-folder" | "remove"; readonly path: string }
  | { readonly kind: "open"; readonly path: string; readonly fd: number }
  | { readonly kind: "close" | "sync"; readonly fd: number }
  | { readonly kind: "write"; readonly fd: number; readonly at: number; readonly length: number }
  | { readonly kind: "resize"; readonly path?: string; readonly fd?: number; readonly size: number }
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "acknowledge"; readonly row: number };

export type Recording = { readonly acknowledge: (row: number) => void };

const CREATES = fs.constants.O_CREAT;
const TRUNCATES = fs.constants.O_TRUNC;

/** From here on; the hooks stand where every caller in this process meets them, the engine and our own code alike. */
export function recordDisk(folder: string, logFile: string): Recording {
  const root = resolve(folder);
  const real = { ...fs };
  const log = real.openSync(logFile, "w");
  const followed = new Set<number>();
  const inside = (path: unknown): path is string =>
    typeof path === "string" && (resolve(path) === root || resolve(path).startsWith(root + sep));
  const name = (path: string): string => resolve(path).slice(root.length + 1);
  const note = (event: DiskEvent, bytes?: Uint8Array): void => {
    real.writeSync(log, `${JSON.stringify(event)}\n`);
    if (bytes) real.writeSync(log, bytes);
  };
  const replace = (changed: object): void => {
    Object.assign(fs, changed);
  };

  replace({
    openSync: (path: string, flags: string | number = "r", mode?: number) => {
      const there = inside(path) && real.existsSync(path);
      const fd = real.openSync(path, flags, mode);
      if (!inside(path)) return fd;
      const creates = typeof flags === "string" ? /[wa]/.test(flags) : (flags & CREATES) !== 0;
      const truncates = typeof flags === "string" ? flags.startsWith("w") : (flags & TRUNCATES) !== 0;
      if (creates && !there) note({ kind: "make", path: name(path) });
      followed.add(fd);
      note({ kind: "open", path: name(path), fd });
      if (truncates && there) note({ kind: "resize", fd, size: 0 });
      return fd;
    },
    closeSync: (fd: number) => {
      real.closeSync(fd);
      if (followed.delete(fd)) note({ kind: "close", fd });
    },
    writeSync: (fd: number, buffer: Uint8Array, offset?: number, length?: number, at?: number | null) => {
      if (!followed.has(fd)) return real.writeSync(fd, buffer, offset, length, at);
      if (typeof at !== "number") throw new Error("a write without a place");
      const written = real.writeSync(fd, buffer, offset, length, at);
      const from = buffer.byteOffset + (offset ?? 0);
      note({ kind: "write", fd, at, length: written }, new Uint8Array(buffer.buffer, from, written));
      return written;
    },
    ftruncateSync: (fd: number, size = 0) => {
      real.ftruncateSync(fd, size);
      if (followed.has(fd)) note({ kind: "resize", fd, size });
    },
    truncateSync: (path: string, size = 0) => {
      real.truncateSync(path, size);
      if (inside(path)) note({ kind: "resize", path: name(path), size });
    },
    fsyncSync: (fd: number) => {
      real.fsyncSync(fd);
      if (followed.has(fd)) note({ kind: "sync", fd });
    },
    renameSync: (from: string, to: string) => {
      real.renameSync(from, to);
      if (inside(from)) note({ kind: "rename", from: name(from), to: name(to) });
    },
    unlinkSync: (path: string) => {
      real.unlinkSync(path);
      if (inside(path)) note({ kind: "remove", path: name(path) });
    },
    rmdirSync: (path: string) => {
      real.rmdirSync(path);
      if (inside(path)) note({ kind: "remove", path: name(path) });
    },
    mkdirSync: (path: string, options?: fs.MakeDirectoryOptions) => {
      const there = real.existsSync(path);
      const made = real.mkdirSync(path, options);
      if (inside(path) && !there) note({ kind: "make-folder", path: name(path) });
      return made;
    },
  });
  syncBuiltinESMExports();
  return { acknowledge: (row) => note({ kind: "acknowledge", row }) };
}
