import { expect, test } from "vitest";
import type { SlotId } from "../../../src/domain/ids.ts";
import { lateLook } from "../../../src/execution/apply/late-look.ts";
import { paceOf } from "../../../src/execution/calling/pace.ts";
import type { Change } from "../../../src/planning/action.ts";
import { instant } from "../../support/instant.ts";
import { openSchool } from "../../support/school/open-school.ts";
import { aSlot } from "../../support/school/specs.ts";

/** 120 slots to close, and a clock that is set by hand. */
async function setUp(restAfterReadMs: number, readsLeft = 30) {
  const slots = Array.from({ length: 120 }, (_, index) =>
    aSlot({
      id: `recS${String(index).padStart(3, "0")}`,
      teachers: [`recTeacher${index}`],
      source: [],
      syncState: "v1|recGone|live|14:00-15:00;;",
    }),
  );
  const { plan } = await openSchool({ templates: [], slots }).sync({
    given: { daysAhead: 2, dryRun: true, allowMassRetire: true },
  });
  const changes = plan.writes.filter((write): write is Change => write.kind === "retire");
  const time = { now: instant(0) };
  const asked: (readonly SlotId[])[] = [];
  const clock = { now: () => time.now };
  const late = lateLook({
    store: {
      readsLeft: () => readsLeft,
      readSlotsOf: async (ids) => {
        asked.push(ids);
        return [];
      },
    },
    clock,
    pace: paceOf(clock, time.now, {
      calls: { most: 15, perMs: 1000, restAfterRefusalMs: 1000, countReads: false },
      budgetMs: 1e9,
    }),
    limits: { restAfterReadMs },
    factsOf: plan.readFacts,
    readAt: time.now,
  });
  return { late, changes, time, asked };
}

test.each([
  [0, 1000],
  [2200, 3200],
])("2.80 with a rest of %i ms after a read, what was read up to %i ms ago is fresh", async (rest, fresh) => {
  const { late, changes } = await setUp(rest);
  expect([late.isStale(changes, instant(fresh)), late.isStale(changes, instant(fresh + 1))]).toEqual([
    false,
    true,
  ]);
});

test("2.80 a look takes a hundred records: those of the call, and of the calls that follow it", async () => {
  const { late, changes, time, asked } = await setUp(0);
  expect(changes).toHaveLength(120);
  time.now = instant(5000);
  await late.refresh(changes.slice(0, 50), changes.slice(50));
  expect(asked.map((ids) => ids.length)).toEqual([100]);
  expect(late.isStale(changes.slice(0, 100), instant(6000))).toBe(false);
  expect(late.isStale(changes.slice(100), instant(6000))).toBe(true);
});

test("2.80 nothing is looked at ahead where a read would hold up the writes that are under way", async () => {
  for (const [rest, looks] of [
    [0, 1],
    [2200, 0],
  ] as const) {
    const { late, changes, asked } = await setUp(rest);
    late.ahead(changes.slice(0, 50), changes.slice(50), instant(10_000));
    expect(asked).toHaveLength(looks);
  }
});

test("2.80 three reads of the run are left for what else may be needed", async () => {
  for (const [left, stale] of [
    [3, true],
    [2, false],
  ] as const) {
    const { late, changes, time, asked } = await setUp(0, left);
    time.now = instant(5000);
    expect(late.isStale(changes, time.now)).toBe(stale);
    await late.refresh(changes, []);
    expect(asked).toHaveLength(stale ? 1 : 0);
  }
});
