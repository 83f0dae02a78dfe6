import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closingWrite } from "./testing/client-writes.ts";
import { workersOf } from "./testing/crash-run.ts";
import type { Worker } from "./testing/ledger.ts";
import { copyOf, type Place, removePlace } from "./testing/place.ts";
import { addRecord } from "./testing/record-writes.ts";
import { killAll, type RunningServer, runProgram, startServer } from "./testing/server-process.ts";
import { callerAt, must, type ReadyPlace, readyPlace, signInAgain } from "./testing/set-up.ts";
import { allWork, asOfNow, endAt, isWhole, officeCaller } from "./testing/whole.ts";
import { workOn } from "./testing/work-on.ts";

const SEED = Number(process.env["CRASH_SEED"] ?? 4);
const PATIENCE = { timeout: 600_000 };
/** Answers that each of the four hears before anything is killed. */
const SOME = 25;

let template: ReadyPlace;
let workers: readonly Worker[];

beforeAll(async () => {
  template = await readyPlace();
  workers = workersOf(SEED);
  const server = await startServer(template.place);
  expect(await allWork({ ...template, workers }, server, SOME)).toEqual([]);
  await server.stop();
}, PATIENCE.timeout);

afterAll(() => {
  killAll();
  removePlace(template.place);
});

/** A practice of its own for a test, with people who have worked in it. */
function office() {
  const place = copyOf(template.place);
  const own = workersOf(SEED).map((worker, at) => ({
    ...worker,
    clients: structuredClone(workers[at]?.clients ?? []),
    count: 1000,
  }));
  return { place, practice: template.practice, workers: own };
}

describe("a server that ends", () => {
  test.each(["before-commit", "after-commit"])(
    "at %s, several times over, has whole changes alone",
    PATIENCE,
    async (point) => {
      const here = office();
      for (const count of [31, 90]) {
        const problems: string[] = [];
        const by = await endAt(here, { fault: `${point}:${count}` }, async (server) => {
          problems.push(...(await allWork(here, server, 1000)));
        });
        expect(by).toBe("SIGKILL");
        expect({ count, problems: [...problems, ...(await isWhole(here))] }).toEqual({ count, problems: [] });
      }
      removePlace(here.place);
    },
  );

  test.each(["erasure-after-rows", "erasure-after-keys"])(
    "at %s has finished the erasing at its next start",
    PATIENCE,
    async (point) => {
      const here = office();
      const [worker] = here.workers;
      const client = worker?.clients.find(({ id, erasing }) => id !== undefined && erasing === undefined);
      if (worker === undefined || client?.id === undefined) throw new Error("there is nobody to erase");
      const write = closingWrite({ worker, client, id: client.id });
      const by = await endAt(here, { fault: `${point}:1` }, (server) =>
        officeCaller(server, here).callRecord(write.route, write.asked),
      );
      expect(by).toBe("SIGKILL");
      // the answer was not heard, and the rows are gone: from here on nothing else may come of it than that all is gone
      client.erasing = "kept";
      expect(await isWhole(here)).toEqual([]);
      const server = await startServer(here.place);
      const again = must(await officeCaller(server, here).call("erase-client", write.asked as never)).body;
      expect(again.certificate).toMatch(/^[0-9a-f-]{36}$/);
      await server.stop();
      expect(await isWhole(here)).toEqual([]);
      removePlace(here.place);
    },
  );

  test(
    "at erasure-after-rows, and is asked again at once under the same key, answers when the keys are gone",
    PATIENCE,
    async () => {
      const here = office();
      const [worker] = here.workers;
      const client = worker?.clients.find(({ id, erasing }) => id !== undefined && erasing === undefined);
      if (worker === undefined || client?.id === undefined) throw new Error("there is nobody to erase");
      const write = closingWrite({ worker, client, id: client.id });
      worker.pending = { route: write.route, asked: write.asked, kept: write.kept };
      await endAt(here, { fault: "erasure-after-rows:1" }, (server) =>
        officeCaller(server, here).callRecord(write.route, write.asked),
      );
      const server = await startServer(here.place);
      expect(await workOn({ server, token: here.practice.token }, worker, 1)).toEqual([]);
      await server.kill();
      expect(await isWhole(here)).toEqual([]);
      removePlace(here.place);
    },
  );
});

const PAUSE = 100;

/** The practice makes backups of its own accord too, one at a time. */
async function makeBackup(server: RunningServer): Promise<string> {
  for (;;) {
    const made = await callerAt(server, template.practice).call("make-backup", { body: {} });
    if (made.ok) return made.value.body.file;
    if (made.failure.kind !== "refused" || made.failure.because !== "already-running") return "";
    await sleep(PAUSE);
  }
}

const backupsIn = ({ data }: Place): readonly string[] => {
  const folder = join(data, "backups");
  return existsSync(folder) ? readdirSync(folder) : [];
};
const whole = (place: Place): readonly string[] => backupsIn(place).filter((name) => name.endsWith(".backup"));

