import { expect, test } from "vitest";
import { isRunLate, periodOf } from "../../../src/service/serve/schedule.ts";
import { instant } from "../../support/instant.ts";

const HOUR_MS = 60 * 60_000;

test.each([
  ["every day", "0 6 * * *", 24],
  ["Sunday to Friday", "0 6 * * 0-5", 48],
  ["every half an hour of a working day", "*/30 6-20 * * 0-5", 33.5],
])("7 the longest time between two runs %s is known from the cron text", (_, cron, hours) => {
  expect(periodOf(cron, "UTC") / HOUR_MS).toBe(hours);
});

test.each([
  ["an hour ago", -1, 1000, false],
  ["two periods ago", -48, 1000, false],
  ["before that", -48.1, 1000, true],
  ["never, and the program has just begun", undefined, 1, false],
  ["never, in two periods", undefined, 48.1, true],
  ["long ago, before the program began", -1000, 1, false],
])("7 a run that was last made %s", (_, last, aliveHours, isLate) => {
  const now = instant(10_000 * HOUR_MS);
  const lastAt = last === undefined ? undefined : instant(now + last * HOUR_MS);
  expect(isRunLate({ period: 24 * HOUR_MS, lastAt, now, aliveMs: aliveHours * HOUR_MS })).toBe(isLate);
});
