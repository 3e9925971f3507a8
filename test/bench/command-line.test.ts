import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const FOLDER = ".slot-sync/command-line-test";

beforeAll(async () => {
  await esbuild.build({
    entryPoints: { bench: "test/bench/bench.ts", torture: "test/torture/torture.ts" },
    outdir: FOLDER,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const run = (name: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${FOLDER}/${name}.mjs`, ...args]);
  return { status, said: stdout.toString(), complained: stderr.toString() };
};

describe("npm run bench", () => {
  test("says which parts there are", () => {
    const { status, said } = run("bench", "--help");
    expect(status).toBe(0);
    expect([...said.matchAll(/-- ([\w-]+)/g)].map(([, part]) => part)).toEqual([
      "plans",
      "peers",
      "runs",
      "floor",
      "web-api",
      "mails",
      "schools",
      "load",
    ]);
  });

  test("does not take another part for one of them", () => {
    const { status, said, complained } = run("bench", "constructor");
    expect([status, said]).toEqual([2, ""]);
    expect(complained).toMatch(/no part "constructor".*-- floor/s);
  });
});

describe("npm run torture", () => {
  test("says what it may be told", () => {
    const { status, said } = run("torture", "--help");
    expect([status, said]).toEqual([0, expect.stringMatching(/--cases.*at least.*--seed/s)]);
  });

  test.each([["--nope"], ["--cases=many"], ["7"]])("says so as well instead of failing on %s", (argument) => {
    const { status, complained } = run("torture", argument);
    expect([status, complained]).toEqual([2, expect.stringMatching(/^npm run torture -- --cases/)]);
  });
});
