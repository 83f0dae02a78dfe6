import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { workersOf } from "./testing/crash-run.ts";
import { copyOf, newPlace, type Place, removePlace } from "./testing/place.ts";
import { killAll, killWhileStarting, type RunningServer, startServer, tryStart } from "./testing/server-process.ts";
import { finishSetUp, type SetUpPractice, setUp, WHO } from "./testing/set-up.ts";
import { allWork, isWhole } from "./testing/whole.ts";

const PATIENCE = { timeout: 600_000 };
const SHEET = "RECOVERY SHEET";

afterAll(killAll);

/** People work in the practice, and all of it is there after another start. */
async function worksFrom(server: RunningServer, place: Place, practice: SetUpPractice): Promise<readonly string[]> {
  const workers = workersOf(3);
  const problems = await allWork({ practice, workers }, server, 8);
  await server.stop();
  return [...problems, ...(await isWhole({ place, practice, workers }))];
}

describe("a first start", () => {
  test("that is killed again and again, at any moment, ends in a practice that can be set up", PATIENCE, async () => {
    const place = newPlace();
    let isShown = false;
    for (const after of [150, 500, 1000, 2000, 3500, 6000]) {
      const { output } = await killWhileStarting(place, after);
      isShown ||= output.includes(SHEET);
    }
    const server = await startServer(place);
    expect(isShown || server.output().includes(SHEET)).toBe(true);
    expect(existsSync(join(place.data, "sheet.due"))).toBe(false);
    expect(server.link).toMatch(/^\/set-up\/first\//);
    expect(await worksFrom(server, place, await setUp(server))).toEqual([]);
    removePlace(place);
  });

  test.each(["before-commit", "after-commit"])(
    "whose set-up ends at %s, wherever in it, is taken up where it was cut off",
    PATIENCE,
    async (point) => {
      const started = newPlace();
      await (await startServer(started)).stop();
      for (const count of [5, 10, 15]) {
        const place = copyOf(started);
        const server = await tryStart(place, { fault: `${point}:${count}` });
        if (!("by" in server)) {
          await setUp(server).catch(() => undefined);
          await server.kill();
        }
        const again = await startServer(place);
        const { server: open, practice } = await setUpAfter(place, again);
        expect({ count, problems: await worksFrom(open, place, practice) }).toEqual({ count, problems: [] });
        removePlace(place);
      }
      removePlace(started);
    },
  );
});

type Open = { readonly server: RunningServer; readonly practice: SetUpPractice };

/** Where everything was chosen and the answer with the codes was lost, whoever owns the machine lets the member in anew. */
async function setUpAfter(place: Place, server: RunningServer): Promise<Open> {
  const practice = await finishSetUp(server);
  if (practice !== undefined) return { server, practice };
  await server.stop();
  const letting = await startServer(place, { words: ["--let-in", WHO.email] });
  const anew = await finishSetUp(letting);
  if (anew === undefined) throw new Error("nobody is let in");
  return { server: letting, practice: anew };
}
