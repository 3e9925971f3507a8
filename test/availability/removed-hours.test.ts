import { describe, expect, test } from "vitest";
import type { BasePort } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { isLog } from "../support/logs.ts";
import { counts } from "../support/school/results.ts";
import { aSlot, type SlotSpec } from "../support/school/specs.ts";
import { begin, manual, oneTuesday, reasons, standing, wish } from "./wishes.ts";

describe("an hour that is removed", () => {
  test("is blocked as a person would do it: no sync opens it again", async () => {
    const school = begin();
    const result = await wish(school, []);
    expect(result).toMatchObject({ success: true, removed: ["recS1"], added: [] });
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.blocked, syncState: aSlot().syncState });
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
    expect(standing(school)).toEqual([]);
  });

  test("is not opened again where the engine had closed it and a person had opened it", async () => {
    const school = begin({ slots: [aSlot({ syncState: "v1|recT1|retired" })] });
    await wish(school, []);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
    expect(standing(school)).toEqual([]);
  });

  test.each<readonly [string, Partial<SlotSpec>, string]>([
    ["locked", { locked: true }, "locked"],
    ["with a lesson", { lessons: ["recLesson"] }, "booked"],
    ["partly booked", { capacity: 6, occupancy: 1 }, "booked"],
    ["booked by its status", { status: STATUSES.booked }, "booked"],
    ["of a status of the school's own", { status: "cancelled" }, "foreign"],
    ["another teacher's as well", { key: "recA|2024-01-23|14:00", teachers: ["recA", "recB"] }, "shared"],
  ])("is refused and returned when it is %s", async (_, spec, reason) => {
    const school = begin({ slots: [aSlot(spec)] });
    const before = school.slots();
    const result = await wish(school, []);
    expect(result).toMatchObject({ success: true, removed: [] });
    expect(reasons(result)).toEqual([`removal recS1 ${reason}`]);
    expect(school.slots()).toEqual(before);
  });

  test("is not one that is past, of another day or of another teacher", async () => {
    const school = begin({
      slots: [
        aSlot({ date: "2024-01-17", starts: "09:00", ends: "09:30" }),
        aSlot({ id: "recS2", date: "2024-01-18" }),
        aSlot({ id: "recS3", date: "2024-01-17", teachers: ["recB"], starts: "18:00", ends: "19:00" }),
      ],
    });
    const before = school.slots();
    expect(await wish(school, [], { date: "2024-01-17" })).toMatchObject({ removed: [], refused: [] });
    expect(school.slots()).toEqual(before);
  });

  test("comes back as the same record when it was added in this way before", async () => {
    const school = begin({ slots: [aSlot(), manual({ starts: "16:00", ends: "17:00" })] });
    await wish(school, ["14:00-15:00"]);
    expect(standing(school)).toEqual(["recA 14:00-15:00"]);
    expect(await wish(school, ["14:00-15:00", "16:00-17:00"])).toMatchObject({ added: ["recM"] });
    expect(school.slots()).toHaveLength(2);
  });

  test("makes room for one that is added, and no moment shows both", async () => {
    const school = begin();
    const kinds: string[] = [];
    const port: BasePort = {
      ...school.port,
      update: async (table, edits) => {
        kinds.push("update");
        await school.port.update(table, edits);
      },
      create: async (table, rows) => {
        if (!isLog(table)) kinds.push("create");
        return school.port.create(table, rows);
      },
    };
    await wish(school, ["14:30-15:30"], { port });
    expect(kinds).toEqual(["update", "create"]);
    expect(standing(school)).toEqual(["recA 14:30-15:30"]);
  });
});
