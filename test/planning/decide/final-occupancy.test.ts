import { expect, test } from "vitest";
import { openSchool } from "../../support/school/open-school.ts";
import { aSlot, aTemplate } from "../../support/school/specs.ts";

test("3.11 of those who take time once a plan is carried out, none is of a day gone by, and all of today are there", async () => {
  const on = (id: string, date: string, starts: string, ends: string) =>
    aSlot({ id, source: [], key: id, syncState: null, date, starts, ends });
  // Wednesday, 17 January, 10:00.
  const slots = [
    on("recYesterday", "2024-01-16", "14:00", "15:00"),
    on("recThisMorning", "2024-01-17", "08:00", "09:00"),
    on("recNow", "2024-01-17", "09:30", "10:30"),
    on("recTomorrow", "2024-01-18", "08:00", "09:00"),
  ];
  const { plan } = await openSchool({ templates: [aTemplate({ disabled: true })], slots }).sync({
    given: { dryRun: true },
  });
  expect(plan.finalState.occupancy.all().map(({ slot }) => slot?.id)).toEqual([
    "recNow",
    "recThisMorning",
    "recTomorrow",
  ]);
});
