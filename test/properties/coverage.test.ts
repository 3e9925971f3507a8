import fc from "fast-check";
import { expect, test } from "vitest";
import { CANCELLED_WORDS, STATUSES } from "../../src/base/schema/cell-words.ts";
import { CLOSURES, LESSONS } from "../../src/base/schema/tables.ts";
import type { ClosureId } from "../../src/domain/closure.ts";
import type { Lesson } from "../../src/domain/lesson.ts";
import { collide } from "../../src/domain/overlap.ts";
import {
  addDays,
  firstOnOrAfter,
  formatDate,
  type LocalDate,
  MIDNIGHT,
  type Minute,
  parseTimeOfDay,
  weekOf,
} from "../../src/domain/time/civil-time.ts";
import { indexTemplates } from "../../src/planning/wanted/template-index.ts";
import { aCase, type Case, FEATURES, someClosures, someLessons } from "../support/arbitraries.ts";
import { closuresOnly } from "../support/closures-only.ts";
import { type CoverageOracle, coverageOracle } from "../support/coverage-oracle.ts";
import { doubleBookings, lostHoursOf } from "../support/pairs.ts";
import { holds } from "../support/properties.ts";
import { baseOf } from "../support/school/base-of.ts";
import { type OpenSchool, openBase, openSchool } from "../support/school/open-school.ts";
import { momentCell } from "../support/school/records.ts";
import { counts, inventoryCells } from "../support/school/results.ts";
import { aTemplate, type ClosureSpec, type LessonSpec, type TemplateSpec } from "../support/school/specs.ts";

const open = ({ school, format }: Case): OpenSchool => openSchool(school, format);
type Ran = Awaited<ReturnType<OpenSchool["sync"]>>;

const oracleOf = ({ school, format, given }: Case, { plan }: Ran): CoverageOracle => {
  const active = plan.templates.filter(({ state }) => state === "active").map(({ id }) => id);
  return coverageOracle(school, format, new Set(active), given);
};
const specOf = ({ school }: Case, id: string): TemplateSpec =>
  school.templates.find((template) => template.id === id) as TemplateSpec;

test("whatever is opened, updated or left as wanted is covered; what is closed is not, unless a better record holds its key", async () => {
  await holds(aCase, async (example) => {
    const result = await open(example).sync(example);
    const oracle = oracleOf(example, result);
    const { plan } = result;
    const wanted = [...plan.writes, ...plan.skips].flatMap((each) =>
      "occurrence" in each && each.occurrence ? [each.occurrence] : [],
    );
    for (const { template, date, key } of wanted) {
      expect(oracle.covers(specOf(example, template.id), formatDate(date))).toBe(true);
      const hour = { teachers: [template.teacher], date, starts: template.starts, ends: template.ends };
      const isNamed = ({ id }: Lesson): boolean =>
        plan.facts.some((slot) => slot.key?.text === key.text && slot.slot.lessons.includes(id));
      expect(plan.unplacedLessons.filter((lesson) => collide(lesson, hour) && !isNamed(lesson))).toEqual([]);
    }
    for (const write of plan.writes) {
      if (write.kind === "create" || write.kind === "reopen") {
        const { teacher } = write.occurrence.template;
        expect(oracle.isWithheld(teacher)).toBe(false);
        expect(plan.setsInEdit.filter(({ teachers }) => teachers.includes(teacher))).toEqual([]);
      }
      if (write.kind !== "retire" || !["closed", "overridden"].includes(write.reason)) continue;
      const origin = write.slot.provenance.find((id) =>
        plan.templates.some((each) => each.id === id && each.state === "active"),
      );
      expect(
        oracle.covers(specOf(example, origin as string), formatDate(write.slot.occurrenceDate as LocalDate)),
      ).toBe(false);
    }
  });
});

test("a closure opens nothing: whatever a template does not want without it, it does not want with it", async () => {
  await holds(fc.tuple(aCase, fc.integer({ min: 1, max: 60 })), async ([example, days]) => {
    const {
      plan,
      school: { window },
    } = await open(example).sync({
      ...example,
      given: { ...example.given, dryRun: true },
    });
    const templateIndex = indexTemplates(plan.templates);
    const mode = example.given.overrideMode as "week" | "slot";
    const until = addDays(window.from, days);
    const hours = { starts: MIDNIGHT, ends: parseTimeOfDay("14:30") as Minute };
    const closure = {
      id: "recC9" as ClosureId,
      name: "",
      teachers: [],
      from: window.from,
      through: until,
      hours,
    };
    const [free, closed] = [[], [{ state: "closed", ...closure } as const]].map((closures) =>
      closuresOnly(templateIndex, closures, mode),
    );
    for (const template of templateIndex.active) {
      for (let date = firstOnOrAfter(window.from, template.weekday); date <= until; date = addDays(date, 7)) {
        if (free?.exclusion(template, date)) expect(closed?.exclusion(template, date)).toBeDefined();
      }
    }
  });
});

/** Something comes that takes hours, and goes again. */
interface Passing {
  readonly example: Case;
  come(school: OpenSchool): readonly string[];
  go(school: OpenSchool, ids: readonly string[]): void;
}

test("adding any closures and taking them away again restores the base", async () => {
  const passing = aCase.chain((example) =>
    someClosures(example.now).map(
      (added): Passing => ({
        example: rememberingCase(example),
        come: (school) => added.map((closure) => school.add("closures", cellsOfClosure(closure))),
        go: (school, ids) => {
          for (const id of ids) school.remove("closures", id);
        },
      }),
    ),
  );
  await holds(passing, restoresBase, 0.2);
});

