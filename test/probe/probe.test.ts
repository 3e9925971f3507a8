import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { platformOf } from "../../emulator/platform/platform-of.ts";
import { virtualTime } from "../../emulator/virtual-time.ts";
import { bundleProbe } from "../../esbuild.config.mjs";
import { type LimitedRunOptions, runInExtension, runOnPlatform } from "../../sample/pasted.ts";
import { type Findings, findingsTable, parseFindings, QUESTIONS } from "../../src/probe/findings.ts";
import { FIELDS, PROBE_TABLE, ROWS } from "../../src/probe/probe-table.ts";
import { instant } from "../support/instant.ts";

const source = readFileSync("build/probe.js", "utf8");
const NOW = instant("2026-01-14T08:00:00Z");
const nobody = { answer: () => "" };

const EMPTY: BaseJson = { tables: [{ id: "tblOther", name: "Other", fields: [], records: [] }] };

/** The scratch base after the first half and what a person does by hand. */
async function scratchBase({ lookup = "values", keepsLinks = true } = {}): Promise<MemoryBase> {
  const memory = memoryBase(EMPTY);
  const { error } = await runInExtension(source, memory, nobody, NOW);
  expect(error).toBeUndefined();
  const base = JSON.parse(JSON.stringify(memory.toJson()));
  const table = base.tables.find(({ name }: { name: string }) => name === PROBE_TABLE);
  const original = table.records.find(
    ({ fields }: { fields: Record<string, unknown> }) => fields[FIELDS.name] === ROWS.original,
  );
  const looked = lookup === "values" ? [1] : [{ linkedRecordId: "recTarget", value: 1 }];
  table.fields.push(
    { id: "fldComputed", name: FIELDS.computed, type: "formula", options: { formula: "{Number} + 1" } },
    { id: "fldLooked", name: FIELDS.lookup, type: "multipleLookupValues", options: null },
  );
  original.fields[FIELDS.lookup] = looked;
  table.records.push({
    id: "recCopy",
    fields: keepsLinks ? { ...original.fields } : { [FIELDS.name]: ROWS.original },
  });
  return memoryBase(base);
}

async function probe(memory: MemoryBase, options: Partial<LimitedRunOptions> = {}, variables = {}) {
  const time = virtualTime(NOW);
  const run = await runOnPlatform(source, memory, variables, { time, timers: true, ...options });
  return { ...run, table: String(run.outputs.get("findings")) };
}

const findingsOf = (table: string): Findings => parseFindings(table);

const rowsOf = (memory: MemoryBase) => JSON.stringify(memory.toJson().tables);

test("build/probe.js is what the sources give, and exactly as long as it says", async () => {
  expect(await bundleProbe()).toBe(source);
  expect(source).toHaveLength(400_000);
});

describe("in the Scripting extension", () => {
  test("it makes its table, and says what is left to do by hand", async () => {
    const memory = memoryBase(EMPTY);
    const { shown } = await runInExtension(source, memory, nobody, NOW);
    expect(shown.map((each) => "text" in each && each.text).join()).toContain(
      `Add the field **${FIELDS.computed}**`,
    );
    expect(memory.toJson().tables.map(({ name, records }) => [name, records.length])).toEqual([
      ["Other", 0],
      [PROBE_TABLE, 3],
    ]);
  });

  test("a second time it makes nothing", async () => {
    const memory = memoryBase(EMPTY);
    await runInExtension(source, memory, nobody, NOW);
    const before = rowsOf(memory);
    await runInExtension(source, memory, nobody, NOW);
    expect(rowsOf(memory)).toBe(before);
  });
});

const latency: LimitedRunOptions["latency"] = ({ kind, records }) =>
  kind === "query" ? 200 : records <= 1 ? 100 : records <= 10 ? 150 : 400;

