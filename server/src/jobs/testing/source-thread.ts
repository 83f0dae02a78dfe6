import { fileURLToPath } from "node:url";
import type { ThreadPlace } from "../transcript-thread.ts";

/** The thread as it is built, started from its sources: a bare thread cannot read TypeScript. */
const lines = (script: string): string =>
  `import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))}; register(); await import(${JSON.stringify(script)});`;

const sourceThread = (script: string): URL => new URL(`data:text/javascript,${encodeURIComponent(lines(script))}`);

export const testThread: ThreadPlace = {
  script: sourceThread(new URL("../code-worker.ts", import.meta.url).href),
  models: fileURLToPath(new URL("../../../../models/", import.meta.url)),
};
