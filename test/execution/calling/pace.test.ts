import { describe, expect, test } from "vitest";
import { PortError } from "../../../src/base/port-error.ts";
import { type Instant, later } from "../../../src/domain/time/instant.ts";
import type { Clock } from "../../../src/execution/calling/clock.ts";
import { type PaceLimits, paceOf } from "../../../src/execution/calling/pace.ts";
import { instant } from "../../support/instant.ts";

/** At most so many calls a second, within so many seconds. */
const limits = (most: number, seconds = 25): PaceLimits => ({
  calls: { most, perMs: 1000, restAfterRefusalMs: 1000, countReads: false },
  budgetMs: seconds * 1000,
});
const LIMITS = limits(15);
const START = instant(0);

/** A clock that moves on by a millisecond a look, and by as much as is slept. */
function virtualClock(timers: boolean): { readonly clock: Clock; pass(milliseconds: number): void } {
  let time = START;
  const pass = (milliseconds: number): void => {
    time = later(time, milliseconds);
  };
  const now = (): Instant => {
    pass(1);
    return time;
  };
  return { clock: timers ? { now, sleep: async (milliseconds) => pass(milliseconds) } : { now }, pass };
}

describe.each([
  ["with timers", true],
  ["without timers", false],
])("%s", (_, timers) => {
  test("no more calls start in any 1000 ms than are allowed, and no time is wasted", async () => {
    const { clock, pass } = virtualClock(timers);
    const pace = paceOf(clock, START, LIMITS);
    const starts: number[] = [];
    for (let call = 0; call < 100; call++) {
      await pace.call(async () => {
        starts.push(clock.now());
        pass(5);
      });
    }
    const windows = starts.map(
      (from) => starts.filter((start) => start >= from && start < from + 1000).length,
    );
    expect(Math.max(...windows)).toBeLessThanOrEqual(15);
    expect(starts.at(-1)).toBeLessThan(6 * 1000 + 400);
  });

  test("a call that is refused for the rate is made again, for it has written nothing", async () => {
    const { clock } = virtualClock(timers);
    const pace = paceOf(clock, START, LIMITS);
    let calls = 0;
    const answer = await pace.call(async () => {
      calls += 1;
      if (calls < 3) throw new PortError("rate", "Can only send 15 mutations every 1000ms");
      return "written";
    });
    expect(answer).toEqual({ status: "done", value: "written" });
    expect(clock.now()).toBeGreaterThan(2000);
  });

  test("once the time is spent no call starts", async () => {
    const { clock, pass } = virtualClock(timers);
    const pace = paceOf(clock, START, limits(15, 2));
    expect(pace.isSpent()).toBe(false);
    pass(2000);
    expect(pace.isSpent()).toBe(true);
    let called = false;
    const answer = await pace.call(async () => {
      called = true;
    });
    expect([answer.status, called]).toEqual(["out-of-time", false]);
  });

  test("waiting for the rate ends with the time", async () => {
    const { clock } = virtualClock(timers);
    const pace = paceOf(clock, START, limits(15, 3));
    const answer = await pace.call(() =>
      Promise.reject(new PortError("rate", "You can only send 15 mutations every 1000ms")),
    );
    expect(answer.status).toBe("out-of-time");
    expect(clock.now()).toBeLessThan(4100);
  });
});

/** A clock that stands still but for what is slept, and what it was told to sleep. */
function standingClock() {
  const state = { time: START, slept: [] as number[] };
  const clock: Clock = {
    now: () => state.time,
    sleep: async (milliseconds) => {
      state.slept.push(milliseconds);
      state.time = later(state.time, milliseconds);
    },
  };
  return { clock, state };
}

test("a call that is one too many sleeps just as long as it has to, and the moment the budget ends is too late", async () => {
  const { clock, state } = standingClock();
  const pace = paceOf(clock, START, limits(1, 2));
  const startOf = async (): Promise<unknown> => pace.call(async () => clock.now());
  expect([await startOf(), await startOf(), state.slept]).toEqual([
    { status: "done", value: 0 },
    // A second, and what calls may differ by on their way.
    { status: "done", value: 1020 },
    [1020],
  ]);
  expect([await startOf(), state.time]).toEqual([{ status: "out-of-time" }, 2000]);
  expect(pace.isSpent()).toBe(true);
  expect(await pace.read(async () => 1)).toEqual({ status: "out-of-time" });
});

