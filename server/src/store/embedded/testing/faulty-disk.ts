import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** A disk that fails this process's calls. The hooks stand where the engine and our own code meet them alike. */
export type FaultyDisk = { readonly failed: () => number; readonly mend: () => void };

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** From the `nth` call on, every call fails, as with a disk that went away. */
export function failFrom(nth: number, call: "fsyncSync" | "writeSync", code = "EIO"): FaultyDisk {
  const real = fs[call] as (...words: unknown[]) => unknown;
  let calls = 0;
  let failed = 0;
  const put = (hook: unknown): void => {
    Object.assign(fs, { [call]: hook });
    syncBuiltinESMExports();
  };
  put((fd: number, ...rest: unknown[]) => {
    // The test runner writes as well.
    if (fd > 2 && ++calls >= nth) {
      failed += 1;
      throw failure(code);
    }
    return real(fd, ...rest);
  });
  return { failed: () => failed, mend: () => put(real) };
}

export type SmallDisk = {
  /** Room that is left, in bytes. */
  readonly left: () => number;
  readonly takeAllBut: (bytes: number) => void;
  readonly giveBack: (bytes: number) => void;
  readonly end: () => void;
};

/** A disk with so much room left for this process. What overwrites takes none; what is removed gives its own back. */
export function smallDisk(bytes: number): SmallDisk {
  const real = { ...fs };
  let left = bytes;
  const put = (hooks: object): void => {
    Object.assign(fs, hooks);
    syncBuiltinESMExports();
  };
  const sizeOf = (path: string): number => real.statSync(path, { throwIfNoEntry: false })?.size ?? 0;

  put({
    writeSync: (fd: number, buffer: Uint8Array, offset?: number, length?: number, at?: number | null) => {
      const { size } = real.fstatSync(fd);
      const growth = fd > 2 ? Math.max(0, (at ?? size) + (length ?? buffer.length) - size) : 0;
      if (growth > left) throw failure("ENOSPC");
      left -= growth;
      return real.writeSync(fd, buffer, offset, length, at);
    },
    rmSync: (path: string, options?: fs.RmOptions) => {
      const size = sizeOf(path);
      real.rmSync(path, options);
      left += size;
    },
    unlinkSync: (path: string) => {
      const size = sizeOf(path);
      real.unlinkSync(path);
      left += size;
    },
    statfsSync: (path: string) => ({ ...real.statfsSync(path), bavail: left, bsize: 1 }),
  });
  return {
    left: () => left,
    takeAllBut: (kept) => {
      left = Math.min(left, kept);
    },
    giveBack: (more) => {
      left += more;
    },
    end: () =>
      put({ writeSync: real.writeSync, rmSync: real.rmSync, unlinkSync: real.unlinkSync, statfsSync: real.statfsSync }),
  };
}
