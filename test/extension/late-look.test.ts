// @vitest-environment happy-dom
import { Sdk } from "@airtable/blocks/unstable_testing_utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryBase } from "../../emulator/memory-base.ts";
import { panelHost } from "../../sample/panel/host.ts";
import { blocksBase } from "../../src/adapters/blocks.ts";
import type { FieldId } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { runSync } from "../../src/execution/sync.ts";
import { instant } from "../support/instant.ts";
import { limited } from "../support/ports.ts";
import { baseOf } from "../support/school/base-of.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(WEDNESDAY) }));
afterEach(() => void vi.useRealTimers());

const HOURS = 36;
/** How long a write takes. */
const LATENCY = 800;
/** The SDK shows nothing new while what was read is loaded, which is so long after a read. */
const LOADED = 2200;
const TEACHERS = Array.from({ length: HOURS }, (_, index) => `recTeacher${String(index).padStart(2, "0")}`);
const STATUS = `fld_${SLOTS.name}_status` as FieldId;

/** So many hours have moved; Apply closes them three a call, so that a run makes several calls. */
const school = {
  templates: TEACHERS.map((teacher, index) =>
    aTemplate({ id: `recT${index}`, teachers: [teacher], starts: "16:00", ends: "17:00" }),
  ),
  slots: TEACHERS.map((teacher, index) =>
    aSlot({ id: `recS${index}`, teachers: [teacher], source: [`recT${index}`] }),
  ),
};

/** Right before the k-th write somebody sets one status to booked. */
async function apply(write: number) {
  const memory = memoryBase(baseOf(school));
  const { base } = new Sdk(panelHost(memory, {}).airtable);
  const clock = {
    now: () => instant(Date.now()),
    sleep: async (milliseconds: number) => void (await vi.advanceTimersByTimeAsync(milliseconds)),
  };
  const table = memory.store.table(SLOTS.id);
  const last = `recS${HOURS - 1}`;
  const statusOf = () => {
    const field = table.fields.find(({ id }) => id === STATUS);
    return field && memory.store.read(table, last, field);
  };
  let writes = 0;
  let bookedAt = Number.NaN;
  let closedAt: number | undefined;
  const sdk = blocksBase(base, clock);
  const { settings } = readInputs(
    {},
    { daysAhead: 2, maxInFlight: 1, allowMassRetire: true },
    SCHEDULED_VARIABLES,
  );
  const { entries } = await runSync({
    base: {
      ...limited(sdk, { batch: 3 }),
      update: async (...asked) => {
        writes += 1;
        if (writes === write) {
          memory.store.update(table, [{ id: last, cells: { [STATUS]: { name: STATUSES.booked } } }]);
          bookedAt = clock.now();
        }
        await clock.sleep(LATENCY);
        await sdk.update(...asked);
        if (closedAt === undefined && (statusOf() as { name?: string }).name === STATUSES.blocked)
          closedAt = clock.now();
      },
    },
    clock,
    settings,
  });
  return { codes: entries.map(({ code }) => code), status: statusOf(), writes, bookedAt, closedAt };
}

test("2.80 Apply of the panel looks again too, as late as the SDK lets it: within its rest and a second", async () => {
  const undisturbed = await apply(Number.POSITIVE_INFINITY);
  expect(undisturbed.writes).toBeGreaterThan(10);
  const left: number[] = [];
  for (let write = 1; write <= undisturbed.writes; write++) {
    const { codes, status, bookedAt, closedAt } = await apply(write);
    if (closedAt === undefined) {
      left.push(write);
      expect(status).toMatchObject({ name: STATUSES.booked });
      expect(codes).toContain("booked-meanwhile");
    } else if (closedAt > bookedAt) {
      expect(closedAt - bookedAt).toBeLessThanOrEqual(LOADED + 1000 + LATENCY);
    }
  }
  expect(left).toContain(1);
});
