/**
 * The parts of the engine's file layer (Emscripten's NODEFS) that durability rests on. They are not a public face: the
 * version is pinned, and the start-up proof refuses to run on an engine that no longer has them.
 */
export type EngineStream = { readonly nfd: number; readonly node: EngineNode };
export type EngineNode = { readonly name: string; readonly mode: number };
export type Attributes = { readonly size?: number };

export type StreamOperations = {
  fsync?: (stream: EngineStream) => number;
  /** Buffer, offset and length in it, place in the file. */
  write: (stream: EngineStream, ...what: [Uint8Array, number, number, number]) => number;
  setattr: (stream: EngineStream, attributes: Attributes) => void;
};

export type NodeOperations = {
  /** Mode and device. */
  mknod: (parent: EngineNode, name: string, ...kind: [number, number]) => EngineNode;
  rename: (node: EngineNode, folder: EngineNode, name: string) => void;
  unlink: (parent: EngineNode, name: string) => void;
  rmdir: (parent: EngineNode, name: string) => void;
};

export type EngineFiles = {
  readonly realPath: (node: EngineNode) => string;
  readonly stream_ops: StreamOperations;
  readonly node_ops: NodeOperations;
};

/** The engine's own error, by its own numbers (those of WASI, not those of Linux). */
export type EngineError = new (errno: number) => Error;

export const EIO = 29;
const ENOSPC = 51;
const EDQUOT = 19;

export function isNoRoom(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("errno" in error)) return false;
  return error.errno === ENOSPC || error.errno === EDQUOT;
}
