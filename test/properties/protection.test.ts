import fc from "fast-check";
import { expect, test } from "vitest";
import type { BasePort, FieldId, RawRecord } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { type InventoryField, SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import type { SlotFacts } from "../../src/planning/held/facts.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { type SeenCall, watchedPort } from "../support/ports.ts";
import { holds } from "../support/properties.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import type { SlotView } from "../support/school/views.ts";

const open = ({ school, format }: Case): OpenSchool => openSchool(school, format);
const fieldOf = (key: InventoryField) => `fld_${SLOTS.name}_${key}` as FieldId;
const cellsOf = (slot: SlotView): string => JSON.stringify(slot);
const byId = (slots: readonly SlotView[]): ReadonlyMap<string, SlotView> =>
  new Map(slots.map((slot) => [slot.id, slot]));

test("I7: locked, booked, cancelled, past and held slots keep every cell; a person's block stays", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    const before = byId(school.slots());
    const { plan } = await school.sync(example);
    const after = byId(school.slots());
    for (const slot of plan.facts) {
      const [was, is] = [before.get(slot.id) as SlotView, after.get(slot.id) as SlotView];
      if (isUntouchable(slot)) expect(cellsOf(is)).toBe(cellsOf(was));
      if (slot.blocked && !slot.ownBlocked) expect(is.status).toBe(was.status);
    }
  });
});

const isUntouchable = ({ protection, frozen, templateUnreadable }: SlotFacts): boolean =>
  protection !== undefined || frozen || templateUnreadable;

test("I8, 1.3: what people manage is never written, a stored key never changes, and the status only moves between open, or empty, and blocked", async () => {
  const managed = (["lessons", "students", "notes", "exceptions", "room", "locked", "date"] as const).map(
    fieldOf,
  );
  await holds(aCase, async (example) => {
    const school = open(example);
    const before = byId(school.slots());
    const seen: SeenCall[] = [];
    await school.sync({ ...example, port: watchedPort(school.port, { before: (call) => seen.push(call) }) });
    const edits = seen.flatMap((call) => (call.kind === "update" ? call.edits : []));
    for (const { id, cells } of edits) {
      const was = before.get(id) as SlotView;
      expect(Object.keys(cells).filter((field) => managed.includes(field as FieldId))).toEqual([]);
      if (fieldOf("key") in cells) expect(was.key).toBe("");
      const status = (cells[fieldOf("status")] as { name: string } | undefined)?.name;
      if (status === STATUSES.blocked) expect([STATUSES.open, undefined]).toContain(was.status);
      if (status === STATUSES.open) {
        expect([STATUSES.blocked, undefined]).toContain(was.status);
        expect(was.syncState).toMatch(/\|retired$/);
      }
    }
  });
});

/** The cells by which somebody may have a slot, and what stands in one that cannot be read. */
const PROTECTING = ["locked", "lessons", "students", "occupancy"] as const;
const UNREADABLE: readonly unknown[] = [
  { error: "#ERROR!" },
  { specialValue: "NaN" },
  [{ error: "#ERROR!" }],
  [{ linkedRecordId: "recL1", value: { error: "#ERROR!" } }],
  [[null, "#REF!"]],
  Number.NaN,
  "#ERROR!",
  "#NaN",
];

test("I29: a slot of whose protecting cells one cannot be read is in no write", async () => {
  const aBlur = fc.record({
    field: fc.constantFrom(...PROTECTING),
    cell: fc.constantFrom(...UNREADABLE),
    chosen: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  });
  await holds(fc.tuple(aCase, aBlur), async ([example, { field, cell, chosen }]) => {
    const school = open(example);
    const slots = school.slots().filter((_, index) => chosen[index % chosen.length]);
    const blurred = new Set<string>(slots.map(({ id }) => id));
    const seen: SeenCall[] = [];
    const port = unreadableIn(watchedPort(school.port, { before: (call) => seen.push(call) }), {
      isBlurred: (id) => blurred.has(id),
      field: fieldOf(field),
      cell,
    });
    const { plan } = await school.sync({ ...example, port });
    const written = seen.flatMap((call) => (call.kind === "update" ? call.edits.map(({ id }) => id) : []));
    expect(written.filter((id) => blurred.has(id))).toEqual([]);
    for (const { id, protection } of plan.facts) if (blurred.has(id)) expect(protection).toBeDefined();
  });
});

