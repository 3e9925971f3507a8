import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore } from "../../src/base/store.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import type { SyncResult } from "../../src/execution/sync-result.ts";
import type { Write } from "../../src/planning/action.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { instant } from "../support/instant.ts";
import { watchedPort } from "../support/ports.ts";
import { holds } from "../support/properties.ts";
import { baseOf } from "../support/school/base-of.ts";
import { JERUSALEM } from "../support/school/format.ts";
import { type OpenSchool, openBase, openSchool } from "../support/school/open-school.ts";
import { counts, inventoryCells, messages, writeTexts } from "../support/school/results.ts";

const open = ({ school, format }: Case): OpenSchool => openSchool(school, format);

test("I1: a second run writes nothing, at the same moment and a minute later", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    await school.sync(example);
    const calls: string[] = [];
    const port = watchedPort(school.port, { before: ({ kind }) => calls.push(kind) });
    expect(counts(await school.sync({ ...example, port }))).toBe("0/0/0");
    const later = new Date(instant(example.now) + 60_000).toISOString();
    const sameDay = JERUSALEM.localOf(instant(later)).date === JERUSALEM.localOf(instant(example.now)).date;
    if (sameDay) await school.sync({ ...example, now: later, port });
    expect(calls).toEqual([]);
  });
});

test("I2: after any part of a plan that is closed under its prerequisites, the plan is the rest of it", async () => {
  await holds(fc.tuple(aCase, fc.infiniteStream(fc.boolean())), async ([example, coin]) => {
    const school = open(example);
    const { plan } = await dryRun(school, example);
    const done = new Set<Write>();
    const take = (write: Write): void => {
      done.add(write);
      for (const needed of plan.prerequisites(write)) if (!done.has(needed)) take(needed);
    };
    for (const write of plan.writes) if (coin.next().value) take(write);
    await carryOut(school, example, [...done]);
    const rest = plan.writes.filter((write) => !done.has(write));
    expect(writeTexts((await dryRun(school, example)).plan.writes)).toEqual(writeTexts(rest));
  });
});

test("I3: a run that ends after any record, and one more run, give what one undisturbed run gives", async () => {
  await holds(
    fc.tuple(aCase, fc.constantFrom(1, 2, 3)),
    async ([example, batchSize]) => {
      const undisturbed = open(example);
      const calls: string[] = [];
      await undisturbed.sync({
        ...example,
        port: watchedPort(undisturbed.port, { before: ({ kind }) => calls.push(kind) }, batchSize),
      });
      const expected = inventoryCells(undisturbed);
      for (let end = 0; end < calls.length; end++) {
        const school = open(example);
        let seen = 0;
        const count = (): void => {
          seen += 1;
        };
        const port = watchedPort(school.port, { before: count }, batchSize);
        // The clock leaps over the time budget once so many calls have been made.
        const given = { ...example.given, maxInFlight: 1 };
        await school.sync({ ...example, given, port, tick: () => (seen > end ? 60_000 : 1) });
        await school.sync(example);
        expect(inventoryCells(school)).toEqual(expected);
      }
    },
    0.4,
  );
});

test("I4: the order of templates, slots, links and fields changes neither plan nor log nor counts", async () => {
  await holds(fc.tuple(aCase, fc.infiniteStream(fc.nat(1000))), async ([example, numbers]) => {
    const shuffled = <T>(items: readonly T[]): T[] =>
      items
        .map((item) => ({ item, at: numbers.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    const base = baseOf(example.school, example.format);
    const mixed = {
      tables: base.tables.map((table) => {
        const [primary, ...others] = table.fields;
        const records = shuffled(table.records).map(({ id, fields }) => ({
          id,
          fields: Object.fromEntries(
            shuffled(Object.entries(fields)).map(([name, cell]) => [
              name,
              Array.isArray(cell) ? shuffled(cell) : cell,
            ]),
          ),
        }));
        return { ...table, fields: primary ? [primary, ...shuffled(others)] : [], records };
      }),
    };
    const [one, other] = [await dryRun(openBase(base), example), await dryRun(openBase(mixed), example)];
    expect(writeTexts(other.plan.writes)).toEqual(writeTexts(one.plan.writes));
    expect(messages(other).filter(isAboutRecords)).toEqual(messages(one).filter(isAboutRecords));
    expect([counts(other), other.overlaps, other.errors]).toEqual([counts(one), one.overlaps, one.errors]);
  });
});

const isAboutRecords = (message: string): boolean => !message.startsWith("Field missing");

const dryRun = (school: OpenSchool, example: Case): Promise<SyncResult> =>
  school.sync({ ...example, given: { ...example.given, dryRun: true } });

/** Writes just these, in one go. */
async function carryOut(school: OpenSchool, { given }: Case, writes: readonly Write[]): Promise<void> {
  const { settings } = readInputs({}, given, {});
  const store = await openStore(school.port, settings, JERUSALEM);
  for (const write of writes) {
    if (write.kind === "create")
      await store.create([{ changes: write.changes, date: write.occurrence.date }]);
    else if (write.slot.date !== undefined) {
      await store.update([{ id: write.slot.id, changes: write.changes, date: write.slot.date }]);
    }
  }
}
