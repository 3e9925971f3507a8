import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Every mutant meets all of these; `MUTATION_TESTS` names fewer folders or files where it is known who tells about a part. */
const include = (process.env.MUTATION_TESTS?.split(",") ?? ["**/*"]).map(
  (tests) => `.slot-sync/tests/${tests}.test.mjs`,
);

/** The quick tables first and the long sweeps last: the first test that fails ends a mutant. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      ["/planning/", "/execution/", "/semantics/", "/report/", "/properties/", "faults.test"].findLastIndex(
        (part) => moduleId.includes(part),
      );
    return [...files].sort((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** For mutation testing: what tells about the sources themselves, with few examples a property. */
export default defineConfig({
  test: {
    include,
    // The first runs built scripts, which hold no mutant; the others are long, and what they tell others tell sooner.
    exclude: ["**/floor.test.mjs", "**/hostile.test.mjs", "**/sample-school-faults.test.mjs"],
    setupFiles: ["test/support/fixed-seed.ts"],
    testTimeout: 120_000,
    sequence: { sequencer: TablesFirst },
    // A mutant is told by its tests, not by a fresh process.
    isolate: false,
    fileParallelism: false,
    env: { PROPERTY_RUNS: "15", PROPERTY_SHRINK: "no" },
  },
});
