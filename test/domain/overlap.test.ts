import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TeacherId } from "../../src/domain/ids.ts";
import { collide, overlaps, type Presence, sameMembers, samePresence } from "../../src/domain/overlap.ts";
import type { LocalDate, Minute } from "../../src/domain/time/civil-time.ts";

const span = (starts: number, ends: number) => ({ starts: starts as Minute, ends: ends as Minute });
const presence = (teachers: readonly string[], date: number, starts: number, ends: number): Presence => ({
  teachers: teachers as readonly TeacherId[],
  date: date as LocalDate,
  ...span(starts, ends),
});

describe("two spans overlap", () => {
  test.each([
    ["when one begins inside the other", span(840, 900), span(870, 930), true],
    ["when they are the same", span(840, 900), span(840, 900), true],
    ["when one holds the other", span(840, 960), span(870, 900), true],
    ["not when one ends as the other begins", span(840, 900), span(900, 960), false],
    ["not when there is time between them", span(840, 900), span(930, 960), false],
  ])("%s", (_, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  test("exactly when some minute belongs to both", () => {
    const aSpan = fc.tuple(fc.nat(40), fc.nat(40)).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(aSpan, aSpan, ([a, b], [c, d]) => {
        const minutes = (from: number, to: number) =>
          Array.from({ length: to - from }, (_, index) => from + index);
        const shared = minutes(a, b).some((minute) => minutes(c, d).includes(minute));
        expect(overlaps(span(a, b), span(c, d))).toBe(shared);
      }),
    );
  });
});

test("a collision needs the same day and a common teacher", () => {
  const here = presence(["recA", "recB"], 1, 840, 900);
  expect(collide(here, presence(["recB"], 1, 870, 930))).toBe(true);
  expect(collide(here, presence(["recC"], 1, 870, 930))).toBe(false);
  expect(collide(here, presence(["recA"], 2, 870, 930))).toBe(false);
  expect(collide(here, presence([], 1, 870, 930))).toBe(false);
});

test("the order of a link cell means nothing", () => {
  expect(sameMembers(["a", "b"], ["b", "a"])).toBe(true);
  expect(sameMembers(["a"], ["a", "b"])).toBe(false);
  expect(samePresence(presence(["recA", "recB"], 1, 0, 1), presence(["recB", "recA"], 1, 0, 1))).toBe(true);
  expect(samePresence(presence(["recA"], 1, 0, 1), presence(["recA"], 1, 0, 2))).toBe(false);
});
