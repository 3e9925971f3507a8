import { expect, test } from "vitest";
import { hoursOfLessons } from "../../../src/calendars/wanted/hours-of-lessons.ts";
import type { TeacherId } from "../../../src/domain/ids.ts";
import type { Lesson, LessonId } from "../../../src/domain/lesson.ts";
import {
  END_OF_DAY,
  type LocalDate,
  MIDNIGHT,
  type Minute,
  parseDate,
} from "../../../src/domain/time/civil-time.ts";
import { formatInstant } from "../../../src/domain/time/instant.ts";
import { type Zone, zoneOf } from "../../../src/domain/time/zone.ts";

const zone = zoneOf("UTC") as Zone;
const piece = (day: string, starts: Minute, ends: Minute): Lesson => ({
  ...{ id: "recL1" as LessonId, name: "A trip", teachers: ["recT1" as TeacherId] },
  ...{ date: parseDate(day) as LocalDate, starts, ends },
});
const PIECES = [
  piece("2026-01-14", 1200 as Minute, END_OF_DAY),
  piece("2026-01-15", MIDNIGHT, END_OF_DAY),
  piece("2026-01-16", MIDNIGHT, 540 as Minute),
];

test.each([
  ["as the days follow", PIECES],
  ["backwards", PIECES.toReversed()],
])("a lesson of several days is one event from its first hour to its last: its pieces %s", (_, pieces) => {
  const hours = hoursOfLessons(pieces, new Map(), { types: undefined }, "tblLessons", zone);
  expect(hours.map(({ starts, ends }) => [formatInstant(starts), formatInstant(ends)])).toEqual([
    ["2026-01-14T20:00:00.000Z", "2026-01-16T09:00:00.000Z"],
  ]);
});
