import { expect, test } from "vitest";
import { openSchool } from "../../support/school/open-school.ts";
import { aSlot, aTemplate } from "../../support/school/specs.ts";

test("3.11 the pairs that will overlap come by day and hour", async () => {
  const pair = (name: string, date: string, hour: string) =>
    [1, 2].map((index) =>
      aSlot({
        id: `rec${name}${index}`,
        source: [],
        key: name,
        syncState: null,
        date,
        starts: `${hour}:00`,
        ends: `${hour}:45`,
      }),
    );
  const slots = [
    ...pair("A", "2024-01-24", "09"),
    ...pair("B", "2024-01-23", "16"),
    ...pair("C", "2024-01-23", "09"),
  ];
  const { plan } = await openSchool({ templates: [aTemplate({ disabled: true })], slots }).sync({
    given: { dryRun: true },
  });
  expect(plan.overlapsAfter.pairs.map((both) => both.map(({ slot }) => slot?.id).join(" "))).toEqual([
    "recC1 recC2",
    "recB1 recB2",
    "recA1 recA2",
  ]);
});

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