describe("in an automation", () => {
  test("it finds what Airtable is known to do", async () => {
    const { table, error, lines } = await probe(await scratchBase(), { latency });
    expect(error).toBeUndefined();
    expect(lines.at(-1)?.text).toBe(table);
    expect(findingsOf(table)).toMatchObject({
      paste: "400000",
      setTimeout: "yes",
      fetch: "no",
      zone: "yes",
      hebrewCalendar: "yes",
      batch: "no",
      computed: "Can't set cell values: Field 'Computed' is computed and cannot be set",
      size: "Request exceeds maximum batch size limit of 50 items",
      rate: "Can only send 15 mutations every 1000ms",
      lookup: "values",
      duplicate: "yes",
      runMs: "not tried",
      queries: "Exceeded the limit of 30 queries in one run",
      queriesMost: "30",
    });
    expect(Number(findingsOf(table).write50Ms)).toBeGreaterThanOrEqual(400);
  });

  const elsewhere: Partial<LimitedRunOptions> = {
    timers: false,
    latency,
    limits: { queriesPerRun: 12, writesPerSecond: 18 },
    writesGoodRecords: true,
    words: {
      choice: "No such choice",
      link: "No such record | or row",
      value: "Not a number",
      field: "No such field",
      computed: "It is computed",
      gone: "It is gone",
      size: "Too large",
      rate: "Too fast",
      queries: "Too curious",
    },
  };

  test("it finds it where all of that is otherwise", async () => {
    const memory = await scratchBase({ lookup: "objects", keepsLinks: false });
    const { table } = await probe(memory, elsewhere);
    expect(findingsOf(table)).toMatchObject({
      ...elsewhere.words,
      setTimeout: "no",
      batch: "yes",
      lookup: "objects",
      duplicate: "no",
      queriesMost: "12",
    });
  });

  test.each([
    ["as known", {}],
    ["otherwise", elsewhere],
  ])("what it found %s makes an emulator in which it finds the same", async (_, options) => {
    const first = await probe(await scratchBase(), { latency, ...options });
    const { lookupFormat, ...found } = platformOf(`Our findings:\n\n${first.table}\n`);
    const again = await probe(await scratchBase(), found);
    const ofTime = (findings: Findings) => ({
      ...findings,
      queryMs: "",
      write1Ms: "",
      write10Ms: "",
      write50Ms: "",
    });
    expect(lookupFormat).toBe("values");
    expect(ofTime(findingsOf(again.table))).toEqual(ofTime(findingsOf(first.table)));
  });

  test("it leaves the base as it was, but for the row that keeps the time", async () => {
    const memory = await scratchBase();
    const before = rowsOf(memory);
    await probe(memory);
    expect(rowsOf(memory)).toBe(before);
  });

  test("rows that an earlier run has left, and only those, are taken away", async () => {
    const memory = await scratchBase();
    const before = rowsOf(memory);
    await probe(memory, { faults: [{ kind: "end", call: 6, at: "after" }] });
    expect(rowsOf(memory)).toContain("probe row 0");
    await probe(memory);
    expect(rowsOf(memory)).toBe(before);
  });

  test("how long a run may last is told by the next run", async () => {
    const memory = await scratchBase();
    const long = await probe(memory, { latency }, { howLong: "yes" });
    expect(long.error?.message).toContain("execution time limit");
    const { runMs } = findingsOf((await probe(memory, { latency })).table);
    expect(Number(runMs)).toBeGreaterThanOrEqual(28_000);
    expect(Number(runMs)).toBeLessThanOrEqual(30_000);
  });

  test("without its table it writes nothing, and says what to do", async () => {
    const memory = memoryBase(EMPTY);
    const { error, platform } = await probe(memory);
    expect(error?.message).toContain(
      `There is no table "${PROBE_TABLE}" here. Paste this file into the Scripting`,
    );
    expect(platform.calls).toEqual([]);
  });
});

describe("the table of findings", () => {
  test("has a row for every question, also for those that were not asked", () => {
    expect(findingsTable({}).split("\n")).toHaveLength(Object.keys(QUESTIONS).length + 2);
  });

  test("comes back from its text, whatever the words hold", () => {
    const findings = { choice: "a | b \\ c", link: "two\nlines" };
    expect(parseFindings(findingsTable(findings))).toMatchObject({ choice: "a | b \\ c", link: "two lines" });
  });

  test("is refused where there is none", () => {
    expect(() => parseFindings("| a | b | c |")).toThrow("Not a table of the probe");
  });
});
