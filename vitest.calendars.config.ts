import { defineConfig } from "vitest/config";

/** Calendars on real servers, as far as they are installed here. */
export default defineConfig({
  test: {
    include: ["test/calendars-servers/**/*.test.ts"],
    setupFiles: ["test/support/fixed-seed.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
