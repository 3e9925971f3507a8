import { expect, test } from "vitest";
import { TEACHERS } from "../../../sample/school-fields.ts";
import { TEMPLATES } from "../../../src/base/schema/tables.ts";
import type { AnswerStorage } from "../../../src/records/queue/kept-answer.ts";
import { sendQueue } from "../../../src/records/queue/send-queue.ts";
import type { RecordsTable } from "../../../src/records/records-port.ts";
import { airtableRecords } from "../../../src/service/records/airtable-records.ts";
import { memoryAnswers } from "../memory-storage.ts";
import { openRecords } from "../open-records.ts";

const NAME = "שם";
const [DANA, SECOND, THIRD] = ["recTeacher0000001", "recTeacher0000002", "recTeacher0000003"] as const;
const ME = { by: "me", idempotencyKey: "k" };

type Opened = ReturnType<typeof openRecords>;

const namesIn = ({ memory }: Opened): readonly unknown[] =>
  (memory.toJson().tables.find(({ name }) => name === TEACHERS.name)?.records ?? []).map(
    ({ fields }) => fields[NAME],
  );

const send = async ({ base, memory, storage, answers, time, service }: Opened): Promise<boolean> => {
  const tables = await service.tables();
  return sendQueue({
    ...{ port: airtableRecords(base.client, memory.store.id), storage, answers },
    ...{ now: time.peek, machineNow: time.peek, written: () => {} },
    rulesFor: () => ({ onConflict: "keepRemote", isProtected: () => false }),
    tableNamed: async (name) => tables.find((table) => table.name === name),
  });
};

const DEATH = new Error("The program has died");

/** Answers of a program that dies before it can keep what has come of a write. */
function dying(): { readonly answers: AnswerStorage; live(): void } {
  const answers = memoryAnswers();
  let isDead = true;
  return {
    answers: {
      ...answers,
      put(answer) {
        if (isDead && answer.answer.kind !== "begun") throw DEATH;
        answers.put(answer);
      },
    },
    live() {
      isDead = false;
    },
  };
}

test("8 a create whose program has died on its way is looked for before it is made", async () => {
  const { answers, live } = dying();
  const opened = openRecords({ answers });
  const create = () => opened.service.createRecord(TEACHERS.name, { [NAME]: "אורן" }, ME);
  await expect(create()).rejects.toMatchObject({ kind: "away", fault: DEATH });
  expect(namesIn(opened).filter((name) => name === "אורן").length).toBe(1);
  live();
  expect(await create()).toEqual({ queued: "q1" });
  expect(await create()).toEqual({ queued: "q1" });
  expect(await send(opened)).toBe(true);
  expect(await create()).toMatchObject({ data: { fields: { [NAME]: "אורן" } } });
  expect(namesIn(opened).filter((name) => name === "אורן").length).toBe(1);
});

test("8 an update whose program has died on its way is not made over what somebody has written since", async () => {
  const { answers, live } = dying();
  const opened = openRecords({ answers });
  const update = () => opened.service.updateRecord(TEACHERS.name, { id: DANA, fields: { [NAME]: "א" } }, ME);
  await expect(update()).rejects.toMatchObject({ kind: "away", fault: DEATH });
  live();
  const table = opened.memory.store.table(TEACHERS.name);
  const field = table.fields.find(({ name }) => name === NAME)?.id ?? "";
  opened.memory.store.update(table, [{ id: DANA, cells: { [field]: "somebody" } }]);
  expect(await update()).toEqual({ queued: "q1" });
  await send(opened);
  await expect(update()).rejects.toMatchObject({ kind: "conflict", field: NAME });
  expect(namesIn(opened)).toContain("somebody");
});

test("8 a batch whose program has died on its way is not made over what somebody has written since", async () => {
  const { answers, live } = dying();
  const opened = openRecords({ answers });
  const batch = () =>
    opened.service.batchUpdate(
      TEACHERS.name,
      [DANA, SECOND].map((id) => ({ id, fields: { [NAME]: `${id}!` } })),
      ME,
    );
  await expect(batch()).rejects.toMatchObject({ kind: "away", fault: DEATH });
  const table = opened.memory.store.table(TEACHERS.name);
  const field = table.fields.find(({ name }) => name === NAME)?.id ?? "";
  opened.memory.store.update(table, [{ id: DANA, cells: { [field]: "somebody" } }]);
  // It dies once more.
  await expect(batch()).rejects.toMatchObject({ kind: "away", fault: DEATH });
  live();
  const told = await batch();
  expect(told).toMatchObject({
    done: 1,
    failed: [{ id: DANA, error: { kind: "conflict", field: NAME } }],
    queued: 0,
  });
  expect(await batch()).toEqual(told);
  expect(namesIn(opened)).toEqual(expect.arrayContaining(["somebody", `${SECOND}!`]));
});

