import fc from "fast-check";
import { expect } from "vitest";
import type { Fault } from "../../src/adapters/memory/faults.ts";
import { busiestSecond, type PlatformCall } from "../../src/adapters/memory/platform-run.ts";
import { seededRandom } from "../../src/adapters/memory/seeded-random.ts";
import { STATUSES } from "../../src/base/schema.ts";
import type { TemplateId } from "../../src/domain/ids.ts";
import type { SyncTarget } from "../../src/execution/target.ts";
import type { SlotFacts } from "../../src/planning/facts.ts";
import { aCase, type Case } from "./arbitraries.ts";
import { doubleBookings, newDoubleBookings } from "./pairs.ts";
import { interleavedSyncs, type LimitedOptions, limitedSync } from "./platform-school.ts";
import { counts, inventoryCells, type OpenSchool, openSchool } from "./school.ts";

/** Something that must hold whatever Airtable does to a run; tests try some examples, torture very many. */
export interface Law<Example> {
  readonly name: string;
  readonly example: fc.Arbitrary<Example>;
  check(example: Example): Promise<void>;
}

const open = ({ school, format }: Case): OpenSchool => openSchool(school, format);
const aBatchSize = fc.constantFrom(1, 2, 3, 50);
const aSeed = fc.nat(1_000_000);

/** Every place at which a run may end: before and after each call, and after each record within one. */
const endsOf = (calls: readonly PlatformCall[]): readonly Fault[] =>
  calls.flatMap(({ number, records }) =>
    (
      ["before", "after", ...Array.from({ length: Math.max(0, records - 1) }, (_, at) => at + 1)] as const
    ).map((at): Fault => ({ kind: "end", call: number, at })),
  );

/** Nothing but the cells counts, and the ids of records that were there before. */
async function undisturbedEnd(example: Case, options: Partial<LimitedOptions>) {
  const school = open(example);
  const { platform } = await limitedSync(school, { ...example, ...options });
  return { cells: inventoryCells(school), calls: platform.calls };
}

export const endAnywhere: Law<readonly [Case, number, number]> = {
  name: "I3, I10: a run that ends before, within or after any call, and one more run, end where one undisturbed run does",
  example: fc.tuple(aCase, aBatchSize, aSeed),
  async check([example, batchSize, seed]) {
    const expected = await undisturbedEnd(example, { batchSize });
    const before = doubleBookings(open(example).slots());
    for (const end of endsOf(expected.calls)) {
      const school = open(example);
      await limitedSync(school, {
        ...example,
        batchSize,
        faults: [end],
        random: seededRandom(seed),
        onWritten: () => expect(newDoubleBookings(before, school.slots(), example.given)).toEqual([]),
      });
      await school.sync(example);
      expect(inventoryCells(school)).toEqual(expected.cells);
    }
  },
};

export const anyFaults: Law<readonly [Case, number, number]> = {
  name: "I2, I3: runs whose calls are refused, whose answers are lost, and that end anywhere, and one healthy run, end where one undisturbed run does",
  example: fc.tuple(aCase, aBatchSize, aSeed),
  async check([example, batchSize, seed]) {
    const expected = await undisturbedEnd(example, {});
    const random = seededRandom(seed);
    const school = open(example);
    for (let run = 0; run < 3; run++) {
      const faults = Array.from({ length: 40 }, (_, index): readonly Fault[] => {
        const [what, where] = [random(), random()];
        const call = index + 1;
        if (call <= 2) return []; // What cannot even be read is tried in other places.
        if (what < 0.15) return [{ kind: "refuse", call }];
        if (what < 0.3) return [{ kind: "lose-answer", call }];
        return what < 0.4 ? [{ kind: "end", call, at: where < 0.5 ? "before" : "after" }] : [];
      }).flat();
      await limitedSync(school, { ...example, batchSize, faults, random, timers: random() < 0.5 });
    }
    await school.sync(example);
    expect(withoutClosedCopies(school, expected.cells)).toEqual(expected.cells);
    expect(counts(await school.sync(example))).toBe("0/0/0");
  },
};

