import { expect, test } from "vitest";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { endsOf } from "../support/laws.ts";
import { limitedSync } from "../support/platform-school.ts";
import { openBase } from "../support/school/open-school.ts";
import { inventoryCells } from "../support/school/results.ts";

test("the sample school: a run may end before, within or after any call, at every record, and the next run makes it whole", async () => {
  const options = { now: SAMPLE_NOW };
  const undisturbed = openBase(sampleSchool());
  const { platform } = await limitedSync(undisturbed, options);
  for (const end of endsOf(platform.calls)) {
    const school = openBase(sampleSchool());
    await limitedSync(school, { ...options, faults: [end] });
    await school.sync(options);
    expect(inventoryCells(school)).toEqual(inventoryCells(undisturbed));
  }
});
