import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Every mutant loads all of these; `MUTATION_TESTS` names fewer where it is known who tells about a part. */
const include = process.env.MUTATION_TESTS?.split(",") ?? [
  "test/{planning,execution,report,properties}/**/*.test.ts",
];

/** The quick tables first and the long sweeps last: the first test that fails ends a mutant. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      ["/planning/", "/execution/", "/report/", "/properties/", "faults.test"].findLastIndex((part) =>
        moduleId.includes(part),
      );
    return [...files].sort((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** For mutation testing: what tells about the sources themselves, with few examples a property. */
export default defineConfig({
  test: {
    include,
    // The first runs built scripts, which hold no mutant; the others are long, and what they tell others tell sooner.
    exclude: [
      "test/execution/floor.test.ts",
      "test/properties/hostile.test.ts",
      "test/properties/sample-school-faults.test.ts",
    ],
    setupFiles: ["test/support/fixed-seed.ts"],
    testTimeout: 120_000,
    // A mutant is told by its tests, not by a fresh process: loading them again for each would take most of the time.
    sequence: { sequencer: TablesFirst },
    isolate: false,
    fileParallelism: false,
    env: { PROPERTY_RUNS: "15", PROPERTY_SHRINK: "no" },
  },
});
