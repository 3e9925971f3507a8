import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import type { Fault } from "../../emulator/platform/faults.ts";
import { virtualTime } from "../../emulator/virtual-time.ts";
import { runOnPlatform } from "../../sample/pasted.ts";
import { SAMPLE_EDIT, SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { instant } from "../support/instant.ts";
import { endsOf } from "../support/laws.ts";

type Variables = Readonly<Record<string, unknown>>;

const run = (script: string, memory: MemoryBase, variables: Variables = {}, faults: readonly Fault[] = []) =>
  runOnPlatform(readFileSync(`build/${script}.js`, "utf8"), memory, variables, {
    time: virtualTime(instant(SAMPLE_NOW)),
    timers: false,
    faults,
  });

/** The sample school after its first run, and then somebody moves a lesson. */
async function edited(): Promise<BaseJson> {
  const memory = memoryBase(sampleSchool());
  await run("scheduled-sync", memory);
  const { store } = memory;
  store.update(store.table(TEMPLATES.id), [{ id: SAMPLE_EDIT.record, cells: SAMPLE_EDIT.cells }]);
  return memory.toJson();
}

/** All slots and templates; records that runs have made have an id of their own every time. */
const cellsOf = (memory: MemoryBase) =>
  memory
    .toJson()
    .tables.filter(({ name }) => name === SLOTS.name || name === TEMPLATES.name)
    .flatMap(({ records }) => records)
    .map((record) => JSON.stringify(record).replaceAll(/recNEW\w+/g, "recNEW"))
    .sort();

test.each<[string, Variables, () => BaseJson | Promise<BaseJson>]>([
  ["scheduled-sync", {}, sampleSchool],
  ["on-record-update-sync", { recordId: SAMPLE_EDIT.record }, edited],
  ["overlap-flagger", {}, edited],
])(
  "%s, built, may end before or after any call, and its next run makes the sample school whole",
  async (script, variables, begin) => {
    const base = await begin();
    const undisturbed = memoryBase(base);
    const before = cellsOf(undisturbed);
    const { platform } = await run(script, undisturbed, variables);
    expect(cellsOf(undisturbed)).not.toEqual(before);
    for (const end of endsOf(platform.calls).filter(
      (fault) => "at" in fault && typeof fault.at === "string",
    )) {
      const memory = memoryBase(base);
      await run(script, memory, variables, [end]);
      await run(script, memory, variables);
      expect(cellsOf(memory)).toEqual(cellsOf(undisturbed));
    }
  },
);
