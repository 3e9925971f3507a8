import { describe, expect, test } from "vitest";
import { type CaseRun, caseNames, readCase, runAgain, runCase } from "./run-case.ts";

/**
 * Small bases made after what people report of schedules in Airtable, each run through the built script: what is right
 * for it. A second run writes nothing. Add a base as `{name}.json`, and its right value here.
 */
const RIGHT: Readonly<Record<string, (run: CaseRun) => void>> = {
  "active-formula-error": ({ lines, slots, summary }) => {
    expect(summary).toBe(NOTHING);
    expect(lines).toEqual([expect.stringMatching(/^Template held: active \("active"\).*\[recT1\]$/)]);
    expect(slots.every((slot) => slot.endsWith(" open"))).toBe(true);
  },
  "active-formula-error-all": ({ lines, slots, summary }) => {
    expect(summary).toBe(NOTHING);
    expect(lines).toHaveLength(8);
    expect(slots.every((slot) => slot.endsWith(" open"))).toBe(true);
  },
  "active-last-untick": ({ error, status, wrote }) => {
    expect(error).toContain("is ticked on no row");
    expect(error).toContain('activeField to "active"');
    expect(error).toContain('activeField to "none"');
    expect([status, wrote]).toEqual(["failed", false]);
  },
  "active-words": ({ summary, lines }) => expect([summary, lines]).toEqual([NOTHING, []]),
  "choice-removed-readded": (run) => {
    expect(run.summary).toBe("0 created, 2 updated, 0 deactivated");
    expect(run.slots).toEqual(["2026-01-20 14:00–15:00 open", "2026-01-27 14:00–15:00 open"]);
    quietly(run);
  },
  "booked-nobody": ({ summary, report }) => {
    expect(summary).toBe(NOTHING);
    const [, worthKnowing = ""] = report.split("## Worth knowing");
    expect(worthKnowing).toContain("Booked by the status alone");
    expect(worthKnowing).toContain("Tue 20/01 14:00");
  },
  "closure-link-other-table": ({ summary, lines, report }) => {
    expect(summary).toBe(NOTHING);
    expect(lines).toEqual(["Withheld until the closure is mended: sick [recCl1]"]);
    expect(report).toContain('links to table "Staff", expected "מורים"');
  },
  "datetime-field-utc": ({ slots }) =>
    expect(slots).toEqual(["2026-01-20 14:00–15:00 open", "2026-01-27 14:00–15:00 open"]),
  "day-texts": ({ summary, lines }) => {
    expect(summary).toBe("29 created, 0 updated, 0 deactivated");
    expect(heldIn(lines)).toEqual(["recT03", "recT08", "recT10", "recT13", "recT14", "recT15", "recT16"]);
  },
  "dup-template-all-booked": (run) => {
    expect(run.summary).toBe("3 created, 0 updated, 0 deactivated");
    expect(run.slots.filter((slot) => /-(20|27) /.test(slot))).toEqual([
      "2026-01-20 14:00–15:00 open",
      "2026-01-27 14:00–15:00 open",
    ]);
    quietly(run);
  },
  "dup-template-booked": (run) => {
    expect(run.summary).toBe("2 created, 1 updated, 0 deactivated");
    expect(run.report).toContain("1 slot: only the sync's own note was written");
    expect(run.slots).toEqual([
      "2026-01-20 14:00–15:00 open",
      "2026-01-20 17:00–18:00 open",
      "2026-01-27 14:00–15:00 open",
      "2026-01-27 17:00–18:00 open",
    ]);
    quietly(run);
  },
  "dup-template-half-typed": ({ summary, lines, slots }) => {
    expect(summary).toBe("2 created, 0 updated, 2 deactivated");
    expect(heldIn(lines)).toEqual(["recT2"]);
    expect(slots.filter((slot) => slot.endsWith(" 16:00–17:00 open"))).toHaveLength(2);
  },
  "emoji-cut": ({ lines, report }) => {
    expect(heldIn(lines)).toEqual(["recT1"]);
    expect(isWhole(lines.join("\n"))).toBe(true);
    expect(isWhole(report)).toBe(true);
  },
  "end-2400-text": ({ slots }) =>
    expect(slots).toEqual(["2026-01-20 22:00–00:00 open", "2026-01-27 22:00–00:00 open"]),
  "is-block-text-no": ({ summary, slots }) => {
    expect(summary).toBe("2 created, 0 updated, 2 deactivated");
    expect(slots.filter((slot) => slot.includes(" 16:00–17:00 open"))).toHaveLength(2);
  },
  "lessons-lookup-objects": staysAndOneMoves,
  "lessons-lookup-values": staysAndOneMoves,
  "midnight-select-2400": ({ slots, memory }) => {
    expect(slots).toEqual(["2026-01-20 21:00–24:00 open", "2026-01-27 21:00–24:00 open"]);
    expect(JSON.stringify(memory.toJson())).not.toContain('"name":"00:00"');
  },
  "occupancy-error": ({ summary, lines, slots, needsPerson }) => {
    expect(summary).toBe("1 created, 0 updated, 1 deactivated");
    expect(slots).toEqual([
      "2026-01-20 14:00–15:00 open",
      "2026-01-27 14:00–15:00 blocked",
      "2026-01-27 16:00–17:00 open",
    ]);
    expect(lines).toEqual(["Protected: cannot read תפוסה נוכחית [recTA|2026-01-20|14:00]"]);
    expect(needsPerson).toBe(1);
  },
  "occupancy-lookup-objects": staysAndOneMoves,
  "occupancy-lookup-values": staysAndOneMoves,
  "second-active-field-is_disabled": ({ slots }) =>
    expect(slots).toEqual(["2026-01-20 14:00–15:00 open", "2026-01-27 14:00–15:00 open"]),
  "source-link-other-table": ({ error, wrote }) => {
    expect(error).toContain('links to table "weekly_slot old", expected "weekly_slot"');
    expect(wrote).toBe(false);
  },
  "status-choice-blocked-readded": (run) => {
    expect(run.summary).toBe("0 created, 0 updated, 2 deactivated");
    expect(run.slots.filter((slot) => / 14:00–15:00 blocked$/.test(slot))).toHaveLength(2);
    quietly(run);
  },
  "status-choice-booked-removed": ({ summary, slots }) => {
    expect(summary).toBe("2 created, 0 updated, 2 deactivated");
    expect(slots.filter((slot) => slot.endsWith(" 16:00–17:00 open"))).toHaveLength(2);
  },
  "teacher-deleted": ({ summary, lines, report, needsPerson }) => {
    expect(summary).toBe(NOTHING);
    expect(heldIn(lines)).toEqual(["recT1"]);
    expect(needsPerson).toBe(1);
    expect(report).toMatch(/Its open hours can still be booked: Tue 20\/01 14:00 · Tue 27\/01 14:00/);
  },
  "teacher-link-other-table": ({ error, wrote }) => {
    for (const table of ["teachers_synced", "מורים"]) expect(error).toContain(`links to table "${table}"`);
    expect(wrote).toBe(false);
  },
  "teacher-lookup-values": ({ slots, summary }) => {
    expect(slots).toEqual(["2026-01-20 14:00–15:00 open", "2026-01-27 14:00–15:00 open"]);
    expect(summary).toBe("2 created, 0 updated, 0 deactivated");
  },
  "teacher-merged": (run) => {
    expect(run.summary).toBe(NOTHING);
    expect(run.lines).toContain("2 slots carry the id of a teacher who is gone");
    quietly({ ...run, lines: run.lines.filter((line) => !line.includes("a teacher who is gone")) });
  },
  "time-lrm": ({ slots, lines }) => {
    expect(slots).toEqual(["2026-01-20 14:00–15:00 open", "2026-01-27 14:00–15:00 open"]);
    expect(lines).toEqual([]);
  },
  "time-texts": ({ summary, lines, slots }) => {
    expect(summary).toBe("11 created, 0 updated, 0 deactivated");
    expect(heldIn(lines)).toEqual([
      "recT10",
      "recT11",
      "recT2",
      "recT3",
      "recT5",
      "recT6",
      "recT7",
      "recT8",
      "recT9",
    ]);
    expect(lines.join("\n")).toContain('"16h00" is not a time of day');
    expect(slots.filter((slot) => !/ (04|16):00–/.test(slot))).toEqual([]);
  },
  "type-rlm": ({ summary, lines, memory }) => {
    expect([summary, lines]).toEqual(["2 created, 0 updated, 0 deactivated", []]);
    const slots = memory.store.table("slot_inventory");
    const field = slots.fields.find(({ name }) => name === "סוג שיעור");
    const types = [...slots.records.keys()].map((id) => field && memory.store.read(slots, id, field));
    expect(types).toMatchObject([{ name: "פרטי" }, { name: "פרטי" }]);
  },
};

