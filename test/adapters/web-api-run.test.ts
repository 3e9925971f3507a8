import { describe, expect, test } from "vitest";
import { playOut, virtualTime } from "../../emulator/virtual-time.ts";
import { nextTurn } from "../../sample/pasted.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { instant } from "../support/instant.ts";
import { openBase } from "../support/school/open-school.ts";
import { counts, writeTexts } from "../support/school/results.ts";
import { clockIn, webApiIn } from "../support/web-api.ts";

const options = { now: SAMPLE_NOW, given: { allowMassRetire: true } };

/** The sample school, synced over HTTP in virtual time. */
async function syncOverHttp(school: ReturnType<typeof openBase>, latencyMs = 200) {
  const time = virtualTime(instant(SAMPLE_NOW));
  const { base, calls } = webApiIn(time, school.memory, { latency: () => latencyMs });
  const played = await playOut(time, school.sync({ ...options, port: base, clock: clockIn(time) }), nextTurn);
  if (played.status !== "done") throw new Error(played.status, { cause: played });
  return { result: played.value, calls };
}

describe("a run over HTTP", () => {
  test("plans and writes what a run of a script does, and says the same", async () => {
    const [scripted, school] = [openBase(sampleSchool()), openBase(sampleSchool())];
    const expected = await scripted.sync(options);
    const { result } = await syncOverHttp(school);
    expect(writeTexts(result.plan.writes)).toEqual(writeTexts(expected.plan.writes));
    expect(counts(result)).toBe(counts(expected));
    expect(result.entries.map(({ message }) => message)).toEqual(
      expected.entries.map(({ message }) => message),
    );
    expect(school.slots().map(({ id: _, ...slot }) => slot)).toEqual(
      scripted.slots().map(({ id: _, ...slot }) => slot),
    );
  });

  test("is never answered 4xx, and a second one writes nothing", async () => {
    const school = openBase(sampleSchool());
    const first = await syncOverHttp(school);
    const second = await syncOverHttp(school);
    expect(first.calls.concat(second.calls).filter(({ status }) => status !== 200)).toEqual([]);
    expect(counts(second.result)).toBe("0/0/0");
    expect(second.calls.filter(({ target }) => !/listRecords$|\/tables$/.test(target))).toEqual([]);
  });
});