test("8 what was refused is refused again without a request, and a conflict is kept once", async () => {
  const { service, calls, storage } = openRecords();
  const remove = () => service.deleteRecord(TEACHERS.name, "recNobody00000000", ME);
  await expect(remove()).rejects.toMatchObject({ kind: "not-found" });
  const before = calls.length;
  await expect(remove()).rejects.toMatchObject({ kind: "not-found" });
  expect(calls.length).toBe(before);
  const edit = { id: DANA, fields: { [NAME]: "א" }, from: { [NAME]: "nobody" } };
  for (const _ of [1, 2])
    await expect(
      service.updateRecord(TEACHERS.name, edit, { ...ME, idempotencyKey: "k2" }),
    ).rejects.toMatchObject({ kind: "conflict", field: NAME });
  expect(storage.list().length).toBe(1);
});

test("8 a batch that is sent again tells what has come meanwhile of what was in the queue", async () => {
  const away = Array.from({ length: 12 }, (_, index) => ({ call: index + 2, kind: "unreachable" }) as const);
  const opened = openRecords({}, away);
  await opened.service.tables();
  const batch = () =>
    opened.service.batchUpdate(
      TEACHERS.name,
      [DANA, SECOND, THIRD].map((id) => ({ id, fields: { [NAME]: `${id}!` } })),
      ME,
    );
  expect(await batch()).toEqual({ done: 0, failed: [], queued: 3 });
  expect(await batch()).toEqual({ done: 0, failed: [], queued: 3 });
  expect(opened.storage.list().length).toBe(3);
  opened.memory.store.remove(opened.memory.store.table(TEACHERS.name), [SECOND]);
  while (!(await send(opened)));
  const told = await batch();
  expect(told).toMatchObject({ done: 2, failed: [{ id: SECOND, error: { kind: "refused" } }], queued: 0 });
  expect(told.failed[0]?.error.message).toContain("is gone");
});

test("8 a create whose program has died when it had come into the queue is there once", async () => {
  const { answers, live } = dying();
  const away = Array.from({ length: 6 }, (_, index) => ({ call: index + 2, kind: "unreachable" }) as const);
  const opened = openRecords({ answers }, away);
  await opened.service.tables();
  const create = () => opened.service.createRecord(TEACHERS.name, { [NAME]: "אורן" }, ME);
  await expect(create()).rejects.toMatchObject({ kind: "away", fault: DEATH });
  live();
  expect(await create()).toEqual({ queued: "q1" });
  expect(opened.storage.list().map(({ edit }) => edit.id)).toEqual(["q1"]);
});

test("8 what Airtable could not take for seven days is lost, with its reason; until then it waits", async () => {
  const day = 24 * 60 * 60_000;
  const away = Array.from({ length: 100 }, (_, index) => ({ call: index + 2, kind: "unreachable" }) as const);
  let tables: readonly RecordsTable[] | undefined;
  const keep = (read: readonly RecordsTable[]): void => {
    tables = read;
  };
  const opened = openRecords({ schemas: { last: () => tables, keep } }, away);
  await opened.service.tables();
  expect(await opened.service.createRecord(TEACHERS.name, { [NAME]: "אורן" }, ME)).toEqual({ queued: "q1" });
  await opened.time.sleep(7 * day - 3_600_000);
  expect([await send(opened), opened.storage.list()[0]?.state]).toEqual([false, "waiting"]);
  await opened.time.sleep(3_600_000);
  expect([await send(opened), opened.storage.list()]).toMatchObject([
    true,
    [{ state: "lost", edit: { reason: expect.stringContaining("seven days") } }],
  ]);
  // Whoever asks for it again is told so.
  await expect(opened.service.createRecord(TEACHERS.name, { [NAME]: "אורן" }, ME)).rejects.toMatchObject({
    kind: "refused",
    message: expect.stringContaining("seven days"),
  });
});

test("8 a table that cannot be asked for a name is looked through once for all that are to be made in it", async () => {
  const away = Array.from({ length: 12 }, (_, index) => ({ call: index + 2, kind: "unreachable" }) as const);
  const opened = openRecords({}, away);
  await opened.service.tables();
  const hour = { [TEMPLATES.fields.duration.name]: 45 };
  const before = opened.memory.store.table(TEMPLATES.name).records.size;
  for (const _ of [1, 2, 3]) await opened.service.createRecord(TEMPLATES.name, hour, { by: "me" });
  while (!(await send(opened)));
  const answered = opened.calls.filter(({ status }) => status === 200).length;
  // The schema, every page, and three that are made.
  expect([answered, opened.memory.store.table(TEMPLATES.name).records.size]).toEqual([
    1 + Math.ceil(before / 100) + 3,
    before + 3,
  ]);
});
