import { expect, test } from "vitest";
import { TEMPLATES } from "../../../src/base/schema/tables.ts";
import { memoryQueue } from "../memory-storage.ts";
import { openRecords } from "../open-records.ts";

/** How often the queue is read and written for a batch of so many edits that Airtable does not take. */
async function handlings(count: number): Promise<readonly number[]> {
  const queue = memoryQueue();
  let [read, written] = [0, 0];
  const storage = {
    ...queue,
    list() {
      read += 1;
      return queue.list();
    },
    put(...given: Parameters<typeof queue.put>) {
      written += 1;
      queue.put(...given);
    },
  };
  const away = Array.from({ length: 20 }, (_, index) => ({ call: index + 2, kind: "unreachable" }) as const);
  const { service } = openRecords({ storage }, away);
  await service.tables();
  const edits = Array.from({ length: count }, (_, index) => ({
    id: `recWeekly${String(index + 1).padStart(8, "0")}`,
    fields: { slot: `x${index}` },
  }));
  expect(await service.batchUpdate(TEMPLATES.name, edits, { by: "me" })).toMatchObject({ queued: count });
  return [read, written];
}

test("11 a batch reads and writes the queue as often for a thousand edits as for two: one request cannot hold up the server", async () => {
  expect(await handlings(1_000)).toEqual(await handlings(2));
});
