import { expect, test } from "vitest";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { formatDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { begin } from "../../src/execution/begin.ts";
import { firstDay, loadAndPlan } from "../../src/execution/load.ts";
import { nameOfWrite } from "../../src/planning/action.ts";
import { planSync } from "../../src/planning/plan.ts";
import type { SyncWindow } from "../../src/planning/window.ts";
import { instant } from "../support/instant.ts";
import { openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aTemplate } from "../support/school/specs.ts";

test.each([
  ["this week", "2024-01-14", "2024-01-17", "2024-01-14"],
  ["this week, where the window begins later", "2024-02-11", "2024-01-17", "2024-01-14"],
  ["this week, where the window begins today", "2024-01-17", "2024-01-17", "2024-01-14"],
  ["an earlier week, where the window begins there", "2024-01-02", "2024-01-17", "2023-12-31"],
])("3.1 slots are looked at from the Sunday of %s", (_, from, today, first) => {
  const window = { from: parseDate(from), now: { date: parseDate(today) } } as SyncWindow;
  expect(formatDate(firstDay(window))).toBe(first);
});

test("a school that is looked at before anything is written has its plan, and what it was made from", async () => {
  const { settings } = readInputs({}, { daysAhead: 2 }, SCHEDULED_VARIABLES);
  const { port } = openSchool({ templates: [aTemplate()], slots: [] });
  const run = begin({ base: port, clock: { now: () => instant(WEDNESDAY) }, settings });
  const { plan, input, templates, window } = await loadAndPlan(run);
  expect([templates.templates, window]).toEqual([input.templates, input.window]);
  expect(plan.writes.map(nameOfWrite)).toEqual(["recA|2024-01-23|14:00"]);
  expect(planSync(input).writes).toEqual(plan.writes);
});
