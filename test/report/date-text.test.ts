import { expect, test } from "vitest";
import { parseDate } from "../../src/domain/time/civil-time.ts";
import { dateText } from "../../src/report/date-text.ts";
import { en } from "../../src/report/words/en/common.ts";
import { he } from "../../src/report/words/he/common.ts";

const DAY = parseDate("2026-02-01");

test.each([
  ["English", en, undefined, "01/02/2026"],
  ["English, in its own year", en, "2026", "01/02"],
  ["Hebrew", he, undefined, "1.2.2026"],
  ["Hebrew, in its own year", he, "2026", "1.2"],
])("the day stands before the month: %s", (_, words, knownYear, expected) => {
  expect(DAY && dateText(DAY, words, knownYear).replaceAll(/[\u2066-\u2069]/g, "")).toBe(expected);
});
