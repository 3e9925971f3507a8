import { expect, test } from "vitest";
import { openClosureBook } from "../../src/base/closure-book.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import { type LocalDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { sortedClosures } from "../../src/panel/sorted-closures.ts";
import { openSchool } from "../support/school/open-school.ts";
import { aClosure } from "../support/school/specs.ts";

test("what is over or out of use comes last, and what cannot be read first", async () => {
  const { settings } = readInputs({}, {}, {});
  const { port } = openSchool({
    templates: [],
    slots: [],
    closures: [
      aClosure({ id: "recC1", name: "Over", from: "2024-01-01", through: "2024-01-16" }),
      aClosure({ id: "recC2", name: "Later", from: "2024-02-01", through: "2024-02-02" }),
      aClosure({ id: "recC3", name: "Off", disabled: true }),
      aClosure({ id: "recC4", name: "Typing", from: null }),
      aClosure({ id: "recC5", name: "Now", from: "2024-01-17", through: "2024-01-17" }),
    ],
  });
  const book = await openClosureBook(port, settings, schoolZone(settings));
  const { ahead, behind } = sortedClosures(book?.rows ?? [], parseDate("2024-01-17") as LocalDate);
  expect(ahead.map(({ closure }) => closure.name)).toEqual(["Typing", "Now", "Later"]);
  expect(behind.map(({ closure }) => closure.name)).toEqual(["Off", "Over"]);
});
