import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { automationGlobals } from "../../emulator/hosts/scripting-globals.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { AIRTABLE_LIMITS, LIMIT_TEXTS } from "../../emulator/platform/platform-limits.ts";
import { platformRun } from "../../emulator/platform/platform-run.ts";
import { playOut, virtualTime } from "../../emulator/virtual-time.ts";
import { nextTurn } from "../../sample/pasted.ts";
import { CONTRACT_BASE } from "../adapters/base-port-contract.ts";
import { instant } from "../support/instant.ts";

const PAGE = readFileSync("docs/developers/emulator.md", "utf8");
const rowsOf = (heading: string): readonly (readonly string[])[] => {
  const [, section = ""] = PAGE.split(`\n## ${heading}\n`);
  const [text = ""] = section.split("\n## ");
  return text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "));
};
const quoted = (cell = ""): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);

test("the example on the page is the test beside this one, word for word", () => {
  const [, example = ""] = PAGE.split("```ts\n");
  const file = readFileSync("test/docs/emulator-example.test.ts", "utf8");
  expect(example.split("```")[0]).toBe(file);
});

test("every member of the global base is on the page, and no other", async () => {
  const { base, input, output, console } = automationGlobals(memoryBase(CONTRACT_BASE));
  const table = base.getTable("Tasks");
  const result = await table.selectRecordsAsync();
  const there: Readonly<Record<string, object | undefined>> = {
    "`base`": base,
    "a table": table,
    "a view": table.views[0],
    "a field": table.fields[0],
    "a result": result,
    "a record": result.records[0],
  };
  const told = new Map(rowsOf("What it offers").map(([of = "", members]) => [of, quoted(members)]));
  for (const [of, members] of Object.entries(there)) {
    expect([of, [...(told.get(of) ?? [])].sort()]).toEqual([of, Object.keys(members ?? {}).sort()]);
  }
  const others = Object.entries({ input, output, console }).flatMap(([name, global]) =>
    Object.keys(global).map((member) => `${name}.${member}`),
  );
  expect(told.get("other globals")).toEqual(others);
});

test("every limit is on the page with its value, and with its text where that is Airtable's own", () => {
  const rows = rowsOf("Limits").slice(1);
  const told = rows.map(([, value, name]) => [quoted(name)[0], Number(value)]);
  expect(Object.fromEntries(told)).toEqual(AIRTABLE_LIMITS);
  const texts = rows.flatMap(([, , , what]) => quoted(what));
  expect(texts).toEqual(
    [LIMIT_TEXTS.size, LIMIT_TEXTS.rate, LIMIT_TEXTS.run].map((text) => text(AIRTABLE_LIMITS)),
  );
});

test.each(["before", "after", 1] as const)("why a run was ended %s a call is on the page", async (at) => {
  const time = virtualTime(instant(0));
  const run = platformRun(memoryBase(CONTRACT_BASE), { time, faults: [{ kind: "end", call: 3, at }] });
  const tasks = run.base.getTable("Tasks");
  const script = async () => {
    for (;;) await tasks.createRecordAsync({ Title: "One" });
  };
  await playOut(time, Promise.race([script(), run.whenEnded]), nextTurn);
  expect(PAGE).toContain(`\`${run.ended}\``);
});
