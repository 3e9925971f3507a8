import { expect, test } from "vitest";
import type { TableId } from "../../../src/base/port.ts";
import { PortError } from "../../../src/base/port-error.ts";
import { instantAt } from "../../../src/domain/time/instant.ts";
import { cacheOf } from "../../../src/records/reading/cache.ts";
import { servedTables } from "../../../src/records/reading/served-tables.ts";
import type { RecordsTable } from "../../../src/records/records-port.ts";

const PEOPLE: RecordsTable = { id: "tblPeople" as TableId, name: "people", fields: [] };

test("8 a writer waits once for Airtable to tell its tables, however often they are asked for: what was known before will do", async () => {
  let waits = 0;
  let tell: (tables: readonly RecordsTable[]) => void = () => {};
  const tables = servedTables({
    port: {
      schema: () =>
        new Promise((done) => {
          tell = done;
        }),
    },
    cache: cacheOf({ now: () => instantAt(0) }),
    schemas: { last: () => [PEOPLE], keep: () => {} },
    async soon(read) {
      waits += 1;
      // Nobody answers for as long as a writer can wait.
      return waits === 1 ? Promise.reject(new PortError("lost", "Airtable has not answered in time")) : read;
    },
    ...{ inTime: (read) => read, serves: undefined, uncached: [] },
  });
  expect([await tables.named("people"), await tables.named("tblPeople"), waits]).toEqual([PEOPLE, PEOPLE, 1]);
  const other = { ...PEOPLE, name: "persons" };
  tell([other]);
  await new Promise(setImmediate);
  expect([await tables.named("persons"), waits]).toEqual([other, 2]);
});
