import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { openTrial, startProgram } from "./program.ts";

const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };

/** The outputs that contract.md names; those that other commands add may stand beside them. */
const OUTPUTS = ["created", "updated", "deactivated", "overlaps", "errors", "errorCount", "incomplete"];
const MORE_OUTPUTS = ["remaining", "shouldAlert", "dryRun", "summary", "report", "status"];

describe("a sync", () => {
  test("does its work without a configuration on whatever stands for Airtable here, and once more does nothing", async () => {
    const { run } = await openTrial(NO_RATE);
    const first = await run("sync", "--json");
    const outputs = JSON.parse(first.out);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining([...OUTPUTS, ...MORE_OUTPUTS]));
    expect(outputs).toMatchObject({ created: 8, updated: 9, status: "partial", dryRun: false });
    // One template of the sample cannot be read: that is for a person.
    expect(first.code).toBe(1);
    const second = JSON.parse((await run("sync", "--json")).out);
    expect(second.summary).toBe("0 created, 0 updated, 0 deactivated");
  });

  test("prints its report on standard output and log lines of JSON on standard error", async () => {
    const { run } = await openTrial(NO_RATE);
    const { out, err } = await run("sync", "--dry-run");
    expect(out.startsWith("# ")).toBe(true);
    const lines = err
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.every(({ level, time, msg }) => level && time && msg)).toBe(true);
  });

  test("goes on when whoever reads along stops reading, and ends with the run's own code", async () => {
    const { memory, folder, variables, run } = await openTrial(NO_RATE);
    const before = JSON.stringify(memory.toJson());
    const { child, ended } = startProgram(["sync"], folder, variables);
    child.stdout.destroy();
    child.stderr.destroy();
    expect((await ended).code).toBe(1);
    expect(JSON.stringify(memory.toJson())).not.toBe(before);
    expect(JSON.parse((await run("sync", "--json")).out).summary).toBe("0 created, 0 updated, 0 deactivated");
  });

  test("writes nothing when it is dry, and says what it would write", async () => {
    const { run, memory } = await openTrial(NO_RATE);
    const before = JSON.stringify(memory.toJson());
    const { out } = await run("sync", "--dry-run", "--json");
    expect(JSON.parse(out)).toMatchObject({ created: 8, updated: 9, dryRun: true });
    expect(JSON.stringify(memory.toJson())).toBe(before);
  });

  test("is told what nobody else is in the audit, cell by cell", async () => {
    const { run } = await openTrial(NO_RATE);
    await run("sync");
    const { out, code } = await run("audit", "--json");
    expect(code).toBe(0);
    const { entries } = JSON.parse(out);
    expect(entries).toContainEqual(
      expect.objectContaining({
        who: "sync",
        table: SLOTS.name,
        field: SLOTS.fields.status.name,
        outcome: "done",
      }),
    );
    const [first] = entries;
    const { out: ofRecord } = await run("audit", "--record", first.record, "--since", "2026-01-14");
    expect(ofRecord).toContain(first.record);
    expect((await run("audit", "--since", "2027-01-01")).out.trim()).toBe("Nothing was written.");
    expect((await run("audit", "--since", "yesterday")).code).toBe(2);
  });

  test("waits for another of the same school", async () => {
    // Whichever comes first is still at it when the other one comes.
    const { run } = await openTrial({ ...NO_RATE, faults: [{ call: 3, kind: "slow", milliseconds: 500 }] });
    const [one, other] = await Promise.all([run("sync", "--json"), run("sync", "--json")]);
    const created = [one, other].map(({ out }) => JSON.parse(out).created).sort();
    expect(created).toEqual([0, 8]);
  });

  test("goes on without a store, and says what it could not keep", async () => {
    const { run, folder } = await openTrial(NO_RATE);
    const baseId = "appMEMORY00000000";
    writeFileSync(join(folder, "broken.db"), "this is no database, it is a letter to somebody".repeat(100));
    const config = { store: "broken.db", schools: { main: { baseId } } };
    writeFileSync(join(folder, "slot-sync.config.json"), JSON.stringify(config));
    const { out, err, code } = await run("sync", "--json");
    expect(JSON.parse(out).created).toBe(8);
    expect(code).toBe(1);
    expect(err).toContain("broken.db is broken. Move the file away");
    expect(err).toContain("no audit is kept");
    expect(readFileSync(join(folder, "broken.db"), "utf8")).toContain("a letter to somebody");
  });
});
