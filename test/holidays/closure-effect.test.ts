import { describe, expect, test } from "vitest";
import { readInputs } from "../../src/configuration/inputs.ts";
import type { ClosureId } from "../../src/domain/closure.ts";
import type { TeacherId } from "../../src/domain/ids.ts";
import { formatDate, type LocalDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { begin } from "../../src/execution/begin.ts";
import { loadAndPlan, type PlannedSchool } from "../../src/execution/load.ts";
import { closureEffect } from "../../src/holidays/closure-effect.ts";
import { wholeSchool } from "../../src/holidays/proposal.ts";
import { planSync } from "../../src/planning/plan.ts";
import { instant } from "../support/instant.ts";
import { openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate, type School } from "../support/school/specs.ts";

const day = (text: string): LocalDate => parseDate(text) as LocalDate;
async function load(school: School): Promise<PlannedSchool> {
  const { settings } = readInputs({}, {}, {});
  const clock = { now: () => instant(WEDNESDAY) };
  return loadAndPlan(begin({ base: openSchool(school).port, clock, settings }));
}
const effectOf = async (school: School, from: string, through = from, teachers: readonly string[] = []) => {
  const { input } = await load(school);
  const proposal = { ...wholeSchool("Holiday", day(from), day(through)), teachers: teachers as TeacherId[] };
  return closureEffect(input, [proposal]).map(
    ({ date, hours, lessons }) => `${formatDate(date)}: ${hours} hours, ${lessons.length} lessons`,
  );
};

const TUESDAY = "2024-01-23";
const other = aTemplate({ id: "recT2", teachers: ["recB"], starts: "16:00", ends: "17:00" });

describe("what a closure would do, before it is made", () => {
  test.each<[string, School, string[]]>([
    [
      "a free slot is blocked",
      { templates: [aTemplate()], slots: [aSlot()] },
      [`${TUESDAY}: 1 hours, 0 lessons`],
    ],
    ["an hour is not opened", { templates: [aTemplate()], slots: [] }, [`${TUESDAY}: 1 hours, 0 lessons`]],
    [
      "a lesson needs a person",
      { templates: [aTemplate(), other], slots: [aSlot({ status: "booked" })] },
      [`${TUESDAY}: 1 hours, 1 lessons`],
    ],
    ["a locked slot is settled", { templates: [aTemplate()], slots: [aSlot({ locked: true })] }, []],
    [
      "what is blocked without it too is not its doing",
      { templates: [aTemplate()], slots: [aSlot(), aSlot({ id: "recCopy" })] },
      [`${TUESDAY}: 1 hours, 0 lessons`],
    ],
    ["a day without hours", { templates: [aTemplate({ day: 4 })], slots: [] }, []],
  ])("%s", async (_, school, expected) => expect(await effectOf(school, TUESDAY)).toEqual(expected));

  test("only those whom it concerns", async () => {
    const school: School = { templates: [aTemplate(), other], slots: [aSlot()] };
    expect(await effectOf(school, TUESDAY, TUESDAY, ["recB"])).toEqual([`${TUESDAY}: 1 hours, 0 lessons`]);
    expect(await effectOf(school, TUESDAY)).toEqual([`${TUESDAY}: 2 hours, 0 lessons`]);
  });

  test("day by day, also far beyond what is opened, and nothing of what is over", async () => {
    const school: School = { templates: [aTemplate()], slots: [] };
    expect(await effectOf(school, "2024-06-01", "2024-06-15")).toEqual([
      "2024-06-04: 1 hours, 0 lessons",
      "2024-06-11: 1 hours, 0 lessons",
    ]);
    expect(await effectOf(school, "2024-01-02", "2024-01-09")).toEqual([]);
  });

  test("the real plan then does just that", async () => {
    const { input, plan } = await load({ templates: [aTemplate(), other], slots: [aSlot()] });
    const [effect] = closureEffect(input, [wholeSchool("Holiday", day(TUESDAY), day(TUESDAY))]);
    const closure = { ...wholeSchool("Holiday", day(TUESDAY), day(TUESDAY)), id: "recC" as ClosureId };
    const closed = planSync({
      ...input,
      closures: [{ ...closure, state: "closed", hours: { starts: 0 as never, ends: 1440 as never } }],
    });
    const creates = (writes: typeof plan.writes) => writes.filter(({ kind }) => kind === "create").length;
    const retired = closed.writes.filter(({ kind }) => kind === "retire").length;
    expect(effect?.hours).toBe(retired + creates(plan.writes) - creates(closed.writes));
  });
});