describe("a backup that is cut short", () => {
  test.each(["backup-half", "backup-before-rename"])(
    "at %s leaves no backup, and the practice as it was",
    PATIENCE,
    async (point) => {
      const here = office();
      const { place } = here;
      const before = whole(place);
      expect(await endAt(here, { fault: `${point}:1` }, makeBackup)).toBe("SIGKILL");
      expect(whole(place)).toEqual(before);
      const part = backupsIn(place).find((name) => name.endsWith(".part")) ?? "";
      if (point === "backup-half") {
        const refused = await runProgram(place, ["restore", join(place.data, "backups", part)]);
        expect(refused).toMatchObject({ by: 1, errors: expect.stringMatching(/backup/i) });
      }
      expect(await isWhole(here)).toEqual([]);
      const server = await startServer(place);
      const file = await makeBackup(server);
      await server.stop();
      expect(existsSync(file)).toBe(true);
      expect(backupsIn(place).filter((name) => name.includes("spool"))).toEqual([]);
      removePlace(place);
    },
  );
});

/** After a restoring everybody signs in anew. */
async function isWholeAgain(
  then: ReturnType<typeof office>,
  erasedSince: ReadonlySet<string>,
): Promise<readonly string[]> {
  const server = await startServer(then.place);
  const practice = await signInAgain(server, then.practice);
  await server.stop();
  // whoever was erased since does not come back
  const workers = then.workers.map((worker) => ({
    ...worker,
    clients: worker.clients.filter(({ id = "" }) => !erasedSince.has(id)),
  }));
  return isWhole({ ...then, practice, workers });
}

describe("restoring that is cut short", () => {
  test("leaves the practice as it was, or as the backup holds it, and may be begun anew", PATIENCE, async () => {
    const here = office();
    const server = await startServer(here.place);
    const file = await makeBackup(server);
    const then = { ...here, workers: asOfNow(here.workers) as Worker[] };
    expect(await allWork(here, server, 10)).toEqual([]);
    await server.stop();
    const erasedSince = new Set(
      here.workers.flatMap(({ clients }) => clients.flatMap(({ id = "", erasing }) => (erasing ? [id] : []))),
    );
    expect(
      then.workers.flatMap(({ clients }) => clients).some(({ id = "" }) => id !== "" && !erasedSince.has(id)),
    ).toBe(true);

    for (const point of ["restore-half", "restore-before-swap"]) {
      const cut = await runProgram(here.place, ["restore", file], { fault: `${point}:1` });
      expect({ point, by: cut.by }).toEqual({ point, by: "SIGKILL" });
      expect({ point, problems: await isWhole(here) }).toEqual({ point, problems: [] });
    }
    // between the two names that are changed last
    expect((await runProgram(here.place, ["restore", file], { fault: "restore-before-swap:1" })).by).toBe("SIGKILL");
    renameSync(here.place.data, `${here.place.data}.kept`);
    expect(await isWholeAgain(then, erasedSince)).toEqual([]);
    expect(existsSync(`${here.place.data}.restoring`)).toBe(false);

    renameSync(here.place.data, `${here.place.data}.swapped`);
    renameSync(`${here.place.data}.kept`, here.place.data);
    expect((await runProgram(here.place, ["restore", file])).by).toBe(0);
    expect(await isWholeAgain(then, erasedSince)).toEqual([]);
    removePlace(here.place);
  });
});

/** So many rows of one client that a table is sealed anew in more than one piece. */
const MANY = 110;

async function addGoals(here: ReturnType<typeof office>, server: RunningServer): Promise<void> {
  const at = here.workers.flatMap((worker) =>
    worker.clients.flatMap((client) =>
      client.id !== undefined && client.erasing === undefined && client.consents.length >= 4
        ? [{ worker, client, id: client.id }]
        : [],
    ),
  )[0];
  if (at === undefined) throw new Error("nobody has a client");
  for (let count = 0; count < MANY; count += 1) {
    const write = addRecord(at, "goal");
    write.kept(must(await officeCaller(server, here).callRecord(write.route, write.asked)).body as never);
  }
}

describe("a change of keys that is cut short", () => {
  test.each(["practice", "clients"] as const)(
    "of the %s, at each of its halves, leaves everything readable",
    PATIENCE,
    async (what) => {
      const here = office();
      let server = await startServer(here.place);
      await addGoals(here, server);
      await server.stop();
      const rotate = (server: RunningServer) => officeCaller(server, here).call("rotate-keys", { body: { what } });
      let killed = 0;
      for (const count of what === "practice" ? [1, 2, 3, 5] : [1, 2]) {
        const by = await endAt(here, { fault: `rotation-half:${count}` }, rotate);
        if (by === "SIGKILL") killed += 1;
        expect({ count, problems: await isWhole(here) }).toEqual({ count, problems: [] });
      }
      expect(killed).toBeGreaterThan(0);
      server = await startServer(here.place);
      must(await rotate(server));
      expect(await allWork(here, server, SOME)).toEqual([]);
      await server.stop();
      expect(await isWhole(here)).toEqual([]);
      removePlace(here.place);
    },
  );

  test("of the key file, at each of its halves, leaves a practice that opens", PATIENCE, async () => {
    const here = office();
    for (const count of [1, 2, 3]) {
      const { by } = await runProgram(here.place, ["rotate-root"], { fault: `rotation-half:${count}` });
      expect({ count, by: by === "SIGKILL" || by === 0 }).toEqual({ count, by: true });
      expect({ count, problems: await isWhole(here) }).toEqual({ count, problems: [] });
    }
    expect((await runProgram(here.place, ["rotate-root"])).by).toBe(0);
    expect(await isWhole(here)).toEqual([]);
    removePlace(here.place);
  });
});