/** What a race or a lost answer may leave behind beside what is expected: copies that were closed again. */
function withoutClosedCopies(school: OpenSchool, expected: readonly string[]): readonly string[] {
  const spare = new Map<string, number>();
  for (const cells of expected) spare.set(cells, (spare.get(cells) ?? 0) + 1);
  return inventoryCells(school).filter((cells) => {
    const left = spare.get(cells) ?? 0;
    spare.set(cells, left - 1);
    const { id, status } = JSON.parse(cells) as { readonly id?: string; readonly status?: string };
    return left > 0 || id !== undefined || status !== STATUSES.blocked;
  });
}

export const twoRuns: Law<readonly [Case, number, number]> = {
  name: "I17: two runs at one time, the second begun and left at any pair of calls, make nothing twice that stays",
  example: fc.tuple(aCase, fc.constantFrom(2, 3, 50), fc.nat(6)),
  async check([example, batchSize, which]) {
    const { cells, calls } = await undisturbedEnd(example, { batchSize });
    const before = doubleBookings(open(example).slots());
    const scheduled = { ...example, batchSize };
    const target = targetOf(example, which);
    for (let i = 1; i <= calls.length; i++) {
      for (let j = 1; j <= calls.length + 1; j++) {
        const school = open(example);
        const second = target ? { ...scheduled, target } : scheduled;
        await interleavedSyncs(school, { first: scheduled, second, i, j });
        expect(await copiesThatStand(school, example)).toEqual([]);
        await school.sync(example);
        expect(withoutClosedCopies(school, cells)).toEqual(cells);
        expect(newDoubleBookings(before, school.slots(), example.given)).toEqual([]);
        expect(counts(await school.sync(example))).toBe("0/0/0");
      }
    }
  },
};

/** An on-update run for one of the templates, or a second scheduled run. */
function targetOf({ school }: Case, which: number): SyncTarget | undefined {
  const template = school.templates[which - 1];
  return template && { kind: "templates", ids: [template.id as TemplateId] };
}

/** Places at which a run has made a record and that more than one safe record takes. */
export async function copiesThatStand(school: OpenSchool, example: Case): Promise<readonly string[]> {
  const { plan } = await school.sync({ ...example, given: { ...example.given, dryRun: true } });
  const standing = plan.facts.filter((slot) => slot.safe && !slot.drifted && !slot.reopenedByHand);
  const placesOf = ({ provenance, key }: SlotFacts): readonly string[] =>
    key ? provenance.map((template) => `${template} ${key.text}`) : [];
  const made = new Set(standing.filter(({ id }) => id.startsWith("recNEW")).flatMap(placesOf));
  const places = standing.flatMap(placesOf).filter((place) => made.has(place));
  return places.filter((place, index) => places.indexOf(place) !== index);
}

export const slowPlatform: Law<readonly [Case, number, number]> = {
  name: "I20: on a slow and failing platform no limit is broken, and so many runs as it takes end where one undisturbed run does",
  example: fc.tuple(aCase, fc.constantFrom(1, 2), aSeed),
  async check([example, batchSize, seed]) {
    const expected = await undisturbedEnd(example, {});
    const random = seededRandom(seed);
    const school = open(example);
    for (let runs = 1; ; runs++) {
      const { platform, result } = await limitedSync(school, {
        ...example,
        batchSize,
        given: { ...example.given, maxInFlight: 1 + Math.floor(random() * 3) },
        timers: random() < 0.5,
        latency: () => 1_000 + random() * 3_500,
      });
      expect(platform.ended).toBeUndefined();
      expect(busiestSecond(platform.calls)).toBeLessThanOrEqual(15);
      expect(result?.incomplete || result?.remaining === 0).toBe(true);
      if (result?.incomplete === false) break;
      expect(runs).toBeLessThan(50);
    }
    expect(inventoryCells(school)).toEqual(expected.cells);
  },
};

export const LAWS = [endAnywhere, anyFaults, twoRuns, slowPlatform] as const;
