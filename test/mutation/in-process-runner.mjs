import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { collectTests, getFn } from "@vitest/runner";

/** @typedef {{ id: string, name: string, run: () => Promise<unknown> }} LoadedTest */

/** Where instrumented sources look for the mutant that is at work; Stryker's instrumenter writes this name. */
const NAMESPACE = "__stryker__";

/** The tests of planner and executor as one file, which Stryker's build command makes in its sandbox. */
const TESTS = ".slot-sync/tests/all.mjs";

/** A property with few examples takes a second or two; what takes longer under a mutant hangs. */
const MILLISECONDS_PER_TEST = 30_000;

/**
 * Runs the tests of a mutant in the process that holds them already: thousands of mutants meet the same tests, and
 * loading these takes longer than most mutants live. Quick tests come first.
 */
class InProcessRunner {
  /** @type {readonly LoadedTest[] | undefined} */
  #tests;
  #loads = 0;
  /** How long each test took last, by its id. */
  #milliseconds = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** @returns {Promise<import("@stryker-mutator/api/test-runner").DryRunResult>} */
  async dryRun() {
    const stryker = this.#stryker();
    stryker.activeMutant = undefined;
    const tests = await this.#load();
    /** @type {import("@stryker-mutator/api/test-runner").TestResult[]} */
    const results = [];
    for (const test of tests) {
      stryker.currentTestId = test.id;
      const failureMessage = await this.#failureOf(test);
      const told = { id: test.id, name: test.name, timeSpentMs: this.#usual(test) };
      results.push(
        failureMessage === undefined
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage },
      );
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  /**
   * @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options
   * @returns {Promise<import("@stryker-mutator/api/test-runner").MutantRunResult>}
   */
  async mutantRun(options) {
    if (!isInSample(options.activeMutant.id))
      return { status: MutantRunStatus.Error, errorMessage: "Left out of the sample." };
    const loads = this.#loads;
    const result = await this.#runOf(options, options.reloadEnvironment);
    // What an earlier mutant has left behind may be what failed: only tests that were loaded for this one tell.
    const fresh = this.#loads > loads;
    return result.status === MutantRunStatus.Killed && this.#tests === undefined && !fresh
      ? this.#runOf(options, true)
      : result;
  }

  /**
   * @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options
   * @param {boolean} reload
   * @returns {Promise<import("@stryker-mutator/api/test-runner").MutantRunResult>}
   */
  async #runOf({ activeMutant, hitLimit, mutantActivation, testFilter }, reload) {
    const stryker = this.#stryker();
    stryker.hitCount = 0;
    stryker.hitLimit = hitLimit;
    stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    if (reload) this.#tests = undefined;
    let tests;
    try {
      tests = await this.#load();
    } catch (thrown) {
      const failureMessage = `The tests cannot be loaded: ${thrown instanceof Error ? thrown.message : thrown}`;
      return { status: MutantRunStatus.Killed, killedBy: ["0"], failureMessage, nrOfTests: 1 };
    }
    stryker.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const met = tests.filter(({ id }) => wanted?.has(id) ?? true);
    met.sort((a, b) => this.#usual(a) - this.#usual(b));
    for (const [index, test] of met.entries()) {
      const failure = await this.#failureOf(test);
      if (stryker.hitCount > (hitLimit ?? Number.POSITIVE_INFINITY)) {
        this.#tests = undefined;
        return { status: MutantRunStatus.Timeout, reason: `Hit more than ${hitLimit} times.` };
      }
      if (failure === undefined) continue;
      stryker.activeMutant = undefined;
      // A test that fails afterwards too was spoilt, by this mutant or by one before it.
      if (mutantActivation === "static" || failure === HANGS || (await this.#failureOf(test)) !== undefined)
        this.#tests = undefined;
      return {
        status: MutantRunStatus.Killed,
        killedBy: [test.id],
        failureMessage: failure,
        nrOfTests: index + 1,
      };
    }
    if (mutantActivation === "static") this.#tests = undefined;
    return { status: MutantRunStatus.Survived, nrOfTests: met.length };
  }

  async #load() {
    this.#loads += this.#tests === undefined ? 1 : 0;
    this.#tests ??= await loadedTests(`${pathToFileURL(join(process.cwd(), TESTS))}?load=${this.#loads}`);
    return this.#tests;
  }

  /**
   * What a test says against the sources as they are; nothing where it passes.
   * @param {LoadedTest} test
   * @returns {Promise<string | undefined>}
   */
  async #failureOf(test) {
    const start = performance.now();
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const hanging = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(HANGS)), MILLISECONDS_PER_TEST);
    });
    try {
      await Promise.race([test.run(), hanging]);
      this.#milliseconds.set(test.id, performance.now() - start);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * @param {LoadedTest} test
   * @returns {number} milliseconds
   */
  #usual({ id }) {
    return this.#milliseconds.get(id) ?? 0;
  }

  #stryker() {
    const scope = /** @type {any} */ (globalThis);
    scope[NAMESPACE] ??= {};
    return scope[NAMESPACE];
  }
}

/**
 * `MUTATION_SAMPLE=10` tries a tenth of the mutants, `MUTATION_SEED=2` another tenth; the others are counted as errors,
 * which no score counts.
 * @param {string} mutant its number
 */
function isInSample(mutant) {
  const { MUTATION_SAMPLE = "100", MUTATION_SEED = "1" } = process.env;
  const spread = Math.imul(Number(mutant) + Number(MUTATION_SEED), 0x9e3779b1) >>> 0;
  return spread < (Number(MUTATION_SAMPLE) / 100) * 2 ** 32;
}

/**
 * @param {string} url
 * @returns {Promise<readonly LoadedTest[]>}
 */
async function loadedTests(url) {
  // The properties read it as they load.
  process.env.PROPERTY_RUNS ??= "5";
  process.env.PROPERTY_SHRINK = "no";
  const files = await collectTests([url], {
    config: /** @type {any} */ ({
      root: process.cwd(),
      setupFiles: [],
      sequence: { hooks: "stack", setupFiles: "list", seed: 1 },
      maxConcurrency: 1,
      testTimeout: MILLISECONDS_PER_TEST,
      hookTimeout: MILLISECONDS_PER_TEST,
      retry: 0,
      tags: [],
    }),
    importFile: (file) => import(file),
  });
  for (const { result } of files)
    if (result?.errors !== undefined) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return files.flatMap((file) => testsOf(file, [])).map((test, index) => ({ ...test, id: String(index) }));
}

/**
 * @param {import("@vitest/runner").Suite} suite
 * @param {readonly string[]} above
 * @returns {Omit<LoadedTest, "id">[]}
 */
const testsOf = (suite, above) =>
  suite.tasks.flatMap((task) =>
    task.type === "suite"
      ? testsOf(task, [...above, task.name])
      : [{ name: [...above, task.name].join(" > "), run: async () => getFn(task)() }],
  );

const HANGS = "It does not end.";

const createRunner = Object.assign(() => new InProcessRunner(), { inject: tokens(commonTokens.injector) });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", createRunner)];
