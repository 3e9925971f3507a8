import fc from "fast-check";
import { expect, test } from "vitest";
import type { BasePort } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { CHANGE_LOG, ERROR_LOG, RUN_LOG } from "../../src/base/schema/log-tables.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { later } from "../../src/domain/time/instant.ts";
import type { Clock } from "../../src/execution/calling/clock.ts";
import { runSync } from "../../src/execution/sync.ts";
import type { SyncResult } from "../../src/execution/sync-result.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { instant } from "../support/instant.ts";
import { isLog, logTable, openWithLogs, rowsOf } from "../support/logs.ts";
import { type LostHours, lostHoursIn, teachersOf, withLostHours } from "../support/pairs.ts";
import { holds } from "../support/properties.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import { inventoryCells } from "../support/school/results.ts";

/** Everything that a run gives to others, but what it says of its logs. */
const given = ({
  created,
  updated,
  deactivated,
  errors,
  overlaps,
  incomplete,
  remaining,
  entries,
}: SyncResult) => ({
  created,
  updated,
  deactivated,
  errors,
  overlaps,
  incomplete,
  remaining,
  entries: entries.filter(({ code }) => code !== "log-failed"),
});

/** What may befall a call to a log. */
const TROUBLES = {
  none: undefined,
  refuses: () => Promise.reject(new Error("No room")),
  throws: () => {
    throw new Error("This is no table any more");
  },
  "throws what is no error": () => Promise.reject("no"),
  hangs: () => new Promise<never>(() => {}),
  "answers nonsense": () => Promise.resolve(undefined),
} as const;

type Trouble = keyof typeof TROUBLES;
const aTrouble = fc.constantFrom(...(Object.keys(TROUBLES) as Trouble[]));

function troubled(port: BasePort, next: () => Trouble): BasePort {
  const either = (table: string, call: () => Promise<unknown>): Promise<never> =>
    ((isLog(table) ? TROUBLES[next()] : undefined) ?? call)() as Promise<never>;
  return {
    ...port,
    list: (table, ...rest) => either(table, () => port.list(table, ...rest)),
    create: (table, rows) => either(table, () => port.create(table, rows)),
  };
}

/** Time passes only while somebody looks; a timer rings as soon as everybody else is done. */
function clockAt(now: string): Clock {
  let time = instant(now);
  return {
    now: () => (time = later(time, 1)),
    alarm: (_, ring) => {
      const set = setImmediate(ring);
      return () => clearImmediate(set);
    },
  };
}

const run = (port: BasePort, { now, given: typed }: Case): Promise<SyncResult> =>
  runSync({ base: port, clock: clockAt(now), settings: readInputs({}, typed, SCHEDULED_VARIABLES).settings });

test("I25: whatever happens to a log, slots and results are the same, and the same as without logs", async () => {
  await holds(
    fc.tuple(aCase, fc.array(aTrouble, { minLength: 1, maxLength: 6 })),
    async ([example, troubles]) => {
      const plain = openSchool(example.school, example.format);
      const school = openWithLogs(example.school, example.format);
      let calls = 0;
      const port = troubled(school.port, () => troubles[calls++ % troubles.length] ?? "none");
      const [expected, result] = [await run(plain.port, example), await run(port, example)];
      expect(given(result)).toEqual(given(expected));
      expect(inventoryCells(school)).toEqual(inventoryCells(plain));
    },
  );
});

test("I26: a log may lack any of its fields but the first and two more; the others are written", async () => {
  const keys = [CHANGE_LOG, RUN_LOG, ERROR_LOG].map((spec) => {
    const [, ...others] = Object.keys(spec.fields);
    return fc.subarray(others, { maxLength: others.length - 2 });
  });
  await holds(fc.tuple(aCase, ...keys), async ([example, ...missing]) => {
    const logs = [CHANGE_LOG, RUN_LOG, ERROR_LOG].map((spec, index) => logTable(spec, missing[index]));
    const whole = openWithLogs(example.school, example.format);
    const school = openWithLogs(example.school, example.format, logs);
    const [expected, result] = [await run(whole.port, example), await run(school.port, example)];
    expect(result.entries.filter(({ code }) => code === "log-failed")).toEqual([]);
    expect(given(result)).toEqual(given(expected));
    for (const spec of [CHANGE_LOG, RUN_LOG, ERROR_LOG]) {
      expect(rowsOf(school.memory, spec)).toHaveLength(rowsOf(whole.memory, spec).length);
    }
  });
});

const F = CHANGE_LOG.fields;

/** Every hour that stands, of each of its teachers. */
const hoursOf = (school: OpenSchool, lost: LostHours): readonly string[] =>
  withLostHours(school.slots(), lost)
    .filter(
      ({ status, date, starts, ends }) =>
        status !== STATUSES.blocked && date !== "" && starts !== "" && ends > starts,
    )
    .flatMap((slot) =>
      teachersOf(slot).map((teacher) => `${teacher} ${slot.date} ${slot.starts} ${slot.ends}`),
    );

test("the change log tells exactly which hours came and which went, of everybody who is linked anywhere", async () => {
  await holds(aCase, async (example) => {
    const school = openWithLogs(example.school, example.format);
    const lost = await lostHoursIn(example);
    const counts = new Map<string, number>();
    const { templates, slots } = example.school;
    const linked = new Set([...templates, ...slots].flatMap(({ teachers }) => teachers));
    const count = (hour: string, by: number): void => {
      if (linked.has(hour.split(" ")[0] ?? "")) counts.set(hour, (counts.get(hour) ?? 0) + by);
    };
    for (const hour of hoursOf(school, lost)) count(hour, 1);
    await run(school.port, example);
    for (const row of rowsOf(school.memory, CHANGE_LOG)) {
      const [starts, ends] = [String(row[F.startTime.name] ?? ""), String(row[F.endTime.name] ?? "")];
      if (starts === "" || ends <= starts) continue; // nobody's hour
      for (const teacher of (row[F.teacher.name] ?? []) as readonly string[]) {
        count(`${teacher} ${row[F.date.name]} ${starts} ${ends}`, row[F.action.name] === "ADDED" ? 1 : -1);
      }
    }
    for (const hour of hoursOf(school, lost)) count(hour, -1);
    expect([...counts].filter(([, left]) => left !== 0)).toEqual([]);
  });
});

test("a second run adds no row to any log but the errors that remain", async () => {
  await holds(aCase, async (example) => {
    const school = openWithLogs(example.school, example.format);
    await run(school.port, example);
    const changes = rowsOf(school.memory, CHANGE_LOG);
    const runs = rowsOf(school.memory, RUN_LOG).length;
    const again = await run(school.port, example);
    expect(rowsOf(school.memory, CHANGE_LOG)).toEqual(changes);
    expect(rowsOf(school.memory, RUN_LOG)).toHaveLength(runs + (again.errors.length > 0 ? 1 : 0));
  });
});
