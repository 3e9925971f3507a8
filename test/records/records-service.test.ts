import { describe, expect, test } from "vitest";
import { TEACHERS } from "../../sample/school-fields.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { openRecords } from "./open-records.ts";

const NAME = "שם";
const ME = { by: "me" };
const FIVE_MINUTES = 5 * 60_000;

describe("7 the cache", () => {
  test("gives five dashboards of ten things for ten requests instead of fifty", async () => {
    const { service, calls } = openRecords();
    await service.tables();
    const before = calls.length;
    const cached: boolean[] = [];
    for (let dashboard = 0; dashboard < 5; dashboard++) {
      const things = Array.from({ length: 10 }, (_, index) =>
        service.listRecords(TEACHERS.name, { pageSize: index + 1 }),
      );
      cached.push(...(await Promise.all(things)).map((read) => read.cached));
    }
    expect(calls.length - before).toBe(10);
    expect(cached.filter((each) => !each).length).toBe(10);
  });

  test("makes one request for all who ask at once, and only its first counts as not cached", async () => {
    const { service, calls } = openRecords();
    await service.tables();
    const before = calls.length;
    const reads = await Promise.all(
      [1, 2, 3].map(() => service.getRecord(TEACHERS.name, "recTeacher0000001")),
    );
    expect(calls.length - before).toBe(1);
    expect(reads.map(({ cached }) => cached)).toEqual([false, true, true]);
  });

  test("forgets after five minutes, by an own write to the table, and when it is told to", async () => {
    const { service, time } = openRecords();
    const read = async () => (await service.listRecords(TEACHERS.name)).cached;
    expect([await read(), await read()]).toEqual([false, true]);
    await time.sleep(FIVE_MINUTES);
    expect([await read(), await read()]).toEqual([false, true]);
    await service.updateRecord(TEACHERS.name, { id: "recTeacher0000001", fields: { [NAME]: "א" } }, ME);
    expect([await read(), await read()]).toEqual([false, true]);
    await service.updateRecord(TEMPLATES.name, { id: "recWeekly00000001", fields: { slot: "א" } }, ME);
    expect(await read()).toBe(true);
    await service.clearCache(TEACHERS.name);
    expect([await read(), await read()]).toEqual([false, true]);
    await service.clearCache();
    expect(await read()).toBe(false);
  });

  test("never keeps a table that is always to be read afresh, nor a failure", async () => {
    const { service } = openRecords({ uncached: [SLOTS.name] });
    const query = { pageSize: 1 };
    expect([
      (await service.listRecords(SLOTS.name, query)).cached,
      (await service.listRecords(SLOTS.name, query)).cached,
    ]).toEqual([false, false]);
    for (const _ of [1, 2])
      await expect(service.getRecord(TEACHERS.name, "recNobody0000000")).rejects.toMatchObject({
        kind: "not-found",
      });
  });

  test("keeps nothing that was asked for before a write and answered after it", async () => {
    const { service } = openRecords();
    await service.tables();
    const reading = service.listRecords(TEACHERS.name);
    const writing = service.updateRecord(
      TEACHERS.name,
      { id: "recTeacher0000001", fields: { [NAME]: "א" } },
      ME,
    );
    await Promise.all([reading, writing]);
    const { data, cached } = await service.listRecords(TEACHERS.name);
    expect([cached, data.records.find(({ id }) => id === "recTeacher0000001")?.fields[NAME]]).toEqual([
      false,
      "א",
    ]);
  });
});

describe("11 a crowd", () => {
  const { slots, teachers } = { slots: SLOTS.name, teachers: TEACHERS.name };
  /** Each of them asks for something else, always to be read afresh. */
  const crowd = (service: ReturnType<typeof openRecords>["service"], size: number) =>
    Array.from({ length: size }, (_, index) =>
      service.listRecords(slots, { filter: `OR(RECORD_ID()="rec${index}")`, pageSize: 1 }),
    );

  test("of more than can be answered in time is told at once when to come back, the others are answered", async () => {
    const { service, calls } = openRecords({ uncached: [slots] });
    await service.tables();
    const asked = crowd(service, 300);
    const told: string[] = [];
    for (const each of asked) each.then(() => told.push("answered")).catch(() => told.push("refused"));
    const answers = await Promise.allSettled(asked);
    const refused = answers.filter(({ status }) => status === "rejected");
    const answered = answers.length - refused.length;
    // Nobody who is turned away has waited for those who are not.
    expect(told.indexOf("answered")).toBe(refused.length);
    expect(answered).toBeGreaterThan(20);
    expect(answered).toBeLessThan(100);
    expect(calls.filter(({ status }) => status === 200).length).toBe(1 + answered);
    for (const each of refused)
      expect(each).toMatchObject({ reason: { kind: "away", retryAfterMs: expect.any(Number) } });
    expect(await crowd(service, 1)[0]).toMatchObject({ cached: false });
  });

  test("keeps nobody from what has been read before, nor from what is read into the cache or written", async () => {
    const { service, storage } = openRecords({ uncached: [slots] });
    await service.listRecords(teachers);
    const asked = Promise.allSettled(crowd(service, 300));
    let isCrowdServed = false;
    void asked.then(() => {
      isCrowdServed = true;
    });
    expect((await service.listRecords(teachers)).cached).toBe(true);
    expect((await service.getRecord(teachers, "recTeacher0000001")).cached).toBe(false);
    const edit = { id: "recTeacher0000001", fields: { [NAME]: "א" } };
    expect(await service.updateRecord(teachers, edit, ME)).toMatchObject({ data: { id: edit.id } });
    expect([isCrowdServed, storage.list()]).toEqual([false, []]);
    await asked;
  });

  test("that asks for one thing is answered with one reading, begun after each of them has asked", async () => {
    const { service, calls, memory } = openRecords({ uncached: [teachers] });
    await service.tables();
    const before = calls.length;
    const ask = () => service.listRecords(teachers, { pageSize: 1 });
    const early = [ask(), ask(), ask()];
    const waiting = Array.from({ length: 200 }, ask);
    memory.store.update(memory.store.table(teachers), [{ id: "recTeacher0000001", cells: { [NAME]: "א" } }]);
    await Promise.all(early);
    for (const { data, cached } of await Promise.all(waiting))
      expect([data.records[0]?.fields[NAME], cached]).toEqual(["א", false]);
    expect(calls.length - before).toBe(4);
  });

  test("that asks for a record each is answered a hundred at a time", async () => {
    const { service, calls, memory } = openRecords({ uncached: [TEMPLATES.name] });
    await service.tables();
    const before = calls.length;
    const ids = [...memory.store.table(TEMPLATES.name).records.keys()].slice(0, 60);
    const read = await Promise.all(ids.map((id) => service.getRecord(TEMPLATES.name, id)));
    expect(read.map(({ data }) => data.id)).toEqual(ids);
    expect(calls.length - before).toBe(4);
    await expect(service.getRecord(TEMPLATES.name, "recNobody0000000")).rejects.toMatchObject({
      kind: "not-found",
    });
  });
});

