#!/usr/bin/env node
// The command line.
import { fileURLToPath } from "node:url";
import { runBuilt } from "../../build/run-built.js";

await runBuilt({
  root: fileURLToPath(new URL("../../", import.meta.url)),
  workspace: "cli",
  cache: "attune",
  sources: ["core/src", "api/src", "cli/src"],
  entries: { main: "cli/src/main.ts", "code-worker": "cli/src/coding/code-worker.ts" },
  environment: process.env,
});
