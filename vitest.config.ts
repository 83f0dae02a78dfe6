import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["*/src/**/*.test.ts"],
    maxWorkers: 2,
    // Ten thousand malformed transcripts take longer than an ordinary test, most of all on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
