import { fstatSync, fsyncSync } from "node:fs";
import { dirname } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { Disk } from "./disk.ts";
import { EIO, type EngineError, type EngineFiles, type EngineStream, isNoRoom } from "./engine-files.ts";
import { codeOf } from "./failure.ts";
import { syncFolder } from "./sync-folder.ts";

type Options = Parameters<NodeFS["init"]>[1];
type Started = Awaited<ReturnType<NodeFS["init"]>>;

/**
 * The engine's files in a real folder, where a sync is a sync. The engine comes without one: its file layer has an empty
 * place for it, and an empty place answers that all went well.
 */
export class DurableFiles extends NodeFS {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    super(disk.folder);
    this.#disk = disk;
  }

  override async init(engine: PGlite, options: Options): Promise<Started> {
    const { emscriptenOpts } = await super.init(engine, options);
    const install = (module: PGlite["Module"]): void => {
      // Typed by what is used of it; the start-up proof sees to it that the type is true.
      const files = module.NODEFS as unknown as EngineFiles;
      const { ErrnoError } = module.FS as unknown as { ErrnoError: EngineError };
      installHooks({ files, disk: this.#disk, ErrnoError, unsynced: new Set() });
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), install] } };
  }
}

type Hooked = {
  readonly files: EngineFiles;
  readonly disk: Disk;
  readonly ErrnoError: EngineError;
  /** Folders in which a file was made, renamed or removed since the last sync. */
  readonly unsynced: Set<string>;
};

function installHooks(hooked: Hooked): void {
  installSync(hooked);
  installWrites(hooked);
  installEntries(hooked);
}

/**
 * A sync of a file also syncs the folders whose entries changed: a file that is durable under a name that is not is
 * lost all the same. After one failed sync there is no second: the kernel may have dropped the pages it could not write,
 * and would then report success.
 */
function installSync({ files, disk, ErrnoError, unsynced }: Hooked): void {
  const sync = (stream: EngineStream): void => {
    fsyncSync(stream.nfd);
    for (const folder of unsynced) syncIfThere(folder);
    unsynced.clear();
  };

  files.stream_ops.fsync = (stream) => {
    if (disk.broken) throw new ErrnoError(EIO);
    try {
      sync(stream);
    } catch {
      disk.broken = true;
      throw new ErrnoError(EIO);
    }
    disk.fsyncs += 1;
    if (isOfLog(files.realPath(stream.node))) disk.logFsyncs += 1;
    return 0;
  };
}

/** A folder that was removed or renamed since has no entries left to keep; its parent's are synced with the rest. */
function syncIfThere(folder: string): void {
  try {
    syncFolder(folder);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function installWrites({ files, disk, ErrnoError }: Hooked): void {
  const { write, setattr } = files.stream_ops;

  files.stream_ops.write = (stream, ...what) => {
    if (disk.broken) throw new ErrnoError(EIO);
    return withRoom({ disk, path: files.realPath(stream.node) }, () => write(stream, ...what));
  };

  // The engine extends a table by moving its end, which takes no room until it is written: a full disk would then be
  // met at a checkpoint, long after the rows were acknowledged. Zeros take the room while the writer can still be told.
  files.stream_ops.setattr = (stream, attributes) => {
    const end = fstatSync(stream.nfd).size;
    if (attributes.size !== undefined && attributes.size > end) fillWithZeros(files, stream, [end, attributes.size]);
    setattr(stream, attributes);
  };
}

function fillWithZeros(files: EngineFiles, stream: EngineStream, [from, to]: readonly [number, number]): void {
  const zeros = new Uint8Array(Math.min(to - from, 1 << 20));
  for (let at = from; at < to; ) {
    at += files.stream_ops.write(stream, zeros, 0, Math.min(zeros.length, to - at), at);
  }
}

function installEntries({ files, disk, unsynced }: Hooked): void {
  const { mknod, rename, unlink, rmdir } = files.node_ops;
  const changed = (folder: string): void => {
    if (!folder.endsWith("pgsql_tmp")) unsynced.add(folder);
  };
  const room = <Value>(path: string, work: () => Value): Value => withRoom({ disk, path }, work);

  files.node_ops.mknod = (parent, name, ...kind) => {
    const folder = files.realPath(parent);
    changed(folder);
    return room(`${folder}/${name}`, () => mknod(parent, name, ...kind));
  };
  files.node_ops.rename = (node, folder, name) => {
    const [from, to] = [dirname(files.realPath(node)), files.realPath(folder)];
    changed(from);
    changed(to);
    room(`${to}/${name}`, () => rename(node, folder, name));
  };
  files.node_ops.unlink = (parent, name) => {
    changed(files.realPath(parent));
    unlink(parent, name);
  };
  files.node_ops.rmdir = (parent, name) => {
    changed(files.realPath(parent));
    rmdir(parent, name);
  };
}

/**
 * The ballast is for the log and the engine's own books, without which it can neither refuse a write nor start. A table
 * that cannot grow is told so, and its writer with it.
 */
function withRoom<Value>({ disk, path }: { readonly disk: Disk; readonly path: string }, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!isNoRoom(error) || isOfTable(path, disk)) throw error;
    disk.full = true;
    if (!disk.makeRoom()) throw error;
    return work();
  }
}

const isOfTable = (path: string, { folder }: Disk): boolean => path.startsWith(`${folder}/base/`);
const isOfLog = (path: string): boolean => dirname(path).endsWith("pg_wal");
