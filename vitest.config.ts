import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    // These want servers of calendars on this machine: npm run test:calendars.
    exclude: ["test/calendars-servers/**"],
    // Nothing here is timed, so every core may work.
    maxWorkers: "100%",
    setupFiles: ["test/support/fixed-seed.ts"],
    // Properties take their time on a small machine; nothing waits for a clock.
    testTimeout: 120_000,
  },
});
