import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LESSON_TYPES } from "../../src/base/schema/cell-words.ts";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import type { Presence } from "../../src/domain/overlap.ts";
import type { ActiveTemplate } from "../../src/domain/template.ts";
import { addDays, type LocalDate, type Minute, parseDate } from "../../src/domain/time/civil-time.ts";
import { nameOfWrite } from "../../src/planning/action.ts";
import { planSync } from "../../src/planning/plan.ts";
import type { SyncWindow } from "../../src/planning/window.ts";
import { firstSpecification } from "./first-specification.ts";
import { largeSchool } from "./large-school.ts";
import { EXPANDERS, PAIR_FINDERS } from "./peers.ts";

const SUNDAY = parseDate("2024-01-14") as LocalDate;

const MODEL = largeSchool(1, 0).templates[0] as ActiveTemplate;

const aTeacher = fc.constantFrom("recA", "recB", "recC") as fc.Arbitrary<TeacherId>;

const someTemplates: fc.Arbitrary<readonly ActiveTemplate[]> = fc
  .array(fc.record({ weekday: fc.nat(6), starts: fc.nat(22 * 60), teacher: aTeacher }), { maxLength: 12 })
  .map((all) =>
    all.map(({ weekday, starts, teacher }, index) => ({
      ...MODEL,
      id: `recT${index}` as TemplateId,
      teachers: [teacher],
      teacher,
      weekday: weekday as ActiveTemplate["weekday"],
      starts: starts as Minute,
      ends: (starts + 60) as Minute,
    })),
  );

const aWindow: fc.Arbitrary<SyncWindow> = fc
  .record({ from: fc.integer({ min: -30_000, max: 60_000 }), days: fc.nat(60) })
  .map(({ from, days }) => ({
    base: from as LocalDate,
    from: from as LocalDate,
    through: addDays(from as LocalDate, days),
    now: { date: (from - 1) as LocalDate, minute: 0 as Minute },
  }));

describe.each(Object.keys(EXPANDERS).slice(1))("%s", (peer) => {
  test("wants the same hours of the same days", () => {
    fc.assert(
      fc.property(someTemplates, aWindow, (templates, window) => {
        const [ours, theirs] = ["Slot Sync", peer].map(
          (name) => new Set(EXPANDERS[name]?.(templates, window)),
        );
        expect([...(ours ?? [])].sort()).toEqual([...(theirs ?? [])].sort());
      }),
    );
  });
});

const somePresences: fc.Arbitrary<readonly Presence[]> = fc.array(
  fc
    .record({
      teachers: fc.subarray(["recA", "recB", "recC"] as TeacherId[]),
      date: fc.constantFrom(SUNDAY, addDays(SUNDAY, 1)),
      starts: fc.nat(30),
      length: fc.integer({ min: 1, max: 8 }),
    })
    .map(({ teachers, date, starts, length }) => ({
      teachers,
      date,
      starts: starts as Minute,
      ends: (starts + length) as Minute,
    })),
  { maxLength: 40 },
);

describe.each(Object.keys(PAIR_FINDERS).slice(1))("%s", (peer) => {
  test("finds the same overlaps", () => {
    fc.assert(
      fc.property(somePresences, (presences) => {
        const [ours, theirs] = ["Slot Sync", peer].map((name) => PAIR_FINDERS[name]?.(presences) ?? []);
        expect([...(ours ?? [])].sort()).toEqual([...(theirs ?? [])].sort());
      }),
    );
  });
});

describe("the first specification", () => {
  test("makes the same slots where none are there and nothing collides", () => {
    const school = largeSchool(200, 0);
    const plan = planSync(school);
    const first = firstSpecification(
      school.templates as readonly ActiveTemplate[],
      [],
      school.window.from,
      14,
    );
    const coming = plan.writes.filter(
      (write) => (write.kind === "create" ? write.occurrence.date : 0) >= SUNDAY + 7,
    );
    expect(coming.map(nameOfWrite).sort()).toEqual([...first.created].sort());
  });

  test("makes the same updates where only the type has changed", () => {
    const school = largeSchool(200, 600);
    const templates = (school.templates as readonly ActiveTemplate[]).map((each, index) => ({
      ...each,
      starts: (index % 20 === 0 ? each.starts - 5 : each.starts) as Minute,
      ends: (index % 20 === 0 ? each.ends - 5 : each.ends) as Minute,
      type: index % 3 === 0 ? LESSON_TYPES.pair : each.type,
    }));
    // The first specification looks no further than its window.
    const plan = planSync({ ...school, templates, settings: { ...school.settings, horizon: "window" } });
    const first = firstSpecification(templates, school.slots, school.window.from, 14);
    const coming = plan.writes.filter(
      (write) => write.kind === "update" && (write.slot.date ?? 0) >= SUNDAY + 7,
    );
    expect(coming.length).toBeGreaterThan(0);
    expect(coming.map(nameOfWrite).sort()).toEqual([...first.updated].sort());
  });
});
