import { expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { formatDate, formatTimeOfDay } from "../../src/domain/time/civil-time.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { instant } from "../support/instant.ts";
import { doubleBookings, lostHoursOf, withLostHours } from "../support/pairs.ts";
import { watchedPort } from "../support/ports.ts";
import { holds } from "../support/properties.ts";
import { JERUSALEM } from "../support/school/format.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";

const open = ({ school, format }: Case): OpenSchool => openSchool(school, { ...format, overlapLog: true });

test("I23: the flagger writes nothing a second time, nor after a sync", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    await school.flag(example);
    const flags = school.flags();
    const calls: string[] = [];
    const port = watchedPort(school.port, { before: ({ kind }) => calls.push(kind) });
    await school.flag({ ...example, port });
    expect(calls).toEqual([]);
    await school.sync(example);
    await school.flag({ ...example, port });
    expect(calls).toEqual([]);
    expect(school.flags()).toEqual(flags);
  });
});

const nowText = ({ date, minute }: ReturnType<typeof JERUSALEM.localOf>): string =>
  `${formatDate(date)} ${formatTimeOfDay(minute)}`;

test("the pairs of slots that stand are those that trying all of them finds, once the sync has run", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    await school.sync(example);
    const { facts } = (await school.sync({ ...example, given: { ...example.given, dryRun: true } })).plan;
    const { found: overlaps } = await school.flag(example);
    const now = JERUSALEM.localOf(instant(example.now));
    const future = withLostHours(school.slots(), lostHoursOf(facts)).filter(
      ({ date, starts }) => `${date} ${starts}` > nowText(now),
    );
    const tried = doubleBookings(future);
    const pairs = overlaps.pairs
      .filter(({ a, b }) => !a.refused && !b.refused)
      .map(({ a, b }) => [a.record, b.record].sort().join(" "));
    expect(pairs.sort()).toEqual([...tried].sort());
  });
});

test("a template is flagged exactly when it has a part in a pair, and names the others of its pairs", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    const { found: overlaps } = await school.flag(example);
    const flags = school.flags();
    for (const { id } of example.school.templates) {
      const own = overlaps.pairs.filter(({ a, b }) =>
        [...a.templates, ...b.templates].some((template) => template === id),
      );
      const others = new Set(
        own.flatMap(({ a, b }) => [...a.templates, ...b.templates]).filter((template) => template !== id),
      );
      const known = example.school.templates.map((template) => template.id as string);
      expect(flags[id]?.hasOverlap === true).toBe(own.length > 0);
      expect((flags[id]?.overlapWith ?? []).slice().sort()).toEqual(
        [...others].filter((other) => known.includes(other)).sort(),
      );
    }
  });
});

test("no blocked slot is in a pair of slots that stand, unless blocked ones are asked for", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    await school.sync(example);
    const blocked = new Set(
      school
        .slots()
        .filter(({ status }) => status === STATUSES.blocked)
        .map(({ id }) => id),
    );
    const { found: overlaps } = await school.flag(example);
    // An hour that was refused because of a blocked one is named beside it (semantics 3.11).
    const standing = overlaps.pairs.filter(({ a, b }) => !a.refused && !b.refused);
    expect(standing.filter(({ a, b }) => blocked.has(a.record ?? "") || blocked.has(b.record ?? ""))).toEqual(
      [],
    );
    const all = await school.flag({ ...example, given: { ...example.given, flagBlocked: true } });
    expect(all.found.count).toBeGreaterThanOrEqual(overlaps.count);
  });
});
