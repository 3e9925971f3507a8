import { describe, expect, test } from "vitest";
import type { PlatformCall } from "../../../emulator/platform/platform-run.ts";
import type { BasePort } from "../../../src/base/port.ts";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import { limitedSync } from "../../support/platform-school.ts";
import { type OpenSchool, openSchool, WEDNESDAY } from "../../support/school/open-school.ts";
import { aSlot, aTemplate } from "../../support/school/specs.ts";

/**
 * 2.80 A booking that is made by the status alone, while a long run closes slots: so many hours of as many teachers
 * have moved, three records a call, so that a run makes very many calls.
 */
const HOURS = 100;
const LATENCY = 200;
const pad = (index: number): string => String(index).padStart(3, "0");
const longRun = (): OpenSchool =>
  openSchool({
    templates: Array.from({ length: HOURS }, (_, index) =>
      aTemplate({
        id: `recT${pad(index)}`,
        teachers: [`recTeacher${pad(index)}`],
        starts: "16:00",
        ends: "17:00",
      }),
    ),
    slots: Array.from({ length: HOURS }, (_, index) =>
      aSlot({
        id: `recS${pad(index)}`,
        teachers: [`recTeacher${pad(index)}`],
        source: [`recT${pad(index)}`],
      }),
    ),
  });
/** Its turn comes late in the run. */
const LAST = `recS${pad(HOURS - 1)}`;
const statusField = `fld_${SLOTS.name}_status`;

interface Race {
  readonly school: OpenSchool;
  readonly calls: readonly PlatformCall[];
  readonly codes: readonly string[];
  readonly errors: number;
  /** When the booking was made, and when the slot was closed, if it was, in milliseconds. */
  readonly bookedAt: number;
  readonly closedAt: number | undefined;
}

/** A whole run, and somebody who sets one status to booked right before its k-th call is carried out. */
async function race(call: number, change: (school: OpenSchool) => void): Promise<Race> {
  const school = longRun();
  let closedBy: PlatformCall | undefined;
  const { platform, result } = await limitedSync(school, {
    now: WEDNESDAY,
    given: { daysAhead: 2, allowMassRetire: true },
    batchSize: 3,
    latency: () => LATENCY,
    faults: [{ kind: "meanwhile", call, act: () => change(school) }],
    onWritten: (written) => {
      if (!closedBy && school.slot(LAST).status === STATUSES.blocked) closedBy = written;
    },
  });
  return {
    school,
    calls: platform.calls,
    codes: result?.entries.map(({ code, level }) => `${level} ${code}`) ?? [],
    errors: result?.errors.length ?? -1,
    bookedAt: (platform.calls[call - 1]?.startedAt ?? Number.NaN) + LATENCY / 2,
    closedAt: closedBy && closedBy.startedAt + LATENCY / 2,
  };
}

const bookByStatus = (school: OpenSchool): void =>
  school.edit(SLOTS.name, LAST, { [statusField]: { name: STATUSES.booked } });

const undisturbed = await race(Number.MAX_SAFE_INTEGER, () => {});
const firstWrite = undisturbed.calls.findIndex(({ kind }) => kind !== "query") + 1;
const callsBeforeItsOwn = undisturbed.calls
  .filter(({ startedAt }) => startedAt + LATENCY / 2 <= (undisturbed.closedAt ?? 0))
  .map(({ number }) => number)
  .filter((number) => number >= firstWrite);

describe("2.80 a booking made by the status alone", () => {
  test("has very many calls before which it can come", () => {
    expect(callsBeforeItsOwn.length).toBeGreaterThan(25);
  });

  test.each(callsBeforeItsOwn)("right before call %i is lost only within the last second", async (call) => {
    const { school, bookedAt, closedAt, codes, errors } = await race(call, bookByStatus);
    const { status } = school.slot(LAST);
    if (closedAt === undefined) {
      expect(status).toBe(STATUSES.booked);
      expect(codes).toContain("warn booked-meanwhile");
      expect(errors).toBe(0);
    } else {
      // A read is carried out half a call before its answer, and a write half a call after its start.
      expect(closedAt - bookedAt).toBeLessThanOrEqual(1000 + LATENCY);
    }
  });

  test("leaves out with it what would have been opened in its place, and the next run tells the rest", async () => {
    const { school } = await race(firstWrite, bookByStatus);
    const ofTeacher = school
      .slots()
      .filter(({ teachers }) => teachers.includes(`recTeacher${pad(HOURS - 1)}`));
    expect(ofTeacher.map(({ starts, status }) => `${starts} ${status}`)).toEqual(["14:00 booked"]);
    const next = await school.sync({ given: { daysAhead: 2, allowMassRetire: true } });
    expect([next.created, next.deactivated]).toEqual([0, 0]);
    expect(next.entries.map(({ code }) => code)).toContain("time-moved");
  });

  test.each([
    ["a lock", { [`fld_${SLOTS.name}_locked`]: true }],
    ["a lesson", { [`fld_${SLOTS.name}_lessons`]: [{ id: "recLesson" }] }],
  ])("is not the only thing that is seen in time: %s is as well", async (_, cells) => {
    const { school, closedAt } = await race(firstWrite, (opened) => opened.edit(SLOTS.name, LAST, cells));
    expect(closedAt).toBeUndefined();
    expect(school.slot(LAST).status).toBe(STATUSES.open);
  });
});

