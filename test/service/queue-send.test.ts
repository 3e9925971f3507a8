import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { HttpFault } from "../../emulator/web-api/wire/http-faults.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { TEACHERS } from "../../sample/school-fields.ts";
import type { QueuedEdit } from "../../src/records/queue/queued-edit.ts";
import { queueStorage } from "../../src/service/records/queue-storage.ts";
import { sqliteStore } from "../../src/service/store/sqlite-store.ts";
import { instant } from "../support/instant.ts";
import { openTrial, runProgram } from "./program.ts";

const NAME = "שם";
const NO_RATE = { perSecondAndBase: 1e9, perSecondAndToken: 1e9 };

/** The sample school, and edits that wait in the store of the program. */
async function openWaiting(edits: readonly Partial<QueuedEdit>[], faults: readonly HttpFault[] = []) {
  const trial = await openTrial({ limits: NO_RATE, faults }, sampleSchool());
  const { folder, memory } = trial;
  const schools = { main: { baseId: memory.store.id, serves: [TEACHERS.name] } };
  writeFileSync(join(folder, "slot-sync.config.json"), JSON.stringify({ store: "store.db", schools }));
  const store = sqliteStore(join(folder, "store.db"));
  for (const edit of edits)
    queueStorage(store).put("waiting", {
      ...{ id: "q1", school: "main", table: TEACHERS.name, kind: "create", fields: {}, by: "site" },
      ...{ at: new Date(Date.parse(SAMPLE_NOW)).toISOString(), since: instant(Date.now()) },
      ...edit,
    });
  store.close();
  return trial;
}

test("5, 8 queue list tells in one form what waits, what is in conflict and what is lost, and why", async () => {
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
  const { run } = await openWaiting([
    {
      id: "q1",
      kind: "update",
      record: "recTeacher0000001",
      fields: { [NAME]: { from: "nobody", to: "א" } },
    },
    { id: "q2", kind: "update", record: "recNobody00000000", fields: { [NAME]: { from: null, to: "ב" } } },
    { id: "q3", kind: "create", fields: { [NAME]: { from: null, to: "ג" } } },
  ]);
  const list = async () => JSON.parse((await run("queue", "list", "--json")).out);
  const shared = { school: "main", table: TEACHERS.name, by: "site", at };
  const one = { ...shared, id: "q1", kind: "update", record: "recTeacher0000001" };
  const two = { ...shared, id: "q2", kind: "update", record: "recNobody00000000" };
  const lost = { ...two, fields: { [NAME]: { from: null, to: "ב" } } };
  expect(await list()).toEqual({
    waiting: [
      { ...one, fields: { [NAME]: { from: "nobody", to: "א" } } },
      lost,
      { ...shared, id: "q3", kind: "create", fields: { [NAME]: { from: null, to: "ג" } } },
    ],
    conflicts: [],
    lost: [],
  });
  expect((await run("queue", "send")).code).toBe(0);
  expect(await list()).toEqual({
    waiting: [],
    conflicts: [
      {
        ...one,
        fields: { [NAME]: { from: "nobody", to: "א", present: "דנה לוי" } },
        reason: expect.stringContaining(NAME),
      },
    ],
    lost: [{ ...lost, reason: expect.stringContaining("is gone") }],
  });
  const told = (await run("queue", "list")).out;
  for (const word of ["conflict", "q1", "q2", "is gone"]) expect(told).toContain(word);
  expect((await run("queue", "drop", "q2", "--json")).code).toBe(0);
  expect((await list()).lost).toEqual([]);
});

test("8 two who send the queue at one time make what waits in it once", async () => {
  // Making it takes so long that the other one looks for it meanwhile.
  const making = { call: 3, kind: "slow", milliseconds: 2_000 } as const;
  const edit = { fields: { [NAME]: { from: null, to: "אורן" } } };
  const { folder, memory, variables } = await openWaiting([edit], [making]);
  const send = () =>
    runProgram(["queue", "send", "--json"], folder, { ...variables, SLOT_SYNC_TIME_SCALE: "1" });
  const ended = await Promise.all([send(), send()]);
  expect(ended.map(({ code, out }) => [code, JSON.parse(out)])).toEqual([
    [0, { waiting: 0 }],
    [0, { waiting: 0 }],
  ]);
  const made = [...memory.store.table(TEACHERS.name).records.values()].filter((cells) =>
    [...cells.values()].includes("אורן"),
  );
  expect(made.length).toBe(1);
});
