import { expect, test } from "vitest";
import { TEACHERS } from "../../../sample/school-fields.ts";
import { instantAt } from "../../../src/domain/time/instant.ts";
import { httpApp } from "../../../src/service/http/http-app.ts";
import { hashOf } from "../../../src/service/http/keys.ts";
import type { ServedSchool } from "../../../src/service/http/served-school.ts";
import { StoreError } from "../../../src/service/store/store-error.ts";
import { memoryAnswers } from "../../records/memory-storage.ts";
import { openRecords } from "../../records/open-records.ts";

test("6, 11 what is wrong with the server stands in its log, and not in an answer; a write that it could not remember is not begun", async () => {
  const logged: string[] = [];
  const broken = (): never => {
    throw new StoreError("The store /etc/slot-sync/slot-sync.db cannot grow: the disk is full");
  };
  const { service, memory } = openRecords({ answers: { ...memoryAnswers(), put: broken } });
  const school = { name: "main", now: () => instantAt(0), records: service } as unknown as ServedSchool;
  const app = httpApp({
    schools: new Map([["main", school]]),
    keys: { list: () => [{ name: "page", hash: hashOf("k"), may: ["write"], madeAt: instantAt(0) }] },
    server: { origins: [], requestsPerMinute: 10 },
    log: { info: () => {}, warn: () => {}, error: (text) => logged.push(text) },
    ...{
      now: () => instantAt(0),
      isLate: () => false,
      metrics: () => "",
      whenAnswered: () => {},
      further: [],
    },
  });
  const before = memory.store.table(TEACHERS.name).records.size;
  const answer = await app.request(`/v1/main/tables/${encodeURIComponent(TEACHERS.name)}/records`, {
    method: "POST",
    headers: { Authorization: "Bearer k", "Idempotency-Key": "k1" },
    body: JSON.stringify({ fields: { שם: "x" } }),
  });
  const text = await answer.text();
  expect([answer.status, JSON.parse(text).error.kind, text.includes("/etc")]).toEqual([503, "away", false]);
  expect([logged.length, logged[0]?.includes("the disk is full")]).toEqual([1, true]);
  expect(memory.store.table(TEACHERS.name).records.size).toBe(before);
});
