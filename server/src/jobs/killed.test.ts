import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ok } from "@attune/core";
import { expect, test } from "vitest";
import { practiceId } from "../store/ids.ts";
import { askFor } from "../testing/ask-for.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { startJobs } from "./queue.ts";
import { openPlace, type PlaceToDie } from "./testing/place-to-die.ts";
import { testThread } from "./testing/source-thread.ts";
import { until } from "./testing/working-practice.ts";

const SCRIPT = fileURLToPath(new URL("./testing/leave-and-die.ts", import.meta.url));

describeEachDatabase("work that a request left before the process was killed", (open) => {
  test.each([
    ["after-commit", 1],
    ["before-commit", 0],
  ] as const)("%s: is done %i times after the next start", async (point, times) => {
    const folder = mkdtempSync(join(tmpdir(), "attune-killed-"));
    const { kind, url } = await open();
    if (kind === "embedded")
      await cp(`${await askFor("embedded")}/database`, `${folder}/database/database`, { recursive: true });
    const at: PlaceToDie = {
      folder,
      practice: practiceId(),
      client: practiceId(),
      point,
      ...(url !== undefined && { url }),
    };
    expect(await said(at)).toEqual(["ready", "SIGKILL"]);

    const { premises, vault, close } = await openPlace(at);
    const done: (string | undefined)[] = [];
    const marks: string[] = [];
    const run = { lane: "quick", seconds: 60 } as const;
    const jobs = await startJobs({
      premises,
      thread: testThread,
      jobs: [
        { ...run, lane: "slow", kind: "refresh-client", run: async ({ client }) => ok(void done.push(client)) },
        { ...run, lane: "slow", kind: "mark", every: 3_600_000, run: async () => ok(void marks.push("mark")) },
      ],
    });
    // What is left first is done first, so once the mark is through, nothing older waits.
    await until(async () => marks.length > 0);
    expect(done).toEqual(Array.from({ length: times }, () => at.client));
    await jobs.stop();
    await vault.close();
    await close();
    rmSync(folder, { recursive: true });
  });
});

/** What the process said until it ended, and how it ended. */
async function said(place: PlaceToDie): Promise<readonly string[]> {
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), SCRIPT, JSON.stringify(place)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (piece) => {
    text += piece;
  });
  const [code, signal] = await once(child, "close");
  return [...text.trim().split("\n"), String(signal ?? code)];
}
