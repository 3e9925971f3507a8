import { expect, test } from "vitest";
import type { BasePort } from "../../src/base/port.ts";
import { describeOverlaps } from "../../src/report/sections/overlap-report.ts";
import { openSchool } from "../support/school/open-school.ts";
import { aTemplate } from "../support/school/specs.ts";
import { overlapWordsOf } from "../support/words.ts";

test.each(["en", "he"] as const)(
  "5.8 flags that Airtable refuses are one line a reason, and no record id is in it (%s)",
  async (language) => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" })],
      slots: [],
    });
    const port: BasePort = {
      ...school.port,
      update: () => Promise.reject(new Error("Field cannot accept the provided value.")),
    };
    await school.sync();
    const result = await school.flag({ port });
    expect(result.errors).toHaveLength(2);
    const words = overlapWordsOf(language, result.school.store.map.statuses);
    const { text, needsPerson } = describeOverlaps(result, words, "");
    const told = text.split("\n").filter((line) => line.includes("Field cannot accept the provided value"));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toMatch(/recT\d/);
    expect(needsPerson).toBe(2);
  },
);
