import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { type Child, startChild } from "../testing/child.ts";
import { latestTurn, sweep, takeTurn } from "./claim.ts";
import { ownFolder } from "./own-folder.ts";
import { answers, openOwnerSocket } from "./owner-socket.ts";

const root = mkdtempSync(join(tmpdir(), "attune-owner-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const fresh = (name: string): string => {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};
const contender = join(import.meta.dirname, "testing/contender.ts");

describe("one folder, one owner", () => {
  test("a second opener is refused, and told which process has it", async () => {
    const folder = fresh("second");
    const first = await ownFolder(folder);
    expect(first).toMatchObject({ ok: true, value: { pid: process.pid } });
    expect(await ownFolder(folder)).toEqual({ ok: false, failure: { kind: "already-owned", pid: process.pid } });
    if (first.ok) first.value.release();
  });

  test("a folder that was given back can be taken again, as often as one likes", async () => {
    const folder = fresh("again");
    for (let turn = 1; turn <= 20; turn++) {
      const owner = await ownFolder(folder);
      expect(owner.ok).toBe(true);
      if (owner.ok) owner.value.release();
    }
    expect(latestTurn(join(folder, "ownership"))).toBe(20);
    expect(readdirSync(join(folder, "ownership")).length).toBeLessThan(10);
  });

  test("a folder with a very long path has an owner all the same", async () => {
    const folder = fresh(Array.from({ length: 6 }, () => "a-practice-with-a-long-name").join("/"));
    const first = await ownFolder(folder);
    expect(first.ok).toBe(true);
    expect(await ownFolder(folder)).toMatchObject({ failure: { kind: "already-owned" } });
    if (first.ok) first.value.release();
    expect(await ownFolder(folder)).toMatchObject({ ok: true });
  });

  test("a claim that a power cut left empty is nobody's", async () => {
    const folder = fresh("empty");
    mkdirSync(join(folder, "ownership"));
    writeFileSync(join(folder, "ownership/claim-000000007"), "");
    expect(await ownFolder(folder)).toMatchObject({ ok: true });
    expect(latestTurn(join(folder, "ownership"))).toBe(8);
  });

  test("somebody who looked long ago and takes a turn that is over steps back", async () => {
    const folder = fresh("late");
    const claims = join(folder, "ownership");
    mkdirSync(claims);
    const mine = await openOwnerSocket(claims);
    takeTurn(claims, 9, { pid: 1, socket: mine.place });
    // The late one saw turn 3 as the latest: it may take turn 4, which was swept since, but the folder stays another's.
    takeTurn(claims, 4, { pid: 2, socket: mine.place });
    expect(latestTurn(claims)).toBe(9);
    expect(await ownFolder(folder)).toEqual({ ok: false, failure: { kind: "already-owned", pid: 1 } });
    mine.close();
  });

  test("sweeping leaves the socket of somebody who is about to claim", async () => {
    const claims = join(fresh("sweep"), "ownership");
    mkdirSync(claims);
    const about = await openOwnerSocket(claims);
    writeFileSync(join(claims, "old"), "");
    utimesSync(join(claims, "old"), 1, 1);
    const mine = await openOwnerSocket(claims);
    takeTurn(claims, 1, { pid: 1, socket: mine.place });
    sweep(claims, 1);
    expect(existsSync(join(claims, "old"))).toBe(false);
    expect(await answers(claims, about.place)).toBe(true);
    about.close();
    expect(await answers(claims, about.place)).toBe(false);
    mine.close();
  });

  test("a folder that is a file is refused as unusable", async () => {
    const file = join(fresh("file"), "file");
    writeFileSync(file, "");
    expect(await ownFolder(file)).toMatchObject({ failure: { kind: "folder-unusable" } });
  });
});

describe("a hundred races", () => {
  /** A multiple of four; OWNER_RACES asks for more. */
  const RACES = Number(process.env["OWNER_RACES"] ?? 48);
  const CONTENDERS = 4;

  test("there is never more than one owner, and one as soon as the last is gone", { timeout: 400_000 }, async () => {
    const folder = fresh("races");
    const witness = join(root, "witness");
    const start = async (): Promise<Child> => {
      const child = startChild(contender, [folder, witness]);
      expect(await child.hear()).toBe("ready");
      return child;
    };
    let racers = await Promise.all(Array.from({ length: CONTENDERS }, start));
    const drop = async (gone: Child): Promise<void> => {
      await gone.kill();
      racers = racers.filter((racer) => racer !== gone);
    };
    /** Everybody at once; who owns the folder then. */
    const race = async (): Promise<Child[]> => {
      for (const racer of racers) racer.say("go");
      const heard = await Promise.all(racers.map(async (racer) => ({ racer, line: await racer.hear() })));
      expect(heard.map(({ line }) => line).filter((line) => !/^(owned|refused \d+)$/.test(line ?? ""))).toEqual([]);
      return heard.filter(({ line }) => line === "owned").map(({ racer }) => racer);
    };

    let owned = 0;
    let killed = 0;
    for (let round = 0; round < RACES; round++) {
      if (racers.length < CONTENDERS) racers.push(await start());
      const midway = round % 4 === 2 ? racers[round % racers.length] : undefined;
      if (midway) {
        // Killed while it claims: it may be before, at or after the moment that decides.
        midway.say("go");
        await sleep((round * 7) % 5);
        await drop(midway);
        rmSync(witness, { force: true });
        killed += 1;
      }

      const [owner, ...others] = await race();
      expect({ round, owners: owner ? 1 + others.length : 0 }).toEqual({ round, owners: 1 });
      if (!owner) continue;
      owned += 1;
      if (round % 4 === 1) {
        await drop(owner);
        rmSync(witness);
        killed += 1;
      } else {
        owner.say("release");
        expect(await owner.hear()).toBe("released");
      }
    }
    expect({ owned, killed }).toEqual({ owned: RACES, killed: RACES / 2 });
    await Promise.all(racers.map((racer) => racer.kill()));
  });
});