/** A base in which a cell of some slots cannot be read. */
function unreadableIn(
  port: BasePort,
  at: { readonly isBlurred: (id: string) => boolean; readonly field: FieldId; readonly cell: unknown },
): BasePort {
  const blur = (record: RawRecord): RawRecord =>
    at.isBlurred(record.id)
      ? { ...record, cell: (field) => (field === at.field ? at.cell : record.cell(field)) }
      : record;
  return {
    ...port,
    list: async (...asked) => (await port.list(...asked)).map(blur),
    readRecords: async (...asked) => (await port.readRecords(...asked)).map(blur),
  };
}

test("I9: no field is written that Airtable computes, and the second inverse link is neither read nor written", async () => {
  const computed = (["occupancy", "isFull", "isBlocked", "startsAt", "endsAt"] as const).map(fieldOf);
  await holds(aCase, async (example) => {
    const school = open(example);
    const read: FieldId[] = [];
    const written: string[] = [];
    const port = watchedPort(school.port, {
      before: (call) => {
        const rows = call.kind === "create" ? call.rows : call.edits.map(({ cells }) => cells);
        written.push(...rows.flatMap((cells) => Object.keys(cells)), call.table);
      },
    });
    const records = school.slots().length;
    await school.sync({
      ...example,
      port: {
        ...port,
        list: (table, fields, part) => {
          read.push(...fields);
          return port.list(table, fields, part);
        },
      },
    });
    expect(written.filter((field) => computed.includes(field as FieldId))).toEqual([]);
    expect([...read, ...written]).not.toContain("fld_inverse2");
    expect(written).not.toContain(TEMPLATES.id);
    expect(school.slots().length).toBeGreaterThanOrEqual(records);
  });
});

test("I13: nothing past is created, changed or closed, and nothing is created outside the window", async () => {
  await holds(aCase, async (example) => {
    const {
      plan,
      school: { window },
    } = await open(example).sync(example);
    for (const write of plan.writes) {
      const { date, starts } =
        write.kind === "create"
          ? { date: write.occurrence.date, starts: write.occurrence.template.starts }
          : write.slot;
      const moment = [date ?? 0, starts ?? 0] as const;
      const isPast =
        moment[0] < window.now.date || (moment[0] === window.now.date && moment[1] <= window.now.minute);
      expect(isPast).toBe(false);
      if (write.kind === "create") {
        expect(write.occurrence.date).toBeGreaterThanOrEqual(window.from);
        expect(write.occurrence.date).toBeLessThanOrEqual(window.through);
      }
    }
  });
});

test("I15: slots that people have typed are never written", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    const written = new Set<string>();
    const port = watchedPort(school.port, {
      before: (call) => {
        if (call.kind === "update") for (const { id } of call.edits) written.add(id);
      },
    });
    const manual = school
      .slots()
      .filter(
        ({ source, key, syncState }) => source.length === 0 && !/\d\d:\d\d$/.test(key) && syncState === "",
      );
    await school.sync({ ...example, port });
    expect(manual.filter(({ id }) => written.has(id))).toEqual([]);
  });
});

test("I16: once its template is deleted, every future safe slot of it is closed, or taken over by another template", async () => {
  const example = fc.tuple(aCase, fc.nat(5)).map(([given, index]) => ({
    ...given,
    given: { ...given.given, unlinkedSlots: "byKey", horizon: "allFuture" },
    format: { ...given.format, markerMode: true },
    deleted: given.school.templates[index % given.school.templates.length]?.id as string,
  }));
  await holds(example, async (given) => {
    const school = open(given);
    await school.sync(given);
    school.remove(TEMPLATES.name, given.deleted);
    const before = byId(school.slots());
    const { plan } = await school.sync(given);
    const after = byId(school.slots());
    for (const slot of plan.facts) {
      if (!slot.provenance.some((id) => id === given.deleted)) continue;
      const [was, is] = [before.get(slot.id) as SlotView, after.get(slot.id) as SlotView];
      const taken = is.source.length > 0 && is.status !== STATUSES.blocked;
      if (slot.writable && !slot.drifted && !slot.reopenedByHand)
        expect(is.status === STATUSES.blocked || taken).toBe(true);
      if (slot.protection) expect(cellsOf(is)).toBe(cellsOf(was));
    }
  });
});
