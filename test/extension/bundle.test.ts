import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundlePanel } from "../../esbuild.config.mjs";

const built = (): string => readFileSync("build/control-panel.js", "utf8");

test("build/control-panel.js is what the sources give: run `npm run build` when it is not", async () => {
  expect(await bundlePanel()).toBe(built());
});

test("the official tool finds the entry, which is plain JavaScript", () => {
  const { frontendEntry } = JSON.parse(readFileSync("block.json", "utf8"));
  expect(existsSync(frontendEntry)).toBe(true);
  const entry = readFileSync(frontendEntry, "utf8");
  expect(entry).toContain('from "../build/control-panel.js"');
  expect(entry).not.toMatch(/\.tsx?"|<[A-Z]/);
});

test("the panel brings neither React nor the SDK, and nothing else but them is left to be added", () => {
  const imports = [...built().matchAll(/^(?:import|export)\b.*\bfrom "([^"]+)";$/gm)].map(([, from]) => from);
  expect([...new Set(imports)].sort()).toEqual(["@airtable/blocks/ui", "react"]);
});

test("what an older bundler cannot read is not in it", () => {
  const code = built().replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*$/gm, '""');
  expect(code).not.toMatch(/\?\.\w|\?\?|^\s*#\w/m);
});
