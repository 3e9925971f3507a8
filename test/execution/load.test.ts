import { expect, test } from "vitest";
import { formatDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { firstDay } from "../../src/execution/load.ts";
import type { SyncWindow } from "../../src/planning/window.ts";

test.each([
  ["this week", "2024-01-14", "2024-01-17", "2024-01-14"],
  ["this week, where the window begins later", "2024-02-11", "2024-01-17", "2024-01-14"],
  ["an earlier week, where the window begins there", "2024-01-02", "2024-01-17", "2023-12-31"],
])("3.1 slots are looked at from the Sunday of %s", (_, from, today, first) => {
  const window = { from: parseDate(from), now: { date: parseDate(today) } } as SyncWindow;
  expect(formatDate(firstDay(window))).toBe(first);
});
