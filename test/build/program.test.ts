import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "slot-sync-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the program starts by its name where a link to it lies on the path, as docs/outside.md has it", () => {
  symlinkSync(resolve("build/slot-sync.mjs"), join(folder, "slot-sync"));
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  expect(execFileSync("slot-sync", ["--version"], { env, encoding: "utf8" })).toMatch(/^\d+\.\d+\.\d+/);
});
