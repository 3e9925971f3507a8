import { expect, test } from "vitest";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../../src/base/schema/tables.ts";
import { DEFAULT_SETTINGS } from "../../../src/configuration/default-settings.ts";
import { decideEdit } from "../../../src/records/queue/decide-edit.ts";
import { rulesFor } from "../../../src/records/writing/protect.ts";

const { locked, status, lessons, students, starts } = SLOTS.fields;
const rules = (onConflict: "keepRemote" | "overwrite") =>
  rulesFor({ ...DEFAULT_SETTINGS, onConflict, bookedNames: ["תפוס"] });
const slots = { id: SLOTS.id, name: SLOTS.name, fields: [] };
const record = (fields: Readonly<Record<string, unknown>>) => ({ id: "rec1", createdTime: "", fields });
const field = starts.name;

test.each<[string, "keepRemote" | "overwrite", Readonly<Record<string, unknown>>, "conflict" | "write"]>([
  ["Airtable's word counts unless it is said otherwise", "keepRemote", {}, "conflict"],
  ["the queue's word counts where that is configured", "overwrite", {}, "write"],
  ["but not on a slot that is locked", "overwrite", { [locked.name]: true }, "conflict"],
  ["nor on one that is booked", "overwrite", { [status.name]: STATUSES.booked }, "conflict"],
  [
    "nor on one that the school calls booked by another word",
    "overwrite",
    { [status.name]: "תפוס" },
    "conflict",
  ],
  ["nor on one with students", "overwrite", { [students.name]: ["rec2"] }, "conflict"],
  ["nor on one with a lesson", "overwrite", { [lessons.name]: ["rec2"] }, "conflict"],
])("8 where somebody has changed the field: %s", (_, onConflict, cells, outcome) => {
  const present = record({ ...cells, [field]: "10:00" });
  const edit = { fields: { [field]: { from: "09:00", to: "11:00" } } };
  const { write, conflicts } = decideEdit(edit, present.fields, rules(onConflict)(slots as never, present));
  expect([write, conflicts]).toEqual(
    outcome === "write"
      ? [{ [field]: "11:00" }, {}]
      : [{}, { [field]: { from: "09:00", to: "11:00", present: "10:00" } }],
  );
});

test("8 a field that people alone write is never written over, of a template or a slot", () => {
  for (const spec of [SLOTS, TEMPLATES])
    for (const { name, access } of Object.values(spec.fields)) {
      const { isProtected } = rules("overwrite")(
        { id: spec.id, name: spec.name, fields: [] } as never,
        record({}),
      );
      expect([spec.name, name, isProtected(name)]).toEqual([spec.name, name, access === "person"]);
    }
  const other = rules("overwrite")(
    { id: "tblX", name: "x", fields: [] } as never,
    record({ [locked.name]: true }),
  );
  expect(other.isProtected(locked.name)).toBe(false);
});

test.each<[string, unknown, unknown, unknown, "done" | "write" | "conflict"]>([
  ["there as wanted", "a", "b", "b", "done"],
  ["untouched", "a", "b", "a", "write"],
  ["changed by somebody", "a", "b", "c", "conflict"],
  ["empty, as it was", null, "b", undefined, "write"],
  ["emptied by somebody", "a", "b", undefined, "conflict"],
  ["to be emptied, and empty", "a", null, undefined, "done"],
  ["nobody knows what was there", undefined, "b", "c", "write"],
  ["a moment in another spelling", "2026-01-14T08:00:00Z", "x", "2026-01-14T08:00:00.000Z", "write"],
  ["a link, as it was", ["rec1"], ["rec2"], ["rec1"], "write"],
])("8 field by field: %s", (_, from, to, there, outcome) => {
  const edit = { fields: { one: from === undefined ? { to } : { from, to }, other: { from: "x", to: "y" } } };
  const present = { ...(there !== undefined && { one: there }), other: "x" };
  const { write, conflicts } = decideEdit(edit, present, {
    onConflict: "keepRemote",
    isProtected: () => false,
  });
  expect([write, Object.keys(conflicts)]).toEqual([
    outcome === "write" ? { one: to, other: "y" } : { other: "y" },
    outcome === "conflict" ? ["one"] : [],
  ]);
});
