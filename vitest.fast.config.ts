import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import all from "./vitest.config.ts";

/** The inner loop: without what takes many seconds a file. */
export default mergeConfig(
  all,
  defineConfig({
    test: {
      // Nothing here leaves anything behind; the whole suite, which keeps its files apart, would tell.
      isolate: false,
      exclude: [
        ...configDefaults.exclude,
        // Every history, and every call of a long run.
        "test/properties/**",
        "test/execution/apply/{floor,late-look}.test.ts",
        // Programs, servers, bundles, a browser's storage, the whole panel.
        "test/{service,sample,bench,build}/**",
        "test/records/client/**",
        "test/extension/panel.test.tsx",
      ],
    },
  }),
);
