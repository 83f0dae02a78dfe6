import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Ten thousand malformed transcripts take longer than an ordinary test, most of all on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "server",
          include: ["server/src/**/*.test.ts"],
          globalSetup: ["scripts/src/test/databases/offer-databases.ts"],
        },
      },
      { extends: true, test: { name: "workspaces", include: ["!(server)/src/**/*.test.ts"] } },
    ],
  },
});
