import { defineConfig } from "vitest/config";

/** Every mutant loads all of these; `MUTATION_TESTS` names fewer where it is known who tells about a part. */
const include = process.env.MUTATION_TESTS?.split(",") ?? ["test/{execution,properties}/**/*.test.ts"];

/** For mutation testing: what tells about the sources themselves, with few examples a property. */
export default defineConfig({
  test: {
    include,
    // The one runs built scripts, which hold no mutant; the other is slow and made for other faults than these.
    exclude: ["test/execution/floor.test.ts", "test/properties/hostile.test.ts"],
    setupFiles: ["test/support/fixed-seed.ts"],
    testTimeout: 120_000,
    // A mutant is told by its tests, not by a fresh process: loading them again for each would take most of the time.
    isolate: false,
    fileParallelism: false,
    env: { PROPERTY_RUNS: "15", PROPERTY_SHRINK: "no" },
  },
});
