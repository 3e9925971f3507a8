import { expect, test } from "vitest";
import { CHANGE_LOG } from "../../../src/base/schema/log-tables.ts";
import { CLOSURES } from "../../../src/base/schema/tables.ts";
import { openWithLogs, rowsOf } from "../../support/logs.ts";
import type { OpenSchool } from "../../support/school/open-school.ts";
import { aClosure, aSlot, aTemplate } from "../../support/school/specs.ts";

const F = CHANGE_LOG.fields;
const KEY = "recA|2024-01-23|14:00";
const linesOf = (school: OpenSchool): readonly string[] =>
  rowsOf(school.memory, CHANGE_LOG).map((row) => `${row[F.entry.name]} ${row[F.reason.name]}`);
const oneTuesday = { given: { daysAhead: 2 } };

test("an hour inside a closure went because it is closed, and comes back reopened when the closure is taken back", async () => {
  const school = openWithLogs({ templates: [aTemplate()], slots: [aSlot()], closures: [aClosure()] });
  await school.sync(oneTuesday);
  expect(linesOf(school)).toEqual([`REMOVED ${KEY} closed`]);
  school.edit(CLOSURES.name, aClosure().id, { [CLOSURES.fields.disabled.name]: true });
  await school.sync(oneTuesday);
  expect(linesOf(school)).toEqual([`REMOVED ${KEY} closed`, `ADDED ${KEY} reopened`]);
});

test("an hour that a newer set of templates has replaced went because it is overridden", async () => {
  const exams = aTemplate({
    id: "recT2",
    set: "exams",
    starts: "18:00",
    ends: "19:00",
    startDate: "2024-01-21",
    endDate: "2024-01-27",
  });
  const school = openWithLogs({ templates: [aTemplate(), exams], slots: [aSlot()] });
  await school.sync(oneTuesday);
  expect(linesOf(school)).toEqual([
    `REMOVED ${KEY} overridden`,
    "ADDED recA|2024-01-23|18:00 template_created",
  ]);
});
