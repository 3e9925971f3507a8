import { expect, test } from "vitest";
import {
  earliest,
  formatInstant,
  instantAt,
  LONG_AGO,
  later,
  latest,
  NEVER,
  parseInstant,
} from "../../../src/domain/time/instant.ts";

test.each(["2024-01-15", "2024-01-15T09:00", "2024-01-15 09:00Z", "soon", "2024-13-45T00:00:00Z"])(
  "%j is no instant",
  (text) => expect(parseInstant(text)).toBeUndefined(),
);

test("an instant may name its offset", () =>
  expect(parseInstant("2024-01-15T09:00:00+02:00")).toBe(Date.UTC(2024, 0, 15, 7)));

test("an instant is told as it is read", () => {
  const text = "2024-01-15T07:00:00.250Z";
  expect(formatInstant(parseInstant(text) ?? NEVER)).toBe(text);
});

test("some milliseconds later, and less than none earlier", () => {
  const noon = instantAt(Date.UTC(2024, 0, 15, 12));
  expect([later(noon, 1500) - noon, later(noon, -1500) - noon]).toEqual([1500, -1500]);
});

test("every instant lies between long ago and never", () => {
  const [first, second] = [instantAt(0), instantAt(1)];
  expect(earliest(NEVER, second, first)).toBe(first);
  expect(latest(LONG_AGO, first, second)).toBe(second);
});

test("a number, a day or a time of day is no instant: it does not compile", () => {
  // @ts-expect-error a number may count anything
  expect(later(0, 1)).toBe(1);
});
