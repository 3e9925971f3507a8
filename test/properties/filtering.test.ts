import { expect, test } from "vitest";
import { automationGlobals } from "../../emulator/hosts/scripting-globals.ts";
import { scriptingBase } from "../../src/adapters/scripting.ts";
import type { Entry } from "../../src/execution/log/entry.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { filteringPort } from "../support/filtering-port.ts";
import { holds } from "../support/properties.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import { inventoryCells, writeTexts } from "../support/school/results.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

const open = ({ school, format }: Case): OpenSchool => openSchool(school, format);

/** How grave an emptied template row is depends on slots of its that may be too old to be read (semantics 3.10). */
const told = (entries: readonly Entry[]) =>
  entries.map((entry) =>
    entry.code === "invalid-template" && entry.level === "info" ? { ...entry, level: "error" } : entry,
  );

test("nothing but the count of records and the gravity of an emptied row depends on whether the port can filter", async () => {
  await holds(aCase, async (example) => {
    const [whole, filtered] = [open(example), open(example)];
    const all = await whole.sync(example);
    const some = await filtered.sync({ ...example, port: filteringPort(filtered.port) });
    expect(writeTexts(some.plan.writes)).toEqual(writeTexts(all.plan.writes));
    expect(told(some.entries)).toEqual(told(all.entries));
    expect([some.created, some.updated, some.deactivated]).toEqual([
      all.created,
      all.updated,
      all.deactivated,
    ]);
    expect(some.school.teacherNames).toEqual(all.school.teacherNames);
    expect(inventoryCells(filtered)).toEqual(inventoryCells(whole));
    expect(some.school.slots.records).toBeLessThanOrEqual(all.school.slots.records);
  });
});

test("the flagger finds the same in a port that can filter", async () => {
  await holds(aCase, async (example) => {
    const [whole, filtered] = [open(example), open(example)];
    const all = await whole.flag(example);
    const some = await filtered.flag({ ...example, port: filteringPort(filtered.port) });
    expect([some.found, told(some.entries)]).toEqual([all.found, told(all.entries)]);
    expect(filtered.flags()).toEqual(whole.flags());
  });
});

test("an emptied row of which all slots are old is an error where these are read, and told elsewhere", async () => {
  const emptied = aTemplate({ teachers: [], day: null, starts: null, ends: null });
  const school = { templates: [emptied], slots: [aSlot({ date: "2023-12-05" })] };
  const levels = [false, true].map(async (filters) => {
    const opened = openSchool(school);
    // Of a script, which cannot filter, whatever port the properties are run through.
    const script = scriptingBase(automationGlobals(opened.memory).base);
    const { entries } = await opened.sync({ port: filters ? filteringPort(script) : script });
    return entries.filter(({ code }) => code === "invalid-template").map(({ level }) => level);
  });
  expect(await Promise.all(levels)).toEqual([["error"], ["info"]]);
});

test("a slot dragged into the past holds its key in a port that filters as well", async () => {
  const school = {
    templates: [aTemplate()],
    slots: [aSlot({ date: "2023-12-05", key: "recA|2024-01-23|14:00", lessons: ["recLesson"] })],
  };
  for (const filters of [false, true]) {
    const opened = openSchool(school);
    const port = filters ? filteringPort(opened.port) : opened.port;
    const run = await opened.sync({ given: { daysAhead: 2 }, port });
    expect([run.created, run.plan.facts.length]).toEqual([0, 1]);
  }
});