test("while a call is on its way its answer is waited for instead of sleeping", async () => {
  const { clock, state } = standingClock();
  const pace = paceOf(clock, START, limits(1));
  let answerFirst: () => void = () => undefined;
  const first = pace.call(
    () =>
      new Promise<void>((resolve) => {
        answerFirst = resolve;
      }),
  );
  const second = pace.call(async () => clock.now());
  for (let turn = 0; turn < 20; turn++) await null;
  expect(state.slept).toEqual([]);
  state.time = instant(5000);
  answerFirst();
  expect([await first, await second, state.slept]).toEqual([
    { status: "done" },
    { status: "done", value: 5000 },
    [],
  ]);
});

test("an answer that does not come until shortly before Airtable ends the run is given up, of a read as of a write", async () => {
  const rings: (() => void)[] = [];
  const waits: number[] = [];
  const clock: Clock = {
    now: () => instant(24_000),
    alarm: (milliseconds, ring) => {
      waits.push(milliseconds);
      rings.push(ring);
      return () => {};
    },
  };
  const pace = paceOf(clock, START, LIMITS);
  const never = () => new Promise<string>(() => {});
  const answers = [pace.call(never), pace.read(never)];
  for (const ring of rings) ring();
  expect(await Promise.all(answers)).toEqual([{ status: "out-of-time" }, { status: "out-of-time" }]);
  // 25 seconds, and what a call may take that starts with the last of them.
  expect(waits).toEqual([4_500, 4_500]);
  expect(await pace.read(async () => "in time")).toEqual({ status: "done", value: "in time" });
});

test("a call that Airtable ends before it ends the run needs no timer", async () => {
  const waits: number[] = [];
  let time = START;
  const clock: Clock = {
    now: () => time,
    alarm: (milliseconds) => {
      waits.push(milliseconds);
      return () => {};
    },
  };
  const pace = paceOf(clock, START, LIMITS);
  for (time of [0, 16_499, 16_500, 24_999].map(instant)) await pace.call(async () => {});
  expect(waits).toEqual([12_000, 3_501]);
});

test("a read has no rate, but no time is left for it once the budget is spent", async () => {
  const { clock, pass } = virtualClock(true);
  const pace = paceOf(clock, START, limits(1, 2));
  for (let read = 0; read < 5; read++)
    expect(await pace.read(async () => read)).toMatchObject({ value: read });
  expect(await pace.read(() => Promise.reject("no"))).toMatchObject({
    status: "failed",
    error: { message: "no" },
  });
  expect(clock.now()).toBeLessThan(50);
  pass(2000);
  expect(await pace.read(async () => 1)).toEqual({ status: "out-of-time" });
});

describe("a single read", () => {
  const counting = (most: number, countReads: boolean): PaceLimits => ({
    calls: { most, perMs: 1000, restAfterRefusalMs: 30_000, countReads },
    budgetMs: Number.POSITIVE_INFINITY,
  });

  test("waits its turn among the calls where reads count, and makes others wait", async () => {
    const { clock, state } = standingClock();
    const pace = paceOf(clock, START, counting(2, true));
    const startOf = async () => clock.now();
    await pace.ratedRead(startOf);
    await pace.call(startOf);
    expect([await pace.ratedRead(startOf), state.slept]).toEqual([1020, [1020]]);
  });

  test("is made at once where reads do not count", async () => {
    const { clock, state } = standingClock();
    const pace = paceOf(clock, START, counting(1, false));
    await pace.call(async () => {});
    for (let read = 0; read < 5; read++) await pace.ratedRead(async () => {});
    expect(state.slept).toEqual([]);
  });

  test.each([true, false])(
    "that is refused for the rate rests as long as the base asks, and is made again: counted %s",
    async (countReads) => {
      const { clock, state } = standingClock();
      const pace = paceOf(clock, START, counting(5, countReads));
      let reads = 0;
      const answer = await pace.ratedRead(async () => {
        reads += 1;
        if (reads === 1) throw new PortError("rate", "Too many requests");
        return "read";
      });
      expect([answer, reads, state.slept]).toEqual(["read", 2, [30_000]]);
    },
  );

  test.each([
    ["that is refused for the rate until the time is up rejects with that refusal", 26_000, 1],
    ["at the very end of the time as well", 25_000, 1],
    ["but is made again right before it", 24_999, 2],
  ])("%s", async (_, now, most) => {
    const { clock, state } = standingClock();
    const pace = paceOf(clock, START, { ...counting(5, false), budgetMs: 25_000 });
    state.time = later(START, now);
    const refusal = new PortError("rate", "Too many requests");
    let reads = 0;
    const asked = pace.ratedRead(() => {
      reads += 1;
      return Promise.reject(refusal);
    });
    await expect(asked).rejects.toBe(refusal);
    expect(reads).toBe(most);
  });

  test("rejects with whatever else it fails with", async () => {
    const pace = paceOf(standingClock().clock, START, counting(5, true));
    const gone = new PortError("gone", "No table");
    await expect(pace.ratedRead(() => Promise.reject(gone))).rejects.toBe(gone);
  });
});

