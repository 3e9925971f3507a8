import { describe, expect, test } from "vitest";
import type { SlotId } from "../../../src/domain/ids.ts";
import type { Slot } from "../../../src/domain/slot.ts";
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
  const reading: Reading = { answer: async () => [] };
  const clock = { now: () => time.now };
  const late = lateLook({
    store: {
      readsLeft: () => reading.left ?? readsLeft,
      readSlotsOf: async (ids) => {
        asked.push(ids);
        return reading.answer(ids);
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
  return { late, changes, time, asked, reading, plan };
}

/** What the base answers, and how many reads it allows from now on. */
interface Reading {
  answer: (ids: readonly SlotId[]) => Promise<readonly Slot[]>;
  left?: number;
}

/** A read that is under way until it is let go. */
function pending() {
  let answer: (slots: readonly Slot[]) => void = () => {};
  const given = new Promise<readonly Slot[]>((resolve) => {
    answer = resolve;
  });
  return { given, answer };
}

const turn = () => new Promise<void>((done) => setImmediate(done));

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

describe("2.80 while a call is under way", () => {
  test("what will be too old once a look has been answered is looked at, by the time that the last look took", async () => {
    const { late, changes, time, asked, reading } = await setUp(0);
    const next = changes.slice(0, 10);
    // Nobody knows how long a look takes, so half a second is allowed for it.
    late.ahead(next, [], instant(500));
    expect(asked).toEqual([]);
    time.now = instant(501);
    reading.answer = async () => {
      time.now = instant(801);
      return [];
    };
    late.ahead(next, [], time.now);
    expect(asked.map((ids) => ids.length)).toEqual([10]);
    await turn();
    late.ahead(next, [], instant(1501));
    expect(asked).toHaveLength(1);
    late.ahead(next, [], instant(1502));
    expect(asked).toHaveLength(2);
  });

  test("those that follow come with it as far as a read goes, and are no reason for one", async () => {
    const { late, changes, time, asked } = await setUp(0);
    time.now = instant(5000);
    late.ahead(changes.slice(0, 10), changes.slice(10), time.now);
    expect(asked.map((ids) => ids.length)).toEqual([100]);
    await turn();
    late.ahead(changes.slice(0, 10), changes.slice(100), instant(5100));
    await late.refresh(changes.slice(0, 10), changes.slice(100));
    expect(asked).toHaveLength(1);
  });

  test("a look that is under way is waited for, not asked for again, and counts although no read is left", async () => {
    const { late, changes, time, asked, reading } = await setUp(0);
    time.now = instant(5000);
    const { given, answer } = pending();
    reading.answer = () => given;
    late.ahead(changes.slice(0, 10), [], time.now);
    reading.left = 0;
    expect(late.isStale(changes.slice(9, 11), time.now)).toBe(true);
    expect(late.isStale(changes.slice(10, 11), time.now)).toBe(false);
    let isOver = false;
    const refreshed = late.refresh(changes.slice(0, 10), []).then(() => {
      isOver = true;
    });
    await turn();
    expect([isOver, asked.length]).toEqual([false, 1]);
    answer([]);
    await refreshed;
    expect(late.isStale(changes.slice(0, 10), time.now)).toBe(false);
  });
});

describe("2.80 a look", () => {
  test("tells of each slot that somebody has claimed", async () => {
    const { late, changes, time, reading, plan } = await setUp(0);
    const [one, other] = changes.slice(0, 2) as [Change, Change];
    time.now = instant(5000);
    reading.answer = async () => [{ ...one.slot.slot, locked: true }, other.slot.slot];
    expect(late.claimed(one)).toBeUndefined();
    await late.refresh(changes.slice(0, 2), []);
    expect(late.claimed(one)).toEqual(plan.readFacts({ ...one.slot.slot, locked: true }));
    expect(late.claimed(other)).toBeUndefined();
  });

  test("that fails is not made again, and the run goes on by what it knew", async () => {
    const { late, changes, time, asked, reading } = await setUp(0);
    time.now = instant(5000);
    reading.answer = () => Promise.reject(new Error("No answer"));
    await late.refresh(changes.slice(0, 10), []);
    expect(late.isStale(changes.slice(0, 10), instant(6000))).toBe(false);
    expect([asked.length, ...changes.slice(0, 10).flatMap(late.claimed)]).toEqual([
      1,
      ...Array.from({ length: 10 }, () => undefined),
    ]);
  });

  test("is for what is closed or opened: an update writes nothing that people book by", async () => {
    const { late, changes, time, asked } = await setUp(0);
    const updates = changes.map((change) => ({ ...change, kind: "update" }) as unknown as Change);
    time.now = instant(5000);
    expect(late.isStale(updates, time.now)).toBe(false);
    expect(late.isStale([...updates, ...changes.slice(0, 1)], time.now)).toBe(true);
    late.ahead(updates, updates, time.now);
    await late.refresh(updates, updates);
    expect(asked).toEqual([]);
  });
});
