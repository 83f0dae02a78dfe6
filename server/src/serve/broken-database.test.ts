import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { failFrom } from "../store/embedded/testing/faulty-disk.ts";
import { readServeOptions } from "./options.ts";
import { serve } from "./serve.ts";
import { answering, giveDatabase } from "./testing/folder-practice.ts";
import { testHome } from "./testing/server-process.ts";
import { failureWords } from "./words.wording.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

test("a server whose own database has broken ends by itself, and says so in one line", async () => {
  const home = testHome();
  await giveDatabase(home);
  const options = readServeOptions(["--data", home.data, "--port", "0", "--no-open"], home.environment);
  if (!options.ok) throw new Error(options.failure.kind);
  let running = (): void => {};
  const isRunning = new Promise<void>((tell) => {
    running = tell;
  });
  const surroundings = {
    environment: home.environment,
    say: (text: string) => text.includes("Attune is running") && running(),
    complain: () => {},
    terminal: answering(),
    stopped: new Promise<void>(() => {}),
  };
  const served = serve({ root: ROOT, options: options.value, surroundings });
  await Promise.race([isRunning, served]);
  const disk = failFrom(1, "fsyncSync");
  try {
    expect(await served).toEqual({ ok: false, failure: { kind: "database-broken" } });
  } finally {
    disk.mend();
  }
  expect(failureWords({ kind: "database-broken" }).split("\n")).toHaveLength(1);
}, 300_000);
