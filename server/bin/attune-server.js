#!/usr/bin/env node
// The practice server.
import { fileURLToPath } from "node:url";
import { runBuilt } from "../../build/run-built.js";

await runBuilt({
  root: fileURLToPath(new URL("../../", import.meta.url)),
  workspace: "server",
  cache: "attune-server",
  sources: ["core/src", "api/src", "server/src", "web/src", "models"],
  entries: { main: "server/src/main.ts", "code-worker": "server/src/jobs/code-worker.ts" },
  pages: { therapist: "web/src/therapist/main.tsx", portal: "web/src/portal/main.tsx" },
  // The first three bring compiled code, the last starts threads from its own files.
  unbundled: ["@electric-sql/pglite", "@myriaddreamin/typst-ts-node-compiler", "@node-rs/argon2", "pino"],
  staysOn: true,
  environment: process.env,
});
