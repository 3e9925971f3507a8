import { expect, onTestFinished, test } from "vitest";
import { graphEmulator } from "../../../emulator/graph/graph-emulator.ts";
import { serveGraph } from "../../../emulator/graph/serve-graph.ts";
import { LESSONS as SAMPLE_LESSONS, STUDENTS, TEACHERS } from "../../../sample/school-fields.ts";
import { LESSONS } from "../../../src/base/schema/tables.ts";
import { instant } from "../../support/instant.ts";
import { DANA, openAgendas } from "./agendas.ts";

const L = LESSONS.fields;
const ACCOUNT = { tenant: "t.example", client: "app", secret: "the client secret" };

test("an agenda of lessons shows those that are to take place, by their own times, and not the cancelled ones", async () => {
  const emulator = graphEmulator({ ...ACCOUNT, mailboxes: ["dana@school.example"] });
  const served = await serveGraph(emulator);
  onTestFinished(() => served.close());
  const agenda = {
    target: "graph",
    tenant: "t.example",
    client: "app",
    shows: "lessons",
    title: "{type} – {students}",
    names: "first",
    teachers: [DANA],
    calendars: { [DANA]: "dana@school.example" },
  };
  const variables = { GRAPH_ENDPOINT_URL: served.origin, AGENDA_SECRET_STAFF: ACCOUNT.secret };
  const { run, memory } = await openAgendas({ staff: agenda }, variables);

  // Without teachers and times nobody can tell what a lesson is.
  const { store } = memory;
  const table = store.table(SAMPLE_LESSONS.id);
  const known = new Set<string>(Object.values(L).map(({ name }) => name));
  for (const field of table.fields)
    if (known.has(field.name)) Object.assign(field, { name: `old ${field.name}` });
  const before = await run("calendars", "--json");
  expect([before.code, before.json.agendas[0].error]).toEqual([
    2,
    expect.stringContaining("there is no table of lessons"),
  ]);

  const link = (linkedTableId: string) => ({ linkedTableId });
  const dateTime = {
    timeZone: "Asia/Jerusalem",
    dateFormat: { name: "iso" },
    timeFormat: { name: "24hour" },
  };
  const choices = ["מתוכנן", "בוטל"].map((name, n) => ({ id: `selStatus${n}`, name }));
  const fields = [
    { id: "fldLTeacher", name: L.teacher.name, type: "multipleRecordLinks", options: link(TEACHERS.id) },
    { id: "fldLStarts", name: L.startsAt.name, type: "dateTime", options: dateTime },
    { id: "fldLEnds", name: L.endsAt.name, type: "dateTime", options: dateTime },
    { id: "fldLStatus", name: L.status.name, type: "singleSelect", options: { choices } },
    { id: "fldLType", name: L.type.name, type: "singleLineText", options: null },
    { id: "fldLStudents", name: L.students.name, type: "multipleRecordLinks", options: link(STUDENTS.id) },
  ];
  for (const field of fields) store.putField(table, field);
  const [student] = store.recordIds(store.table(STUDENTS.id));
  const lesson = (day: string, status: string, teacher = DANA) => ({
    fldLTeacher: [{ id: teacher }],
    fldLStarts: `${day}T12:00:00.000Z`,
    fldLEnds: `${day}T13:30:00.000Z`,
    fldLStatus: { name: status },
    fldLType: "פרטי",
    fldLStudents: [{ id: student }],
  });
  store.create(table, [
    lesson("2026-01-18", "מתוכנן"),
    lesson("2026-01-19", "בוטל"),
    lesson("2026-01-20", "מתוכנן", "recTeacher0000002"),
    lesson("2026-01-10", "מתוכנן"),
    lesson("2026-03-20", "מתוכנן"),
  ]);
  const { code, json } = await run("calendars", "--json");
  expect([code, json.summary]).toEqual([0, "1 created, 0 updated, 0 deleted"]);
  const [event] = emulator.mailboxes.get("dana@school.example")?.values() ?? [];
  expect(event).toMatchObject({
    subject: "פרטי – אביב",
    start: instant("2026-01-18T12:00:00Z"),
    end: instant("2026-01-18T13:30:00Z"),
    showAs: "busy",
  });
  expect(event?.body).toContain(`/${SAMPLE_LESSONS.id}/`);
  expect((await run("calendars", "--json")).json).toMatchObject({ created: 0, kept: 1 });
});
