import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runInAutomation } from "../../sample/pasted.ts";
import { SAMPLE_NOW } from "../../sample/school.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { instant } from "../support/instant.ts";
import { newFolder, openTrial, runProgram } from "./program.ts";

const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };

test("9 the program twice and the pasted script, all on one base at one time: no hour stands twice, and the next run has nothing to do", async () => {
  const { memory, variables, run } = await openTrial(NO_RATE);
  const pasted = readFileSync("build/scheduled-sync.js", "utf8");
  // Two programs that do not know of each other: each has a store, and so a lock, of its own.
  const programs = [newFolder(), newFolder()].map((folder) =>
    runProgram(["sync", "--json"], folder, variables),
  );
  const scripts = Promise.all([1, 2].map(() => runInAutomation(pasted, memory, {}, instant(SAMPLE_NOW))));
  const ends = await Promise.all(programs);
  expect((await scripts).map(({ error }) => error)).toEqual([undefined, undefined]);
  expect(ends.map(({ code }) => [0, 1, 75].includes(code ?? -1))).toEqual([true, true]);

  await run("sync");
  const { out } = await run("sync", "--json");
  expect(JSON.parse(out).summary).toBe("0 created, 0 updated, 0 deactivated");
  const { tables } = memory.toJson();
  const slots = tables.find(({ name }) => name === SLOTS.name)?.records ?? [];
  const live = slots
    .filter(({ fields }) => JSON.stringify(fields[SLOTS.fields.status.name] ?? "").includes(STATUSES.open))
    .map(({ fields }) => String(fields[SLOTS.fields.key.name]))
    // One hour of the sample is wanted by two templates.
    .filter((key) => !key.includes("recTeacher0000004"));
  expect(live.length).toBeGreaterThan(100);
  expect(new Set(live).size).toBe(live.length);
});
