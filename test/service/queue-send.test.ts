import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleSchool } from "../../sample/school.ts";
import { TEACHERS } from "../../sample/school-fields.ts";
import type { QueuedEdit } from "../../src/records/queue/queued-edit.ts";
import { queueStorage } from "../../src/service/records/queue-storage.ts";
import { sqliteStore } from "../../src/service/store/sqlite-store.ts";
import { instant } from "../support/instant.ts";
import { openTrial, runProgram } from "./program.ts";

const NAME = "שם";
const NO_RATE = { perSecondAndBase: 1e9, perSecondAndToken: 1e9 };

test("8 two who send the queue at one time make what waits in it once", async () => {
  // Making it takes so long that the other one looks for it meanwhile.
  const making = { call: 3, kind: "slow", milliseconds: 2_000 } as const;
  const { folder, memory, variables } = await openTrial(
    { limits: NO_RATE, faults: [making] },
    sampleSchool(),
  );
  const schools = { main: { baseId: memory.store.id, serves: [TEACHERS.name] } };
  writeFileSync(join(folder, "slot-sync.config.json"), JSON.stringify({ store: "store.db", schools }));
  const edit: QueuedEdit = {
    ...{ id: "q1", school: "main", table: TEACHERS.name, kind: "create", by: "site" },
    ...{
      fields: { [NAME]: { from: null, to: "אורן" } },
      at: new Date().toISOString(),
      since: instant(Date.now()),
    },
  };
  const store = sqliteStore(join(folder, "store.db"));
  queueStorage(store).put("waiting", edit);
  store.close();
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