describe("7 a batch", () => {
  const edits = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `recWeekly${String(index + 21).padStart(8, "0")}`,
      fields: { slot: `x${index}` },
    }));

  test("of 25 with nothing cached costs three writes and at most three reads", async () => {
    const { service, calls, written } = openRecords();
    expect(await service.batchUpdate(TEMPLATES.name, edits(25), ME)).toEqual({
      done: 25,
      failed: [],
      queued: 0,
    });
    const writes = calls.filter(({ method }) => method === "PATCH").length;
    expect([writes, calls.length - writes <= 3, written.length]).toEqual([3, true, 25]);
  });

  test("does the others when one is gone, also when it goes in the middle", async () => {
    let remove = (): void => {};
    const { service, memory } = openRecords({}, [{ call: 3, kind: "meanwhile", act: () => remove() }]);
    const table = memory.store.table(TEMPLATES.name);
    remove = () => memory.store.remove(table, ["recWeekly00000023"]);
    const { done, failed, queued } = await service.batchUpdate(
      TEMPLATES.name,
      [...edits(12), { id: "recNobody000000000", fields: { slot: "x" } }],
      ME,
    );
    expect([done, queued]).toEqual([11, 0]);
    expect(failed.map(({ id, error }) => [id, error.kind])).toEqual([
      ["recNobody000000000", "not-found"],
      ["recWeekly00000023", "not-found"],
    ]);
  });
});

describe("8 a write that Airtable does not take", () => {
  const away = Array.from({ length: 40 }, (_, index) => ({ call: index + 2, kind: "unreachable" }) as const);

  test("is queued with what its writer was last shown, and later writes of the record behind it", async () => {
    const { service, storage } = openRecords(
      {},
      away.map((fault) => ({ ...fault, call: fault.call + 1 })),
    );
    await service.getRecord(TEACHERS.name, "recTeacher0000001");
    const write = (name: string, from?: object) =>
      service.updateRecord(
        TEACHERS.name,
        { id: "recTeacher0000001", fields: { [NAME]: name }, ...(from && { from: { ...from } }) },
        ME,
      );
    expect(await write("א")).toEqual({ queued: "q1" });
    expect(await write("ב")).toEqual({ queued: "q2" });
    expect(await write("ג", { [NAME]: "דנה לוי" })).toEqual({ queued: "q3" });
    expect(storage.list().map(({ edit }) => [edit.fields[NAME]?.from, edit.fields[NAME]?.to])).toEqual([
      ["דנה לוי", "א"],
      ["א", "ב"],
      ["ב", "ג"],
    ]);
  });

  test("is a conflict at once where the writer says what it had read, and somebody has changed it", async () => {
    const { service, storage } = openRecords();
    const edit = { id: "recTeacher0000001", fields: { [NAME]: "א" }, from: { [NAME]: "somebody" } };
    await expect(service.updateRecord(TEACHERS.name, edit, ME)).rejects.toMatchObject({
      kind: "conflict",
      field: NAME,
    });
    expect(storage.list()).toMatchObject([
      { state: "conflict", edit: { fields: { [NAME]: { present: "דנה לוי" } } } },
    ]);
  });
});

test.each([
  ["an unknown field", { nobody: 1 }, "nobody"],
  ["a computed field", { קיבולת: 1 }, "קיבולת"],
  ["a choice that there is not", { type: "nobody" }, "type"],
  ["a text where a number belongs", { duration_min: "60" }, "duration_min"],
  ["a link that is none", { teacher_id: ["Dana"] }, "teacher_id"],
])("11 %s is refused without a request", async (_, fields, field) => {
  const { service, calls } = openRecords();
  await service.tables();
  const before = calls.length;
  await expect(service.createRecord(TEMPLATES.name, fields, ME)).rejects.toMatchObject({
    kind: "invalid",
    field,
  });
  expect(calls.length).toBe(before);
});