test("an error text of any length is cut to what finds room in a log", async () => {
  const pace = paceOf(virtualClock(true).clock, START, LIMITS);
  const messageOf = async (length: number): Promise<number> => {
    const answer = await pace.call(() => Promise.reject(new Error("x".repeat(length))));
    return answer.status === "failed" ? answer.error.message.length : 0;
  };
  expect([await messageOf(500), await messageOf(501), await messageOf(100_000)]).toEqual([500, 501, 501]);
});

test("an error whose text is short enough is the very one that was thrown", async () => {
  const thrown = new TypeError("x");
  const answer = await paceOf(virtualClock(true).clock, START, LIMITS).call(() => Promise.reject(thrown));
  expect(answer.status === "failed" && answer.error).toBe(thrown);
});

test("any other failure is the caller's affair, and keeps its message even if it is no Error of this realm", async () => {
  const pace = paceOf(virtualClock(true).clock, START, LIMITS);
  const refused = await pace.call(() => Promise.reject(new Error("Field cannot accept the provided value.")));
  expect(refused).toMatchObject({
    status: "failed",
    error: { message: "Field cannot accept the provided value." },
  });
  const foreign = await pace.call(() => Promise.reject({ message: "from elsewhere" }));
  expect(foreign).toMatchObject({ status: "failed", error: { message: "from elsewhere" } });
  const thrown = await pace.call(() => {
    throw new Error("at once");
  });
  expect(thrown).toMatchObject({ status: "failed", error: { message: "at once" } });
});

test("a read that is counted and had to wait longer than the run may last says so", async () => {
  const { clock, pass } = virtualClock(true);
  const pace = paceOf(clock, START, { ...LIMITS, calls: { ...LIMITS.calls, countReads: true } });
  pass(26_000);
  const late = await pace.ratedRead(async () => "read").catch((error: unknown) => error);
  expect(late).toBeInstanceOf(PortError);
  expect(late).toMatchObject({
    kind: "rate",
    message: "the read had to wait longer than the run may last",
  });
});

test("what is left of the time is told, and never less than nothing", () => {
  const { clock, pass } = virtualClock(true);
  const pace = paceOf(clock, START, LIMITS);
  expect(pace.left()).toBe(24_999);
  pass(10_000);
  expect(pace.left()).toBe(14_998);
  expect(pace.leaving(3000).left()).toBe(11_997);
  pass(30_000);
  expect(pace.left()).toBe(0);
});

test.each([
  [true, true, "done"],
  [true, false, "out-of-time"],
  [false, true, "out-of-time"],
])("a call starts only while both who ask for it allow it: %s, %s", async (one, other, status) => {
  const pace = paceOf(virtualClock(true).clock, START, LIMITS)
    .whileAllowed(() => one)
    .whileAllowed(() => other);
  expect(await pace.call(async () => "called")).toMatchObject({ status });
  expect(pace.isSpent()).toBe(status !== "done");
});
