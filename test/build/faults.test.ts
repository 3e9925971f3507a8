import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runOnPlatform } from "../../sample/pasted.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import type { Fault } from "../../src/adapters/memory/faults.ts";
import { type MemoryBase, memoryBase } from "../../src/adapters/memory/memory-base.ts";
import { virtualTime } from "../../src/adapters/memory/virtual-time.ts";
import { SLOTS } from "../../src/base/schema.ts";
import { endsOf } from "../support/laws.ts";

test("the built script on the sample school: it may end before or after any call, and the next run makes it whole", async () => {
  const bundle = readFileSync("build/scheduled-sync.js", "utf8");
  const run = (memory: MemoryBase, faults: readonly Fault[] = []) =>
    runOnPlatform(bundle, memory, {}, { time: virtualTime(Date.parse(SAMPLE_NOW)), timers: false, faults });
  const undisturbed = memoryBase(sampleSchool());
  const { platform } = await run(undisturbed);
  const slotsOf = (memory: MemoryBase) => {
    const table = memory.toJson().tables.find(({ name }) => name === SLOTS.name);
    return table?.records
      .map(({ id, fields }) => JSON.stringify([id.startsWith("recNEW") || id, fields]))
      .sort();
  };
  for (const end of endsOf(platform.calls).filter((fault) => "at" in fault && typeof fault.at === "string")) {
    const memory = memoryBase(sampleSchool());
    await run(memory, [end]);
    await run(memory);
    expect(slotsOf(memory)).toEqual(slotsOf(undisturbed));
  }
});