test("I30: adding any lessons and cancelling them again restores the base", async () => {
  const passing = aCase.chain((example) =>
    someLessons(example.now, example.school.templates).map((added): Passing => {
      const { given, ...rest } = rememberingCase(example);
      return {
        example: { ...rest, given: { ...given, lessonsOccupy: "auto" } },
        come: (school) => added.map((lesson) => school.add("lessons", cellsOfLesson(lesson))),
        go: (school, ids) => {
          const status = { [LESSONS.fields.status.name]: { name: CANCELLED_WORDS[2] } };
          for (const id of ids) school.edit("lessons", id, status);
        },
      };
    }),
  );
  await holds(passing, restoresBase, 0.2);
});

/** Only a base that remembers what it has closed can open it again. */
const rememberingCase = ({ school, given, format, now }: Case): Case => ({
  now,
  school: { ...school, closures: [], lessons: [] },
  given: { ...given, reopenOwnBlocked: true },
  format: { ...format, markerMode: true, times: "singleLineText", lessonTimes: "moments", without: [] },
});

const cellsOfLesson = ({ teachers, date, starts, ends, through, status }: LessonSpec) => {
  const F = LESSONS.fields;
  return {
    [F.teacher.name]: teachers.length === 0 ? null : teachers.map((id) => ({ id })),
    [F.startsAt.name]: momentCell(date, starts),
    [F.endsAt.name]: momentCell(through ?? date, ends),
    [F.status.name]: status === null ? null : { name: status },
  };
};

async function restoresBase({ example: given, come, go }: Passing): Promise<void> {
  const school = open(given);
  await school.sync(given);
  const { plan } = await school.sync(given);
  // Where two records claim one hour, closing one of them may let the other in, and it then stays.
  const isSettled =
    plan.refused.length === 0 && doubleBookings(school.slots(), lostHoursOf(plan.facts)).size === 0;
  // An edited copy stands only as long as its original does, and nobody wants it back.
  const hasCopies = plan.skips.some(({ reason }) => reason === "surplus-copy");
  // Two records of one template in a week: the one that stays holds the hour of the one that was closed; and of
  // several closed ones the best is opened, which may be one that was closed long ago.
  const weeks = plan.facts.flatMap(({ occurrenceDate, provenance }) =>
    occurrenceDate === undefined ? [] : provenance.map((id) => `${id} ${weekOf(occurrenceDate)}`),
  );
  fc.pre(isSettled && !hasCopies && new Set(weeks).size === weeks.length);
  const before = cellsOf(school);
  const ids = come(school);
  const closed = await school.sync(given);
  fc.pre(closed.deactivated > 0);
  go(school, ids);
  await school.sync(given);
  expect(cellsOf(school)).toEqual(before);
  expect(counts(await school.sync(given))).toBe("0/0/0");
}

/** An empty status counts as open, and is open once a slot has been closed and opened again. */
const cellsOf = (school: OpenSchool): readonly string[] =>
  inventoryCells(school)
    .map((cells) => {
      const { status = STATUSES.open, ...rest } = JSON.parse(cells);
      return JSON.stringify({ ...rest, status });
    })
    .sort();

const cellsOfClosure = ({ name, from, through, starts, ends, teachers, disabled }: ClosureSpec) => {
  const C = CLOSURES.fields;
  return {
    [C.name.name]: name,
    [C.startDate.name]: from,
    [C.endDate.name]: through,
    [C.starts.name]: starts,
    [C.ends.name]: ends,
    [C.teachers.name]: teachers.length === 0 ? null : teachers.map((id) => ({ id })),
    [C.disabled.name]: disabled || null,
  };
};

test("I26: week-pattern fields and a table of closures that nobody has filled change nothing by being there", async () => {
  const blank = {
    startDate: null,
    endDate: null,
    weekIndex: null,
    cycleWeeks: null,
    set: null,
    anchor: null,
  };
  await holds(aCase, async (example) => {
    const templates = example.school.templates.map((template) => ({ ...template, ...blank }));
    const plain = { ...example.school, templates, closures: undefined };
    const given = { ...example, given: { ...example.given } };
    const lacking = openBase(baseOf({ templates, slots: plain.slots }, { ...example.format, without: [] }));
    // A row of its own makes the base have every field; it is out of use.
    const filled = aTemplate({
      id: "recZ9",
      disabled: true,
      startDate: "2024-01-14",
      endDate: "2024-01-20",
      weekIndex: 1,
      cycleWeeks: 1,
      set: "z",
      anchor: "z",
    });
    const having = openBase(
      baseOf(
        { templates: [...templates, filled], slots: plain.slots, closures: [] },
        { ...example.format, without: [] },
      ),
    );
    await lacking.sync(given);
    await having.sync(given);
    expect(inventoryCells(having)).toEqual(inventoryCells(lacking));
  });
});

test("I26: without anchors only the ids of slots are others", async () => {
  await holds(aCase, async (example) => {
    const [whole, lacking] = [["weekly_slot.anchorId"], []].map((more) =>
      openSchool(example.school, {
        ...example.format,
        without: [...FEATURES.filter((each) => example.format.without?.includes(each)), ...more],
      }),
    ) as [OpenSchool, OpenSchool];
    await whole.sync(example);
    await lacking.sync(example);
    const cells = (school: OpenSchool) =>
      inventoryCells(school)
        .map((text) => JSON.stringify({ ...JSON.parse(text), slotId: "" }))
        .sort();
    expect(cells(lacking)).toEqual(cells(whole));
  });
});
