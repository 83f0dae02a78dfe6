import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DiskEvent } from "./record-disk.ts";

/** What a disk keeps for certain, and what it may lose with the power. Pages are those of the machine's page cache. */
const PAGE = 4096;

/** A number from 0 to under 1. */
export type Chance = () => number;

/** One file: what a reader sees now, and what was there before each page was written without a sync. */
class ModelFile {
  #bytes: Buffer;
  #size: number;
  readonly #before = new Map<number, Buffer>();
  #sizeBefore: number | undefined;

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#bytes = bytes;
    this.#size = bytes.length;
  }

  write(at: number, bytes: Buffer): void {
    this.#keepBefore(at, at + bytes.length);
    this.#grow(at + bytes.length);
    bytes.copy(this.#bytes, at);
  }

  resize(size: number): void {
    this.#keepBefore(Math.min(size, this.#size), Math.max(size, this.#size));
    if (size < this.#size) this.#bytes.fill(0, size, this.#size);
    else this.#grow(size);
    this.#sizeBefore ??= this.#size;
    this.#size = size;
  }

  sync(): void {
    this.#before.clear();
    this.#sizeBefore = undefined;
  }

  get unsynced(): number {
    return this.#before.size;
  }

  /** After a power cut: each page that was not synced is old with this probability, and so is the length. */
  afterPowerLoss(rate: number, chance: Chance): Buffer {
    const size = this.#sizeBefore !== undefined && chance() < rate ? this.#sizeBefore : this.#size;
    const left = Buffer.alloc(size);
    this.#bytes.copy(left, 0, 0, Math.min(size, this.#size));
    for (const [page, old] of this.#before) {
      if (chance() >= rate || page * PAGE >= size) continue;
      left.fill(0, page * PAGE, Math.min((page + 1) * PAGE, size));
      old.copy(left, page * PAGE);
    }
    return left;
  }

  #keepBefore(from: number, to: number): void {
    for (let page = Math.floor(from / PAGE); page * PAGE < to; page++) {
      if (this.#before.has(page)) continue;
      const end = Math.min((page + 1) * PAGE, this.#size);
      const old = end > page * PAGE ? Buffer.from(this.#bytes.subarray(page * PAGE, end)) : Buffer.alloc(0);
      this.#before.set(page, old);
    }
  }

  #grow(end: number): void {
    if (end > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(end, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#size);
      this.#bytes = larger;
    }
    if (end <= this.#size) return;
    this.#sizeBefore ??= this.#size;
    this.#size = end;
  }
}

type Entry = ModelFile | "folder";
type Names = Map<string, Entry>;

/** A change of names that the folder was not synced after. */
type NameChange =
  | { readonly kind: "put"; readonly path: string; readonly entry: Entry }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "rename"; readonly path: string; readonly to: string };

/**
 * A folder on a disk, driven by a recording. It is stricter than a real file system: a name counts only once its folder
 * was synced, and unsynced pages may be lost in any combination.
 */
export class DiskModel {
  readonly #base: string;
  readonly #now: Names = new Map([["", "folder"]]);
  readonly #kept: Names = new Map([["", "folder"]]);
  /** Files of the base that nobody has opened yet. */
  readonly #asTheyWere = new Set<string>();
  readonly #open = new Map<number, ModelFile | { readonly folder: string }>();
  #changes: NameChange[] = [];

  constructor(base: string) {
    this.#base = base;
    for (const path of readdirSync(base, { recursive: true, encoding: "utf8" })) {
      if (statSync(join(base, path)).isFile()) this.#asTheyWere.add(path);
      else this.#put(path, "folder");
    }
  }

  play(event: DiskEvent, bytes: Buffer): void {
    if (event.kind === "make") this.#change({ kind: "put", path: event.path, entry: new ModelFile() });
    else if (event.kind === "make-folder") this.#change({ kind: "put", path: event.path, entry: "folder" });
    else if (event.kind === "remove") this.#change({ kind: "remove", path: event.path });
    else if (event.kind === "rename") this.#change({ kind: "rename", path: event.from, to: event.to });
    else if (event.kind === "open") this.#opens(event.fd, event.path);
    else if (event.kind === "close") this.#open.delete(event.fd);
    else if (event.kind === "sync") this.#sync(event.fd);
    else if (event.kind === "write") this.#opened(event.fd).write(event.at, bytes);
    else if (event.kind === "resize") this.#resized(event).resize(event.size);
  }

  /** Pages and names that the next power cut may take. */
  get unsynced(): number {
    const files = [...this.#now.values()].filter((entry) => entry !== "folder");
    return this.#changes.length + files.reduce((pages, file) => pages + file.unsynced, 0);
  }

  /** What is left on the disk when the power goes now. The model itself goes on. */
  cutPower(folder: string, rate: number, chance: Chance): void {
    const names = this.#namesAfter(rate, chance);
    mkdirSync(folder, { recursive: true });
    for (const [path, entry] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (names.get(parent(path)) !== "folder") continue;
      if (entry === "folder") mkdirSync(join(folder, path), { recursive: true });
      else writeFileSync(join(folder, path), entry.afterPowerLoss(rate, chance));
    }
    for (const path of this.#asTheyWere) copyFileSync(join(this.#base, path), join(folder, path));
  }

  /** A lost change takes with it every later one of the same names. */
  #namesAfter(rate: number, chance: Chance): Names {
    const names = new Map(this.#kept);
    const lost = new Set<string>();
    for (const change of this.#changes) {
      const touched = pathsOf(change);
      const isLost = touched.some((path) => lost.has(path)) || chance() < rate;
      if (!isLost) apply(names, change);
      for (const path of isLost ? touched : []) lost.add(path);
    }
    return names;
  }

  #opens(fd: number, path: string): void {
    this.#open.set(fd, this.#entry(path) === "folder" ? { folder: path } : this.#file(path));
  }

  #resized({ fd, path = "" }: { readonly fd?: number; readonly path?: string }): ModelFile {
    return fd === undefined ? this.#file(path) : this.#opened(fd);
  }

  #change(change: NameChange): void {
    // What a name stood for must be known before the name is gone.
    for (const path of pathsOf(change)) this.#entry(path);
    apply(this.#now, change);
    this.#changes.push(change);
  }

  #sync(fd: number): void {
    const opened = this.#open.get(fd);
    if (opened instanceof ModelFile) opened.sync();
    else if (opened !== undefined) this.#syncFolder(opened.folder);
    else throw new Error("a sync of nothing");
  }

  #syncFolder(folder: string): void {
    const synced = this.#changes.filter((change) => pathsOf(change).some((path) => parent(path) === folder));
    for (const change of synced) apply(this.#kept, change);
    this.#changes = this.#changes.filter((change) => !synced.includes(change));
  }

  #entry(path: string): Entry | undefined {
    if (this.#asTheyWere.delete(path)) this.#put(path, new ModelFile(readFileSync(join(this.#base, path))));
    return this.#now.get(path);
  }

  #put(path: string, entry: Entry): void {
    this.#now.set(path, entry);
    this.#kept.set(path, entry);
  }

  #file(path: string): ModelFile {
    const entry = this.#entry(path);
    if (entry instanceof ModelFile) return entry;
    throw new Error(`not a file: ${path}`);
  }

  #opened(fd: number): ModelFile {
    const opened = this.#open.get(fd);
    if (opened instanceof ModelFile) return opened;
    throw new Error("not an open file");
  }
}

const parent = (path: string): string => (path.includes("/") ? dirname(path) : "");

const pathsOf = (change: NameChange): readonly string[] =>
  change.kind === "rename" ? [change.path, change.to] : [change.path];

function apply(names: Names, change: NameChange): void {
  if (change.kind === "put") {
    names.set(change.path, change.entry);
    return;
  }
  const entry = names.get(change.path);
  names.delete(change.path);
  if (change.kind === "rename" && entry !== undefined) names.set(change.to, entry);
}
