import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BaseJson, RecordJson } from "../../emulator/base-json.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { seededRandom } from "../../emulator/seeded-random.ts";
import { playOut, virtualTime } from "../../emulator/virtual-time.ts";
import type { HttpFault } from "../../emulator/web-api/wire/http-faults.ts";
import { nextTurn } from "../../sample/pasted.ts";
import { laterDates } from "../../src/adapters/web-api/date-ranges.ts";
import type { FieldId, TableId } from "../../src/base/port.ts";
import { addDays, formatDate, type LocalDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { instant } from "../support/instant.ts";
import { holds } from "../support/properties.ts";
import { type OpenWebApi, type WebApiTestOptions, webApiIn } from "../support/web-api.ts";

const START = instant("2026-01-14T08:00:00Z");
const HOURS = "tblHours" as TableId;
const [KEY, DAY, TEACHER] = ["fldKey", "fldDay", "fldTeacher"] as FieldId[] as [FieldId, FieldId, FieldId];
const FROM = parseDate("2026-01-11") as LocalDate;
const onOrAfter = { date: FROM, field: DAY, keyField: KEY };

const baseOf = (records: readonly RecordJson[], teachers = 1): BaseJson => ({
  tables: [
    {
      id: HOURS,
      name: "Hours",
      fields: [
        { id: KEY, name: "Key", type: "singleLineText" },
        { id: DAY, name: "Day", type: "date" },
        {
          id: TEACHER,
          name: "Teacher",
          type: "multipleRecordLinks",
          options: { linkedTableId: "tblTeachers" },
        },
      ],
      records,
    },
    {
      id: "tblTeachers",
      name: "Teachers",
      fields: [{ id: "fldName", name: "Name", type: "singleLineText" }],
      records: Array.from({ length: teachers }, (_, index) => ({
        id: `recT${index}`,
        fields: { Name: `Teacher ${index}` },
      })),
    },
  ],
});
const hour = (index: number, day: LocalDate | null, keyDay = day): RecordJson => ({
  id: `recH${String(index).padStart(5, "0")}`,
  fields: {
    ...(keyDay !== null && { Key: `recT0|${formatDate(keyDay)}|${index % 2 === 0 ? "09:00" : "21:00"}` }),
    ...(day !== null && { Day: formatDate(day) }),
    Teacher: [{ id: `recT${index % 3}` }],
  },
});
/** Hours of the weeks around the first day: as many before as asked for, the others after it, spread over so many days. */
const hours = (past: number, ahead: number, days = 22): readonly RecordJson[] =>
  Array.from({ length: past + ahead }, (_, index) =>
    hour(index, addDays(FROM, index < past ? -1 - (index % 400) : (index - past) % days)),
  );

async function inTime<Value>(
  json: BaseJson,
  work: (open: OpenWebApi, remove: (id: string) => void) => Promise<Value>,
  options: WebApiTestOptions = {},
) {
  const time = virtualTime(START);
  const memory = memoryBase(json);
  const open = webApiIn(time, memory, { latency: () => 300, ...options });
  const remove = (id: string): void => memory.store.remove(memory.store.table("Hours"), [id]);
  const played = await playOut(time, work(open, remove), nextTurn);
  return {
    ...open,
    value: played.status === "done" ? played.value : undefined,
    error: played.status === "failed" ? (played.error as Error & { kind?: string }) : undefined,
    seconds: (time.peek() - START) / 1000,
    pages: open.calls.filter(({ target }) => target.includes("listRecords")).length,
  };
}
const list = (open: OpenWebApi) => open.base.list(HOURS, [KEY, DAY], { onOrAfter });
const afterSchema = async (open: OpenWebApi) => {
  await open.base.schema();
  return list(open);
};

describe("a listing from a day on", () => {
  test("gives what is of that day or later, undated, or claimed by its key, each once, however the days lie and answers come", async () => {
    const days = fc.option(fc.integer({ min: -30, max: 60 }), { nil: null });
    const rows = fc.array(fc.tuple(days, days), { maxLength: 700 });
    await holds(
      fc.tuple(rows, fc.nat(1_000_000), fc.constantFrom(50, 300, 600, 1500)),
      async ([given, seed, latency]) => {
        const at = (shift: number | null) => (shift === null ? null : addDays(FROM, shift));
        const records = given.map(([day, key], index) => hour(index, at(day), at(key)));
        const random = seededRandom(seed);
        const { value, pages, calls } = await inTime(baseOf(records), afterSchema, {
          latency: () => latency * (0.5 + random()),
        });
        const kept = given.flatMap(([day, key], index) => {
          const isKept = day === null || day >= 0 || (key !== null && key >= 0);
          return isKept ? [records[index]?.id] : [];
        });
        expect(value?.map(({ id }) => id).sort()).toEqual(kept);
        const ranges = Math.min(6, Math.ceil((5 * latency * 1.5) / 1000));
        expect(pages).toBeLessThanOrEqual(Math.max(1, Math.ceil(kept.length / 100)) + Math.max(2, ranges));
        expect(calls.every(({ status }) => status === 200)).toBe(true);
      },
      0.3,
    );
  });

  test.each([
    [150, 2_400],
    [300, 2_400],
    [300, 1_000],
    [600, 2_400],
  ])("at %i ms a request reads %i records as fast as the rate allows", async (latency, ahead) => {
    const { value, pages, seconds } = await inTime(baseOf(hours(1_000, ahead)), afterSchema, {
      latency: () => latency,
    });
    expect(value).toHaveLength(ahead);
    const requests = 1 + pages;
    expect(pages).toBeLessThanOrEqual(ahead / 100 + (latency > 300 ? 4 : 2));
    expect(seconds).toBeLessThan(requests / 4.5 / 0.9 + latency / 1000);
  });

  test.each([
    ["all in the first days", 5],
    ["far apart", 400],
  ])("shares the work where the days lie %s", async (_, days) => {
    const { value, pages, seconds } = await inTime(baseOf(hours(0, 2_000, days)), afterSchema);
    expect(value).toHaveLength(2_000);
    expect(pages).toBeLessThanOrEqual(22);
    // One after the other they would take longer.
    expect(seconds).toBeLessThan(pages * 0.3);
  });

  test("does not read the past: the requests are those of the window", async () => {
    const { pages } = await inTime(baseOf(hours(5_000, 300)), afterSchema);
    expect(pages).toBeLessThanOrEqual(5);
  });

  test.each(["2026-01-14", "1999-12-31", "2088-08-28", "2030-10-10"])(
    "knows later days by their text: %s",
    (text) => {
      const date = parseDate(text) as LocalDate;
      const isLater = new RegExp(`^(${laterDates(date)})`);
      for (const shift of [-4000, -366, -100, -31, -10, -9, -1, 0, 1, 9, 10, 31, 100, 366, 4000])
        expect([shift, isLater.test(formatDate(addDays(date, shift)))]).toEqual([shift, shift >= 0]);
    },
  );
});

describe("an answer that is not whole", () => {
  const fault = (call: number, kind: HttpFault["kind"], more: object = {}) =>
    ({ call, kind, ...more }) as HttpFault;

  test("a structure without fields is an error, never an empty base", async () => {
    const { error } = await inTime(baseOf([]), ({ base }) => base.schema(), {
      faults: [fault(1, "no-fields")],
    });
    expect([error?.kind, error?.message]).toEqual(["lost", expect.stringContaining('"Hours" has no fields')]);
  });

  test("a place that was forgotten begins its range again, and nothing is missing or twice", async () => {
    const faults = [fault(5, "expire-cursors"), fault(9, "expire-cursors")];
    const { value, calls } = await inTime(baseOf(hours(0, 1_200)), afterSchema, { faults });
    expect(new Set(value?.map(({ id }) => id)).size).toBe(1_200);
    expect(value).toHaveLength(1_200);
    expect(calls.filter(({ status }) => status === 422).length).toBeGreaterThan(0);
  });

  test("a place that is forgotten each time is an error in the end", async () => {
    const faults = Array.from({ length: 60 }, (_, index) => fault(index + 1, "expire-cursors"));
    const { error, calls } = await inTime(baseOf(hours(0, 300)), ({ base }) => base.list(HOURS, [KEY]), {
      faults,
    });
    expect(error?.kind).toBe("refused");
    expect(calls).toHaveLength(9);
  });

  test("a range that fails ends the others", async () => {
    const refused = fault(4, "refuse");
    const { error, calls } = await inTime(baseOf(hours(0, 2_000)), afterSchema, { faults: [refused] });
    expect(error?.kind).toBe("refused");
    expect(calls.length).toBeLessThanOrEqual(6);
  });

  test("a page that repeats is an error", async () => {
    const faults = Array.from({ length: 60 }, (_, index) => fault(index + 3, "repeat-page"));
    const { error, calls } = await inTime(baseOf(hours(0, 500)), ({ base }) => base.list(HOURS, [KEY]), {
      faults,
    });
    expect([error?.kind, error?.message]).toEqual(["lost", expect.stringContaining("same page")]);
    expect(calls.length).toBeLessThan(6);
  });

  test("a table that is empty all of a sudden is an error; one that was always empty, or nearly, is not", async () => {
    const twice = async (open: OpenWebApi) => {
      await open.base.list(HOURS, [KEY]);
      return open.base.list(HOURS, [KEY]);
    };
    const vanished = { faults: [fault(3, "records-missing", { keep: 0 })] };
    const { error } = await inTime(baseOf(hours(0, 50)), twice, vanished);
    expect([error?.kind, error?.message]).toEqual([
      "lost",
      expect.stringContaining("50 records a moment ago"),
    ]);
    expect((await inTime(baseOf([]), twice)).value).toEqual([]);
    expect((await inTime(baseOf(hours(0, 3)), twice, vanished)).value).toEqual([]);
  });

  test("a record that is deleted between two pages is only missing", async () => {
    const { value } = await inTime(baseOf(hours(0, 250)), async (open, remove) => {
      const faults = open.base.list(HOURS, [KEY]);
      remove("recH00240");
      return faults;
    });
    expect(value).toHaveLength(249);
  });
});

describe("names of linked records", () => {
  test("cost a request for every hundred, once for all listings of a run", async () => {
    const { value, calls } = await inTime(baseOf(hours(0, 120), 3), async ({ base }) => {
      await base.schema();
      const [all, again] = await Promise.all([base.list(HOURS, [TEACHER]), base.list(HOURS, [TEACHER])]);
      await base.list(HOURS, [TEACHER]);
      return [...all, ...again].map((record) => (record.cell(TEACHER) as { name: string }[])[0]?.name);
    });
    expect([...new Set(value)].sort()).toEqual(["Teacher 0", "Teacher 1", "Teacher 2"]);
    expect(calls.filter(({ target }) => target.includes("tblTeachers"))).toHaveLength(1);
  });

  test("are read anew in the next run", async () => {
    const { calls } = await inTime(baseOf(hours(0, 3), 3), async ({ base }) => {
      for (let run = 0; run < 2; run++) {
        await base.schema();
        await base.list(HOURS, [TEACHER]);
      }
    });
    expect(calls.filter(({ target }) => target.includes("tblTeachers"))).toHaveLength(2);
  });

  test("that cannot be read are left out, and the listing goes on", async () => {
    const faults = [3, 4, 5, 6, 7].map((call) => fault503(call));
    const { value } = await inTime(
      baseOf(hours(0, 3), 3),
      async ({ base }) => {
        await base.schema();
        return (await base.list(HOURS, [TEACHER])).map((record) => record.cell(TEACHER));
      },
      { faults },
    );
    expect(value).toEqual([[{ id: "recT0" }], [{ id: "recT1" }], [{ id: "recT2" }]]);
  });
  const fault503 = (call: number): HttpFault => ({ call, kind: "status", status: 503, body: "json" });
});
