import { setTimeout as sleep } from "node:timers/promises";
import { fail, ok, type Result } from "@attune/core";
import { type AlreadyOwned, codeOf, type DiskFull, type FolderUnusable, isDiskFull } from "../failure.ts";
import { claimsFolder, giveTurnBack, latestTurn, readClaim, sweep, takeTurn } from "./claim.ts";
import { answers, openOwnerSocket, type SocketPlace } from "./owner-socket.ts";

/** The one process that may open what is in the folder. */
export type Owner = { readonly pid: number; readonly release: () => void };

export type NotOwned = AlreadyOwned | FolderUnusable | DiskFull;

/** Times to look again when others come and go at the same moment. */
const TRIES = 50;

/**
 * Makes this process the only owner of a folder, until it releases it or ends, in whatever way.
 *
 * Claims have turns, each taken once and for ever. Whoever finds the latest claim's process gone takes the next turn, and
 * then looks again: should there be a later turn still, it was late and steps back. So a claim that ended is never removed
 * to make room for a new one, which is where two starters would remove each other's.
 */
export async function ownFolder(folder: string, holder = process.pid): Promise<Result<Owner, NotOwned>> {
  try {
    const claims = claimsFolder(folder);
    const owner = await living(claims);
    if (owner !== undefined) return fail({ kind: "already-owned", pid: owner });
    return await claimFolder(claims, holder);
  } catch (error) {
    return fail(isDiskFull(error) ? { kind: "disk-full" } : { kind: "folder-unusable", code: codeOf(error) });
  }
}

async function claimFolder(claims: string, holder: number): Promise<Result<Owner, NotOwned>> {
  const socket = await openOwnerSocket(claims);
  const found = await claimTurn(claims, { pid: holder, socket: socket.place }).catch((error: unknown) => {
    socket.close();
    throw error;
  });
  if (found.ok) return ok({ pid: holder, release: socket.close });

  socket.close();
  return found;
}

type Claimant = { readonly pid: number; readonly socket: SocketPlace };

async function claimTurn(claims: string, claimant: Claimant): Promise<Result<number, AlreadyOwned>> {
  let seen = claimant.pid;
  for (let tried = 0; tried < TRIES; tried++) {
    const latest = latestTurn(claims);
    const owner = await living(claims, latest);
    if (owner !== undefined) return fail({ kind: "already-owned", pid: owner });
    if (takeIfFree(claims, latest + 1, claimant)) {
      sweep(claims, latest + 1);
      return ok(latest + 1);
    }
    seen = readClaim(claims, latestTurn(claims))?.pid ?? seen;
    await sleep(tried);
  }
  return fail({ kind: "already-owned", pid: seen });
}

/** The process that owns the folder by the claim of a turn, if it lives. */
async function living(claims: string, turn = latestTurn(claims)): Promise<number | undefined> {
  const claim = readClaim(claims, turn);
  if (claim === undefined) return undefined;
  return (await answers(claims, claim.socket)) ? claim.pid : undefined;
}

function takeIfFree(claims: string, turn: number, claimant: Claimant): boolean {
  try {
    takeTurn(claims, turn, claimant);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  if (latestTurn(claims) === turn) return true;

  giveTurnBack(claims, turn);
  return false;
}
