import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import type { SpokenTurn } from "../coding.ts";
import { loadModel } from "./load-model.ts";

const BROWSER = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const model = readFileSync(new URL("../../../../models/spoken.atm", import.meta.url));
const session: readonly SpokenTurn[] = [
  {
    speaker: "client",
    text: "It\u2019s hard to say\u2026 I felt, erm, caf\u00e9-sick? \u{1F614} My hands were shaking.",
  },
  { speaker: "therapist", text: "Something in you shook. What was the worst of it, for you?" },
  { speaker: "client", text: "That nobody noticed -- not one of them. 3 hours!" },
  { speaker: "therapist", text: "Well, you should have told them. Why didn't you?" },
  { speaker: "client", text: "\u0634\u0643\u0631\u0627 I don't know. I suppose I deserve it." },
];

/** Codes the session in a page without any network and gives back what came out, as JSON. */
async function codeInBrowser(executablePath: string): Promise<string> {
  const entry = fileURLToPath(new URL("./load-model.ts", import.meta.url));
  const bundled = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "attune",
    platform: "browser",
  });
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "attune-")), {
    executablePath,
    args: ARGUMENTS,
    offline: true,
  });
  try {
    const page = await context.newPage();
    await page.addScriptTag({ content: bundled.outputFiles[0]!.text });
    const code = `(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(model.toString("base64"))}), (unit) => unit.charCodeAt(0));
      return JSON.stringify(attune.loadModel(bytes).value.code(${JSON.stringify(session)}));
    })()`;
    return await page.evaluate(code);
  } finally {
    await context.close();
  }
}

test.skipIf(!BROWSER)(
  "a session is coded alike in Node and in a browser, to the last of six digits (skipped where no Chromium is found)",
  async () => {
    const here = loadModel(new Uint8Array(model));
    if (!here.ok) throw new Error(here.failure.because);
    expect(JSON.parse(await codeInBrowser(BROWSER!))).toEqual(JSON.parse(JSON.stringify(here.value.code(session))));
  },
  60_000,
);
