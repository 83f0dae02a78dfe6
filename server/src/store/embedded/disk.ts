/**
 * What is known of the disk under one open database. The hooks under the engine write it, the engine reads it before
 * and after each message.
 */
export type Disk = {
  /** Where the engine's files are. */
  readonly folder: string;
  /** Makes room at once, if there is any to make. */
  readonly makeRoom: () => boolean;
  /** Syncs that the operating system confirmed. */
  fsyncs: number;
  /** Those of them that were of the write-ahead log: what a commit rests on. */
  logFsyncs: number;
  /** The ballast had to be given up, so nothing may be written until it is back. */
  full: boolean;
  /** A sync failed. What it should have kept is unknown, so nothing may be acknowledged any more. */
  broken: boolean;
};

export const newDisk = (folder: string, makeRoom: () => boolean = () => false): Disk => ({
  folder,
  makeRoom,
  fsyncs: 0,
  logFsyncs: 0,
  full: false,
  broken: false,
});
