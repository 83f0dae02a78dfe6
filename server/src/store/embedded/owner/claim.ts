import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../failure.ts";
import type { SocketPlace } from "./owner-socket.ts";

/** A process says that the folder is its own, for as long as its socket answers. */
export type Claim = {
  readonly pid: number;
  readonly socket: SocketPlace;
};

const NAME = /^claim-(\d{9})$/;
/** Claims that are kept after they ended, so that somebody who reads slowly still meets a newer one. */
const KEPT = 8;
const AN_HOUR = 3_600_000;

const fileOf = (folder: string, turn: number): string => join(folder, `claim-${String(turn).padStart(9, "0")}`);

/** The folder of the claims, beside the database. */
export function claimsFolder(folder: string): string {
  const claims = join(folder, "ownership");
  mkdirSync(claims, { recursive: true, mode: 0o700 });
  return claims;
}

/** The turn of the latest claim; 0 when nobody ever claimed the folder. */
export function latestTurn(folder: string): number {
  const turns = readdirSync(folder).flatMap((name) => NAME.exec(name)?.[1] ?? []);
  return Math.max(0, ...turns.map(Number));
}

/**
 * The claim of a turn. Undefined when there is none, or none that says anything: a claim appears whole, so half of one is
 * what a power cut left.
 * @throws when the file may not be read, which says nothing about its process.
 */
export function readClaim(folder: string, turn: number): Claim | undefined {
  try {
    const claim: unknown = JSON.parse(readFileSync(fileOf(folder, turn), "utf8"));
    return isClaim(claim) ? claim : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Takes a turn, if nobody has it.
 * @throws the error of the operating system, EEXIST when somebody was faster.
 */
export function takeTurn(folder: string, turn: number, claim: Claim): void {
  const draft = join(folder, `draft-${claim.socket.name}`);
  try {
    writeFileSync(draft, JSON.stringify(claim), { mode: 0o600 });
    // A link appears with its contents, and never over another: that is the one step that decides.
    linkSync(draft, fileOf(folder, turn));
  } finally {
    rmSync(draft, { force: true });
  }
}

export const giveTurnBack = (folder: string, turn: number): void => rmSync(fileOf(folder, turn), { force: true });

/**
 * Removes what long ended. Only the owner of a turn may call it. A socket may belong to somebody about to claim, so what
 * is not a claim goes only when it is an hour older than the owner's own claim, by the disk's clock.
 */
export function sweep(folder: string, turn: number): void {
  const now = statSync(fileOf(folder, turn)).mtimeMs;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const claimed = NAME.exec(name)?.[1];
    const ended = claimed === undefined ? now - modified(path, now) > AN_HOUR : Number(claimed) <= turn - KEPT;
    if (ended) rmSync(path, { force: true });
  }
}

const modified = (path: string, otherwise: number): number =>
  statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? otherwise;

function isClaim(value: unknown): value is Claim {
  return typeof value === "object" && value !== null && "pid" in value && "socket" in value;
}