test.each([
  [1500, STATUSES.booked],
  [1, STATUSES.blocked],
])(
  "2.80 the first call looks as well, where more than a second has passed since the reading: %i ms a step",
  async (tick, status) => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
    });
    let looks = 0;
    const port: BasePort = {
      ...school.port,
      readRecords: (...asked) => {
        looks += 1;
        if (looks === 1) school.edit(SLOTS.name, "recS1", { [statusField]: { name: STATUSES.booked } });
        return school.port.readRecords(...asked);
      },
    };
    const { entries, applied } = await school.sync({ given: { daysAhead: 2 }, port, tick: () => tick });
    expect(school.slot("recS1").status).toBe(status);
    expect(entries.some(({ code }) => code === "booked-meanwhile")).toBe(status === STATUSES.booked);
    expect(applied.mayHaveWritten).toBe(status === STATUSES.blocked);
  },
);

test("2.80 a call before which every look comes too early is made all the same after the second", async () => {
  const school = openSchool({ templates: [aTemplate({ disabled: true })], slots: [aSlot()] });
  const looks: unknown[] = [];
  const port: BasePort = {
    ...school.port,
    readRecords: (table, ids, fields) => {
      looks.push(ids);
      return school.port.readRecords(table, ids, fields);
    },
  };
  const { deactivated } = await school.sync({ given: { daysAhead: 2 }, port, tick: () => 1500 });
  expect([deactivated, looks]).toEqual([1, [["recS1"], ["recS1"]]]);
});

describe("2.80 what the looks cost", () => {
  test("a run within a second of its reading looks at nothing a second time", async () => {
    const school = longRun();
    const { platform } = await limitedSync(school, {
      now: WEDNESDAY,
      given: { daysAhead: 2, allowMassRetire: true },
      latency: () => LATENCY,
    });
    // Templates and slots before, the slots once more after.
    expect(platform.calls.filter(({ kind }) => kind === "query")).toHaveLength(3);
  });

  // In virtual time, so the figures are exact. Without looking ahead the middle rows take 4.6, 4.0 and 7.3 seconds.
  test.each([
    [300, 3, 200, 29, 7576],
    [600, 10, 300, 11, 3676],
    [1200, 25, 300, 15, 3067],
    [1200, 25, 600, 20, 5429],
    [400, 50, 600, 4, 606],
  ])(
    "%i slots are closed, %i a call, at %i ms, with %i reads in %i ms from the first call to the last",
    async (count, batchSize, latency, reads, writing) => {
      const slots = Array.from({ length: count }, (_, index) =>
        aSlot({
          id: `recS${index}`,
          teachers: [`recTeacher${index}`],
          source: [],
          syncState: "v1|recGone|live|14:00-15:00;;",
        }),
      );
      const { platform, result } = await limitedSync(openSchool({ templates: [], slots }), {
        now: WEDNESDAY,
        given: { daysAhead: 2, allowMassRetire: true },
        batchSize,
        latency: () => latency,
      });
      const writes = platform.calls.filter(({ kind }) => kind !== "query").map(({ startedAt }) => startedAt);
      expect(result?.deactivated).toBe(count);
      expect([platform.calls.length - writes.length, Math.max(...writes) - Math.min(...writes)]).toEqual([
        reads,
        writing,
      ]);
    },
  );

  test("three reads of the run are left for what else may be needed", async () => {
    const reads = undisturbed.calls.filter(({ kind }) => kind === "query").length;
    expect(reads).toBeLessThanOrEqual(30);
    expect(undisturbed.codes).not.toContain("warn unverified");
  });
});
