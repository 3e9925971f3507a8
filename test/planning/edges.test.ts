import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema.ts";
import { aSlot, aTemplate, counts, openSchool, type School, syncTwice } from "../support/school.ts";

const given = { daysAhead: 9 };

describe("of two updates that exclude one another (semantics 3.7)", () => {
  const dragged = (id: string, key: string, template: string, starts: string) =>
    aSlot({
      id,
      key,
      source: [template],
      date: "2024-01-24",
      starts,
      ends: `${starts.slice(0, 2)}:30`,
      syncState: null,
    });

  // The ids run against the order, so that it does not come from them.
  test.each<[string, School, string]>([
    [
      "the junior template's is refused",
      {
        templates: [
          aTemplate({ id: "recT1", day: 3, starts: "14:00", ends: "15:00" }),
          aTemplate({ id: "recT2", day: 3, starts: "14:30", ends: "15:30" }),
        ],
        slots: [
          dragged("recS2", "recA|2024-01-24|14:00", "recT1", "18:00"),
          dragged("recS1", "recA|2024-01-24|14:30", "recT2", "20:00"),
        ],
      },
      "recA|2024-01-24|14:30",
    ],
    [
      "that of the later hour of one template is",
      {
        templates: [aTemplate({ id: "recT1", starts: "14:00", ends: "15:00" })],
        slots: [
          dragged("recS2", "recA|2024-01-23|14:00", "recT1", "18:00"),
          dragged("recS1", "recA|2024-01-30|14:00", "recT1", "20:00"),
        ],
      },
      "recA|2024-01-30|14:00",
    ],
    [
      "that of the later hour is, though its template be the senior",
      {
        templates: [
          aTemplate({ id: "recT1", starts: "14:00", ends: "15:00" }),
          aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" }),
        ],
        slots: [
          dragged("recS1", "recA|2024-01-30|14:00", "recT1", "18:00"),
          dragged("recS2", "recA|2024-01-23|14:30", "recT2", "20:00"),
        ],
      },
      "recA|2024-01-30|14:00",
    ],
  ])("%s", async (_, school, refused) => {
    const { plan } = await openSchool(school).sync({ given: { ...given, dryRun: true } });
    const ofUpdates = plan.refused.filter(({ kind }) => kind === "update");
    expect(ofUpdates.map(({ slot }) => slot?.key?.text)).toEqual([refused]);
  });
});

describe("an hour of today that is over (semantics 3.4)", () => {
  const early = aTemplate({ day: 3, starts: "09:00", ends: "10:00" });
  const moved = aSlot({
    key: "recA|2024-01-17|09:00",
    date: "2024-01-19",
    starts: "12:00",
    ends: "13:00",
  });

  test("is wanted for the sake of a slot that was dragged from it to a day to come", async () => {
    const school = openSchool({ templates: [early], slots: [moved] });
    await syncTwice(school, { given: { daysAhead: 0 } });
    expect(school.slot("recS1")).toMatchObject({
      status: STATUSES.open,
      date: "2024-01-19",
      starts: "09:00",
      ends: "10:00",
    });
  });

  test("also where another record of the same key has stayed behind", async () => {
    const behind = aSlot({
      id: "recS2",
      date: "2024-01-17",
      starts: "09:00",
      ends: "10:00",
      status: STATUSES.blocked,
    });
    const school = openSchool({ templates: [early], slots: [moved, behind] });
    await syncTwice(school, { given: { daysAhead: 0 } });
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.open, starts: "09:00" });
  });
});

test("overlaps of the first and of the last day of the window are counted, and none beside them", async () => {
  const pair = (date: string, id: string) =>
    ["14:00", "14:30"].map((starts) =>
      aSlot({
        id: `${id}${starts}`,
        key: `typed ${id}${starts}`,
        source: [],
        syncState: null,
        date,
        starts,
        ends: "15:30",
      }),
    );
  const overlapsOn = async (date: string): Promise<number> => {
    const school = openSchool({
      templates: [aTemplate({ teachers: ["recB"], day: 6 })],
      slots: pair(date, "recS"),
    });
    return (await school.sync({ given: { daysAhead: 2, dryRun: true } })).overlaps;
  };
  expect(await Promise.all(["2024-01-16", "2024-01-17", "2024-01-23", "2024-01-24"].map(overlapsOn))).toEqual(
    [0, 1, 1, 0],
  );
});

test("the deprecated text of a teacher is an id of any length, and nothing else (semantics 2.2)", async () => {
  const id = "recTeacher0000001";
  const templates = [aTemplate({ teachers: [id] })];
  const withText = (legacyTeacher: string) =>
    openSchool({ templates, slots: [aSlot({ teachers: [], key: null, legacyTeacher, syncState: null })] });
  expect(counts(await withText(id).sync({ given: { daysAhead: 2 } }))).toBe("0/1/0");
  expect(counts(await withText(`${id}, x`).sync({ given: { daysAhead: 2 } }))).toBe("1/0/1");
});
