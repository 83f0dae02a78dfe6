#!/usr/bin/env node
// The practice server.
import { fileURLToPath } from "node:url";
import { runBuilt } from "../../build/run-built.js";

await runBuilt({
  root: fileURLToPath(new URL("../../", import.meta.url)),
  workspace: "server",
  cache: "attune-server",
  sources: ["core/src", "api/src", "server/src"],
  entries: { main: "server/src/main.ts", "code-worker": "server/src/jobs/code-worker.ts" },
  // The first two bring compiled code, the third starts threads from its own files.
  unbundled: ["@electric-sql/pglite", "@node-rs/argon2", "pino"],
  staysOn: true,
  environment: process.env,
});
