import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** For `npm run screens` alone; what it runs is no test. */
export default defineConfig({
  root: fileURLToPath(new URL("../../../", import.meta.url)),
  test: { include: ["web/src/**/*.screens.ts"], testTimeout: 120_000, hookTimeout: 900_000 },
});
