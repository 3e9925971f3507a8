import { expect, test } from "vitest";
import { serveAirtable } from "../../emulator/web-api/serve.ts";
import { TEACHERS } from "../../sample/school-fields.ts";
import { openServing } from "./serving.ts";

const NAME = "שם";
const records = `/v1/main/tables/${encodeURIComponent(TEACHERS.name)}/records`;
const [ONE, OTHER] = ["recTeacher0000001", "recTeacher0000002"];

test("8 while Airtable is away writes are kept and answered 202; then each is made once, or is a conflict, and the audit tells it", async () => {
  const { ask, run, airtable, memory } = await openServing();
  for (const id of [ONE, OTHER]) expect((await ask("GET", `${records}/${id}`)).status).toBe(200);
  const port = Number(new URL(airtable.origin).port);
  await airtable.close();

  const queued = [
    await ask("PATCH", `${records}/${ONE}`, { fields: { [NAME]: "א" } }),
    await ask("PATCH", `${records}/${ONE}`, { fields: { [NAME]: "ב" } }),
    await ask("PATCH", `${records}/${OTHER}`, { fields: { [NAME]: "ג" } }),
    await ask("POST", records, { fields: { [NAME]: "חדשה" } }),
    await ask("DELETE", `${records}/recTeacher0000012`),
  ];
  expect(queued.map(({ status, body }) => [status, typeof body.data.queued])).toEqual(
    queued.map(() => [202, "string"]),
  );
  const batch = await ask("POST", records.replace("/records", "/batch"), {
    records: [{ id: "recTeacher0000003", fields: { [NAME]: "ד" } }],
  });
  expect([batch.status, batch.body.data]).toEqual([200, { done: 0, failed: [], queued: 1 }]);
  // What cannot be read is no secret, and no guess.
  expect((await ask("GET", `${records}/recTeacher0000005`)).body.error.kind).toBe("away");
  const before = JSON.parse((await run("queue", "list", "--json")).out);
  expect([before.waiting.length, before.conflicts, before.lost]).toEqual([6, [], []]);
  expect(before.waiting[1]).toMatchObject({
    ...{ school: "main", table: TEACHERS.name, record: ONE, by: "site" },
    fields: { [NAME]: { from: "א", to: "ב" } },
  });

  // Somebody has changed one of them meanwhile.
  memory.store.update(memory.store.table(TEACHERS.name), [
    { id: OTHER, cells: { [NAME]: "somebody else" } },
  ] as never);
  const again = await serveAirtable(memory, {
    port,
    limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 },
  });
  try {
    for (;;) {
      const { waiting } = JSON.parse((await run("queue", "list", "--json")).out);
      if (waiting.length === 0) break;
    }
    const { conflicts, lost } = JSON.parse((await run("queue", "list", "--json")).out);
    expect(lost).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        record: OTHER,
        fields: { [NAME]: { to: "ג", present: "somebody else" } },
        reason: expect.any(String),
      },
    ]);
    const teachers = memory.toJson().tables.find(({ name }) => name === TEACHERS.name)?.records ?? [];
    const nameOf = (id: string) => teachers.find((each) => each.id === id)?.fields[NAME];
    expect([nameOf(ONE), nameOf(OTHER), nameOf("recTeacher0000003"), nameOf("recTeacher0000012")]).toEqual([
      "ב",
      "somebody else",
      "ד",
      undefined,
    ]);
    expect(teachers.filter(({ fields }) => fields[NAME] === "חדשה").length).toBe(1);
    const { entries } = JSON.parse((await run("audit", "--record", ONE, "--json")).out);
    expect(entries.map(({ who, after }: Record<string, unknown>) => [who, after])).toEqual([
      ["queue for site", "א"],
      ["queue for site", "ב"],
    ]);
    expect((await run("queue", "drop", conflicts[0].id)).code).toBe(0);
  } finally {
    await again.close();
  }
});

test("8 a server that has just begun keeps what is written while Airtable is away, though nobody has read anything", async () => {
  const { ask, airtable } = await openServing();
  await airtable.close();
  const made = await ask("POST", records, { fields: { [NAME]: "חדשה" } });
  expect([made.status, made.body]).toEqual([
    202,
    {
      ok: true,
      data: { queued: expect.any(String) },
      meta: { cached: false, asOf: expect.any(String) },
    },
  ]);
  expect((await ask("POST", records, { fields: { nobody: 1 } })).status).toBe(422);
});