/** Every write of the run, and nothing that anybody would have to look at. */
const quietly = ({ lines }: CaseRun): void =>
  expect(lines.filter((line) => !line.startsWith("Protected: has lessons"))).toEqual([]);

const NOTHING = "0 created, 0 updated, 0 deactivated";

/** The first slot is booked: it stays and holds its week; the second follows its template. */
function staysAndOneMoves({ summary, lines, slots }: CaseRun): void {
  expect(summary).toBe("1 created, 0 updated, 1 deactivated");
  expect(slots).toEqual([
    "2026-01-20 14:00–15:00 open",
    "2026-01-27 14:00–15:00 blocked",
    "2026-01-27 16:00–17:00 open",
  ]);
  expect(lines).toContain("Cannot change time: has lessons [recTA|2026-01-20|14:00]");
}

const heldIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => /^Template held: .*\[(\w+)\]$/.exec(line)?.[1] ?? []).sort();

/** No half of a character stands alone. */
const isWhole = (text: string): boolean =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

describe("a base from practice", () => {
  test.each(caseNames.filter((name) => RIGHT[name]))("%s", async (name) => {
    const given = readCase(name);
    const run = await runCase(given);
    RIGHT[name]?.(run);
    const again = await runAgain(given, run);
    expect([again.summary, again.wrote]).toEqual([NOTHING, false]);
  });

  test("flagger-refused: nothing is flagged, and the summary and the errors say so", async () => {
    const given = readCase("flagger-refused");
    const run = await runCase(given, "overlap-flagger", {}, (base) => ({
      ...base,
      tables: base.tables.map((table) =>
        table.name === "weekly_slot"
          ? {
              ...table,
              updateRecordsAsync: () =>
                Promise.reject(new Error("You do not have permission to update records in this table")),
            }
          : table,
      ),
    }));
    expect(run.summary).toBe("2 overlaps, 0 templates flagged, 0 cleared");
    expect([run.status, run.wrote]).toEqual(["partial", false]);
    expect(run.lines.join("\n")).toContain("You do not have permission");
  });

  test("every base has its right value", () => {
    expect(caseNames.filter((name) => !RIGHT[name])).toEqual(["flagger-refused"]);
  });

  test("midnight-select-2400, without the choice 24:00: the message names the choice to add as 00:00", async () => {
    const given = readCase("midnight-select-2400");
    const base = JSON.parse(JSON.stringify(given.base), (key, value) =>
      key === "choices" ? value.filter(({ name }: { name: string }) => name !== "24:00") : value,
    );
    const { lines } = await runCase({ ...given, base });
    expect(lines.join("\n")).toContain('has no choice "00:00", add it');
  });

  test.each(caseNames)("%s: a dry run tells the same numbers, and writes nothing", async (name) => {
    const given = readCase(name);
    const [real, dry] = [await runCase(given), await runCase(given, "scheduled-sync", { dryRun: true })];
    expect(dry.wrote).toBe(false);
    expect([dry.summary, dry.error]).toEqual([real.summary, real.error]);
  });

  test.each(caseNames)("%s: in the other form of lookups the run does the same", async (name) => {
    const given = readCase(name);
    const lookupFormat = given.base.lookupFormat === "objects" ? "values" : "objects";
    const [one, other] = [
      await runCase(given),
      await runCase({ ...given, base: { ...given.base, lookupFormat } }),
    ];
    expect([other.summary, other.slots, other.lines]).toEqual([one.summary, one.slots, one.lines]);
  });
});
