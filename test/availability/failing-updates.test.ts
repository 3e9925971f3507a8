import { describe, expect, test } from "vitest";
import type { BasePort } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { CHANGE_LOG } from "../../src/base/schema/log-tables.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { isLog, rowsOf } from "../support/logs.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot } from "../support/school/specs.ts";
import { begin, F, manual, reasons, S, standing, type Wish, wish } from "./wishes.ts";

describe("when something goes wrong", () => {
  test("what could not be removed keeps the place from what would overlap it, and the rest is done", async () => {
    const school = begin({ slots: [aSlot(), manual({ starts: "18:00", ends: "19:00" })] });
    const port: BasePort = {
      ...school.port,
      update: async (table, edits) => {
        if (edits.some(({ id }) => id === "recS1")) throw new Error("No");
        await school.port.update(table, edits);
      },
    };
    const result = await wish(school, ["14:30-15:30", "16:00-17:00"], { port });
    expect(result).toMatchObject({
      success: false,
      removed: ["recM"],
      errors: [{ slot: "recA|2024-01-23|14:00", error: "No" }],
    });
    expect(standing(school)).toEqual(["recA 14:00-15:00", "recA 16:00-17:00"]);
  });

  test("a slot that could not be added is an error, and is not tried twice", async () => {
    const school = begin();
    let calls = 0;
    const port: BasePort = {
      ...school.port,
      create: () => {
        calls += 1;
        return Promise.reject(new Error("No room"));
      },
    };
    expect(await wish(school, ["14:00-15:00", "16:00-17:00", "17:00-18:00"], { port })).toMatchObject({
      success: false,
      errors: [
        { slot: "recA|2024-01-23|16:00", error: "No room" },
        { slot: "recA|2024-01-23|17:00", error: "No room" },
      ],
    });
    expect(calls).toBe(1);
  });

  test("an hour that was booked while it was being removed stands again, and is returned as refused", async () => {
    const school = begin({ slots: [aSlot({ syncState: "v1|recT1|retired" })] });
    const port: BasePort = {
      ...school.port,
      update: async (table, edits) => {
        if (school.slot("recS1").lessons.length === 0)
          school.edit(SLOTS.name, "recS1", { [S.lessons.name]: [{ id: "recLesson" }] });
        await school.port.update(table, edits);
      },
    };
    const result = await wish(school, [], { port });
    expect(result).toMatchObject({ success: true, removed: [] });
    expect(reasons(result)).toEqual(["removal recS1 booked"]);
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.open, syncState: "v1|recT1|retired" });
    expect(rowsOf(school.memory, CHANGE_LOG)).toEqual([]);
  });

  test("a verifying pass that fails is told, and what was done stays done", async () => {
    const school = begin();
    let reads = 0;
    const port: BasePort = {
      ...school.port,
      list: async (table, fields) => {
        reads += 1;
        if (reads > 1) throw new Error("No answer");
        return school.port.list(table, fields);
      },
    };
    const result = await wish(school, [], { port });
    expect(result).toMatchObject({ success: true, removed: ["recS1"] });
    expect(result.entries.map(({ message }) => message)).toEqual([
      "Could not look at the slots again: No answer",
    ]);
  });

  test("a log that fails changes nothing but a line", async () => {
    const school = begin();
    const port: BasePort = {
      ...school.port,
      create: async (table, rows) => {
        if (isLog(table)) throw new Error("No room");
        return school.port.create(table, rows);
      },
    };
    const result = await wish(school, ["16:00-17:00"], { port });
    expect(result).toMatchObject({ success: true, removed: ["recS1"], refused: [], errors: [] });
    expect(result.entries.map(({ message }) => message)).toEqual([
      "Could not write to slot_change_log: No room",
    ]);
    expect(standing(school)).toEqual(["recA 16:00-17:00"]);
  });
});

test("the change log tells who did it, what came and went, and why", async () => {
  const rowsAfter = async (options: Wish) => {
    const school = begin();
    await wish(school, ["16:00-17:00"], options);
    return rowsOf(school.memory, CHANGE_LOG).map((row) =>
      [F.entry, F.startTime, F.endTime, F.reason, F.changedBy, F.changedAt]
        .map(({ name }) => row[name])
        .join(" "),
    );
  };
  expect(await rowsAfter({})).toEqual([
    `REMOVED recA|2024-01-23|14:00 14:00 15:00 tutor_edit usrDana ${WEDNESDAY}`,
    `ADDED recA|2024-01-23|16:00 16:00 17:00 tutor_edit usrDana ${WEDNESDAY}`,
  ]);
  expect((await rowsAfter({ reason: "ill" }))[0]).toContain(" ill usrDana ");
});
