import { describe, expect, onTestFinished, test } from "vitest";
import { graphEmulator } from "../../../emulator/graph/graph-emulator.ts";
import { serveGraph } from "../../../emulator/graph/serve-graph.ts";
import { fieldOf } from "../../../emulator/store/stored-table.ts";
import { LESSONS, STUDENTS, TEACHERS } from "../../../sample/school-fields.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import { BASE, DANA, openAgendas } from "./agendas.ts";

const NOTE = "phone 050-1234567, always late";

/** The sample school, in which every slot bears a note, with every teacher's hours in one kind of calendar. */
async function everything(agenda: object) {
  const names = Array.from({ length: 12 }, (_, n) => `mail${n + 1}@school.example`);
  const account = { tenant: "t.example", client: "app", secret: "the client secret" };
  const emulator = graphEmulator({ ...account, mailboxes: names });
  const served = await serveGraph(emulator);
  onTestFinished(() => served.close());
  const calendars = Object.fromEntries(
    names.map((name, n) => [`recTeacher${String(n + 1).padStart(7, "0")}`, name]),
  );
  const staff = { target: "graph", tenant: "t.example", client: "app", calendars, shows: "both", ...agenda };
  const variables = { GRAPH_ENDPOINT_URL: served.origin, AGENDA_SECRET_STAFF: account.secret };
  const trial = await openAgendas({ staff }, variables);
  const { store } = trial.memory;
  const slots = store.table(SLOTS.id);
  const [notes, students] = [SLOTS.fields.notes.name, SLOTS.fields.students.name].map((name) =>
    fieldOf(slots, name),
  );
  const [student] = store.recordIds(store.table(STUDENTS.name));
  if (!notes || !students) throw new Error("the sample has no such fields");
  store.update(
    slots,
    store
      .recordIds(slots)
      .map((id) => ({ id, cells: { [notes.id]: NOTE, [students.id]: [{ id: student }] } })),
  );
  const primaries = (table: { readonly name: string; readonly primary: string }): readonly string[] => {
    const { records = [] } = trial.memory.toJson().tables.find(({ name }) => name === table.name) ?? {};
    return records.map(({ fields }) => String(fields[table.primary]));
  };
  expect((await trial.run("calendars")).code).toBe(0);
  const events = [...emulator.mailboxes.values()].flatMap((mailbox) => [...mailbox.values()]);
  expect(events.length).toBeGreaterThan(0);
  return {
    events,
    text: JSON.stringify(events.map((event) => ({ ...event, properties: [...event.properties] }))),
    students: primaries(STUDENTS),
    teachers: primaries(TEACHERS),
    lessons: primaries(LESSONS),
  };
}

describe("what must not be in a calendar", () => {
  test("15. colleagues and clients reading names: by default there is none, of nobody, anywhere", async () => {
    const { events, text, students, teachers, lessons } = await everything({});
    for (const name of [...students, ...teachers, ...lessons]) expect(text).not.toContain(name);
    for (const part of [NOTE, "050-", "attendees", "organizer"]) expect(text).not.toContain(part);
    expect(new Set(events.map(({ sensitivity }) => sensitivity))).toEqual(new Set(["private"]));
    expect(new Set(events.map(({ isReminderOn }) => isReminderOn))).toEqual(new Set([false]));
    for (const { body } of events) {
      expect(body).toMatch(new RegExp(`^https://airtable\\.com/${BASE}/${SLOTS.id}/rec\\w+$`));
    }
  });

  test("initials say no more than a letter, and a link that is not wanted is left out", async () => {
    const agenda = { names: "initials", title: "{type} – {students} ({teacher})", link: false };
    const { events, text, students, teachers } = await everything(agenda);
    for (const name of [...students, ...teachers]) expect(text).not.toContain(name);
    expect(events.some(({ subject }) => /\([^ ]\.\)$/.test(subject))).toBe(true);
    expect(new Set(events.map(({ body }) => body))).toEqual(new Set([""]));
  });

  test("whole names are there only where the configuration asks for them", async () => {
    const { events, students } = await everything({
      names: "full",
      title: "{students} – {teacher}",
      teachers: [DANA],
    });
    expect(new Set(events.map(({ subject }) => subject))).toEqual(new Set([`${students[0]} – דנה לוי`]));
  });
});
