import fc from "fast-check";
import { expect } from "vitest";
import type { SentRecord } from "../../emulator/hosts/base-call.ts";
import { type Fault, randomFaults } from "../../emulator/platform/faults.ts";
import { AIRTABLE_LIMITS, LIMIT_TEXTS } from "../../emulator/platform/platform-limits.ts";
import { busiestSecond, type PlatformCall } from "../../emulator/platform/platform-run.ts";
import { type Random, seededRandom } from "../../emulator/seeded-random.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import type { TemplateId } from "../../src/domain/ids.ts";
import { nameOfWrite, type Write } from "../../src/planning/action.ts";
import type { SlotFacts } from "../../src/planning/held/facts.ts";
import { orderWrites } from "../../src/planning/order/order.ts";
import type { SyncTarget } from "../../src/planning/scope-target.ts";
import { aCase, type Case } from "./arbitraries.ts";
import { doubleBookings, lostHoursIn, lostHoursOf, newDoubleBookings } from "./pairs.ts";
import {
  interleavedSyncs,
  type LimitedOptions,
  limitedSync,
  type PortName,
  tally,
} from "./platform-school.ts";
import { type OpenSchool, openSchool } from "./school/open-school.ts";
import { counts, inventoryCells, writeTexts } from "./school/results.ts";

/** Something that must hold whatever Airtable does to a run; tests try some examples, torture very many. */
export interface Law<Example> {
  readonly name: string;
  readonly example: fc.Arbitrary<Example>;
  check(example: Example): Promise<void>;
}

/** The same law for runs that see their base through another port. */
export const through = <Rest extends readonly unknown[]>(
  port: PortName,
  { name, example, check }: Law<readonly [Case, ...Rest]>,
): Law<readonly [Case, ...Rest]> => ({
  name: `${name} (${port})`,
  example: example.map(([given, ...rest]) => [{ ...given, through: port }, ...rest]),
  check,
});

const open = ({ school, format }: Case): OpenSchool => openSchool(school, format);
/** A base that is about to go through a history of its own. */
const beginHistory = (example: Case): OpenSchool => {
  tally.histories += 1;
  return open(example);
};
/** Calls of a run before its first write. */
async function readsOf(example: Case): Promise<number> {
  const { calls } = await undisturbedEnd(example, { given: { ...example.given, dryRun: true } });
  return calls.length;
}

const aBatchSize = fc.constantFrom(1, 2, 3, 50);
const aSeed = fc.nat(1_000_000);

/** Every place at which a run may end: before and after each call, and after each record within one. */
export const endsOf = (calls: readonly PlatformCall[]): readonly Fault[] =>
  calls.flatMap(({ number, records }) =>
    (
      ["before", "after", ...Array.from({ length: Math.max(0, records - 1) }, (_, at) => at + 1)] as const
    ).map((at): Fault => ({ kind: "end", call: number, at })),
  );

/** Calls overtake one another, and of those under way at the end of a run only some are carried out. */
function unevenly(seed: number): Required<Pick<LimitedOptions, "random" | "latency">> {
  const random = seededRandom(seed);
  return { random, latency: () => 20 + random() * 600 };
}

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
    const lost = await lostHoursIn(example);
    const before = doubleBookings(open(example).slots(), lost);
    for (const end of endsOf(expected.calls)) {
      const added: string[] = [];
      const school = beginHistory(example);
      await limitedSync(school, {
        ...example,
        batchSize,
        ...unevenly(seed),
        faults: [end],
        onWritten: () => added.push(...newDoubleBookings(before, school.slots(), example.given, lost)),
      });
      expect(added).toEqual([]);
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
    const reads = await readsOf(example);
    const lost = await lostHoursIn(example);
    const before = doubleBookings(open(example).slots(), lost);
    const { random, latency } = unevenly(seed);
    const school = beginHistory(example);
    const added: string[] = [];
    for (let run = 0; run < 3; run++) {
      const faults = randomFaults(random, { refuse: 0.15, loseAnswer: 0.15, end: 0.1 }, 40);
      await limitedSync(school, {
        ...example,
        batchSize,
        // What cannot even be read is tried in other places.
        faults: faults.filter((fault) => "call" in fault && fault.call > reads).map(inOtherWords),
        random,
        latency,
        timers: random() < 0.5,
        onWritten: () => added.push(...newDoubleBookings(before, school.slots(), example.given, lost)),
      });
      expect(added).toEqual([]);
    }
    await school.sync(example);
    expect(inventoryCells(school)).toEqual(expected.cells);
  },
};

/** Some refusals have to be waited out, and some are in the very words of an answer that is lost. */
function inOtherWords(fault: Fault): Fault {
  if (fault.kind !== "refuse") return fault;
  if (fault.call % 3 === 0) return { ...fault, error: LIMIT_TEXTS.rate(AIRTABLE_LIMITS) };
  return fault.call % 3 === 1 ? { ...fault, error: LIMIT_TEXTS.call(AIRTABLE_LIMITS) } : fault;
}

/** What a race may leave behind beside what is expected: copies that were closed again. */
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
    const lost = await lostHoursIn(example);
    const before = doubleBookings(open(example).slots(), lost);
    const scheduled = { ...example, batchSize };
    const target = targetOf(example, which);
    for (let i = 1; i <= calls.length; i++) {
      for (let j = 1; j <= calls.length + 1; j++) {
        const school = beginHistory(example);
        const second = target ? { ...scheduled, target } : scheduled;
        await interleavedSyncs(school, { first: scheduled, second, i, j });
        expect(await copiesThatStand(school, example)).toEqual([]);
        await school.sync(example);
        expect(withoutClosedCopies(school, cells)).toEqual(cells);
        expect(newDoubleBookings(before, school.slots(), example.given, lost)).toEqual([]);
        expect(counts(await school.sync(example))).toBe("0/0/0");
      }
    }
  },
};

export const runsOfTwoMinds: Law<readonly [Case, number, number, number]> = {
  name: "I10, I17: where a template is edited between two runs at one time, one more run leaves no double booking, and no hour is lost without a word",
  example: fc.tuple(aCase, fc.constantFrom(2, 50), fc.nat(6), aSeed),
  async check([example, batchSize, which, seed]) {
    const { calls } = await undisturbedEnd(example, { batchSize });
    const lost = await lostHoursIn(example);
    const before = doubleBookings(open(example).slots(), lost);
    const given = { ...example.given, allowMassRetire: true };
    const target = targetOf(example, which);
    const first = { ...example, given, batchSize };
    const second = target ? { ...first, target } : first;
    for (let i = 1; i <= calls.length; i++) {
      for (let j = 1; j <= 5; j++) {
        // In half of them the first has looked, and closes nothing yet, when the second goes on to its end.
        const k = (i + j) % 2 === 0 ? calls.length + 1 : undefined;
        const school = beginHistory(example);
        const closedBefore = closedWithoutMark(school);
        const between = editIn(school, example, seededRandom(seed));
        const runs = await interleavedSyncs(school, {
          first,
          second,
          i,
          j,
          between,
          ...(k !== undefined && { k }),
        });
        await school.sync({ ...example, given });
        expect(newDoubleBookings(before, school.slots(), given, lost)).toEqual([]);
        // Where the verifying pass of the one comes before the write of the other, the other can only tell.
        const told = runs
          .flatMap((run) => run?.result?.entries ?? [])
          .filter(({ code }) => code === "blocked-meanwhile");
        const known = [...closedBefore, ...told.map(({ recordId }) => recordId)];
        expect(closedWithoutMark(school).filter((id) => !known.includes(id))).toEqual([]);
        expect(counts(await school.sync({ ...example, given }))).toBe("0/0/0");
      }
    }
  },
};

/** Slots that look as if a person had blocked them, where the engine marks what it closes; without marks nobody can tell. */
const closedWithoutMark = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .filter(({ status, syncState }) => status === STATUSES.blocked && syncState.includes("|live"))
    .map(({ id }) => id);

/** Somebody gives a template the hours, the day or the teacher of another, or puts it out of use. */
function editIn(school: OpenSchool, { school: { templates } }: Case, random: Random): () => void {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const [template, other] = [pick(templates), pick(templates)];
  const keys = pick([
    ["starts", "ends"],
    ["day"],
    ["teacher"],
    ["starts", "ends", "day", "teacher"],
    ["active"],
  ]);
  return () => {
    if (!template || !other || !keys) return;
    const { store } = school.memory;
    const table = store.table(TEMPLATES.name);
    for (const key of keys) {
      const id = key === "active" ? "fld_active" : `fld_${TEMPLATES.name}_${key}`;
      const field = table.fields.find((each) => each.id === id);
      if (!field) continue;
      const cell = key === "active" ? true : store.read(table, other.id, field);
      school.edit(TEMPLATES.name, template.id, { [id]: cell });
    }
  };
}

/** An on-update run for one of the templates, or a second scheduled run. */
function targetOf({ school }: Case, which: number): SyncTarget | undefined {
  const template = school.templates[which - 1];
  return template && { kind: "templates", ids: [template.id as TemplateId] };
}

/** Places at which a run has made a record and that more than one safe record takes. */
export async function copiesThatStand(school: OpenSchool, example: Case): Promise<readonly string[]> {
  const { plan } = await school.sync({ ...example, given: { ...example.given, dryRun: true } });
  const standing = plan.facts.filter((slot) => slot.writable && !slot.drifted && !slot.reopenedByHand);
  const placesOf = ({ provenance, key }: SlotFacts): readonly string[] =>
    key ? provenance.map((template) => `${template} ${key.text}`) : [];
  const made = new Set(standing.filter(({ id }) => id.startsWith("recNEW")).flatMap(placesOf));
  const places = standing.flatMap(placesOf).filter((place) => made.has(place));
  return places.filter((place, index) => places.indexOf(place) !== index);
}

export const slowPlatform: Law<readonly [Case, number, number]> = {
  name: "I20: on a slow and failing platform no limit is broken, and so many runs as it takes end where one undisturbed run does",
  example: fc.tuple(aCase, fc.constantFrom(1, 1, 2), aSeed),
  async check([example, batchSize, seed]) {
    const expected = await undisturbedEnd(example, {});
    const random = seededRandom(seed);
    const school = beginHistory(example);
    for (let runs = 1; ; runs++) {
      const { platform, result } = await limitedSync(school, {
        ...example,
        batchSize,
        given: { ...example.given, maxInFlight: 1 + Math.floor(random() * 2) },
        timers: random() < 0.5,
        latency: () => 2_500 + random() * 2_000,
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

export const oneBadRecord: Law<readonly [Case, number, number, number]> = {
  name: "I19: a record that cannot be written stops only itself and what depends on it, and the next run makes up for it",
  example: fc.tuple(aCase, aBatchSize, aSeed, fc.nat(30)),
  async check([example, batchSize, seed, which]) {
    const expected = await undisturbedEnd(example, {});
    const lost = await lostHoursIn(example);
    const before = doubleBookings(open(example).slots(), lost);
    const school = beginHistory(example);
    const { plan } = await school.sync({ ...example, given: { ...example.given, dryRun: true } });
    const bad = plan.writes[which % Math.max(1, plan.writes.length)];
    if (!bad) return;
    const isBad = ({ id, fields }: SentRecord): boolean =>
      bad.kind === "create"
        ? id === undefined &&
          fields[KEY] === bad.occurrence.key.text &&
          JSON.stringify(fields[SOURCE]).includes(bad.occurrence.template.id)
        : id === bad.slot.id;
    const added: string[] = [];
    const { result } = await limitedSync(school, {
      ...example,
      batchSize,
      ...unevenly(seed),
      faults: [{ kind: "refuse-record", isBad }],
      onWritten: () => added.push(...newDoubleBookings(before, school.slots(), example.given, lost)),
    });
    expect(added).toEqual([]);
    const dependents = new Set<Write>([bad]);
    const { changes, creates } = orderWrites(plan.writes, plan.prerequisites);
    for (const write of [...changes, ...creates].flat()) {
      const ring = changes.find((group) => group.some((member) => member === write)) ?? [write];
      const needed = ring.flatMap(plan.prerequisites);
      if (needed.some((other) => dependents.has(other))) for (const member of ring) dependents.add(member);
    }
    const failed = [...(result?.applied.outcomes ?? [])].filter(([, { status }]) => status === "failed");
    expect(writeTexts(failed.map(([write]) => write))).toEqual(writeTexts([...dependents]));
    for (const [write] of failed) {
      expect(result?.errors.map(({ slot }) => slot)).toContain(nameOfWrite(write));
    }
    await school.sync(example);
    expect(inventoryCells(school)).toEqual(expected.cells);
  },
};

const KEY = `fld_${SLOTS.name}_key`;
const SOURCE = `fld_${SLOTS.name}_source`;

export const bookedMeanwhile: Law<readonly [Case, number, number]> = {
  name: "I18: a lesson that is booked between the read and the end of the run keeps its slot as it was",
  example: fc.tuple(aCase, fc.constantFrom(1, 2, 50), fc.nat(30)),
  async check([example, batchSize, which]) {
    const { calls } = await undisturbedEnd(example, { batchSize });
    const { plan } = await open(example).sync({ ...example, given: { ...example.given, dryRun: true } });
    const closed = plan.writes.filter((write) => write.kind === "retire");
    const slot = closed[which % Math.max(1, closed.length)]?.slot;
    if (!slot) return;
    const former = open(example).slot(slot.id);
    const lost = await lostHoursIn(example);
    const before = doubleBookings(open(example).slots(), lost);
    // A slot that was moved there stays: only what the run has opened is closed again (semantics 2.38).
    const moved = plan.writes.flatMap((write) => (write.kind === "update" ? [write.slot.id as string] : []));
    // A look may take several calls: what happens within it is seen by those that come later, or by nobody.
    const look = Math.max(...calls.filter(({ kind }) => kind !== "query").map(({ number }) => number)) + 1;
    for (let call = (await readsOf(example)) + 1; call <= look; call++) {
      const school = beginHistory(example);
      const act = (): void =>
        school.edit(SLOTS.name, slot.id, { [`fld_${SLOTS.name}_lessons`]: [{ id: "recLesson" }] });
      await limitedSync(school, { ...example, batchSize, faults: [{ kind: "meanwhile", call, act }] });
      expect(school.slot(slot.id)).toEqual({ ...former, lessons: ["recLesson"] });
      const added = newDoubleBookings(before, school.slots(), example.given, lost);
      expect(added.filter((pair) => !pair.split(" ").some((id) => moved.includes(id)))).toEqual([]);
      await school.sync(example);
      expect(counts(await school.sync(example))).toBe("0/0/0");
    }
  },
};

export const longHistory: Law<readonly [Case, number, number]> = {
  name: "whatever people do before and during runs that fail, overtake one another and end, the next healthy run settles it, and what is protected stays",
  example: fc.tuple(aCase, aBatchSize, aSeed),
  async check([example, batchSize, seed]) {
    const school = beginHistory(example);
    const { random, latency } = unevenly(seed);
    const reads = await readsOf(example);
    const act = personIn(school, example, random);
    const troubled = (): LimitedOptions => {
      const meanwhile = Array.from(
        { length: 12 },
        (_, index): Fault => ({ kind: "meanwhile", call: index + 1, act }),
      );
      return {
        ...example,
        batchSize,
        random,
        latency,
        timers: random() < 0.5,
        faults: [
          ...meanwhile.filter(() => random() < 0.2),
          ...randomFaults(random, { refuse: 0.1, loseAnswer: 0.1, end: 0.05 }, 30).filter(
            (fault) => "call" in fault && fault.call > reads,
          ),
        ],
      };
    };
    for (let week = 0; week < 3; week++) {
      act();
      await limitedSync(school, troubled());
      const [i, j] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 5)];
      await interleavedSyncs(school, { first: troubled(), second: troubled(), i, j });
      await expectSettled(school, example);
    }
  },
};

/** Somebody who does one thing after another to the slots and templates of a school. */
function personIn(school: OpenSchool, example: Case, random: Random): () => void {
  const gone = new Set<string>();
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const cell = (key: string) => `fld_${SLOTS.name}_${key}`;
  return () => {
    const slot = pick(school.slots());
    const template = pick(example.school.templates.filter(({ id }) => !gone.has(id)));
    const setSlot = (key: string, value: unknown) => () =>
      slot && school.edit(SLOTS.name, slot.id, { [cell(key)]: value });
    const setTemplate = (key: string, value: unknown) => () =>
      template && school.edit(TEMPLATES.name, template.id, { [`fld_${TEMPLATES.name}_${key}`]: value });
    pick<() => void>([
      setSlot("lessons", [{ id: "recLesson" }]),
      setSlot("lessons", null),
      setSlot("status", { name: STATUSES.booked }),
      setSlot("status", { name: STATUSES.blocked }),
      setSlot("locked", true),
      setSlot("locked", null),
      setTemplate("day", 4),
      setTemplate("day", template?.day ?? 2),
      setTemplate("teacher", [{ id: "recB" }]),
      setTemplate("type", null),
      () => slot && school.remove(SLOTS.name, slot.id),
      () => {
        if (!template) return;
        gone.add(template.id);
        school.remove(TEMPLATES.name, template.id);
      },
    ])?.();
  };
}

/** One healthy run: nothing that is protected changes, nothing is booked twice, and a second run writes nothing. */
async function expectSettled(school: OpenSchool, example: Case): Promise<void> {
  const stood = school.slots();
  const was = new Map(stood.map((slot) => [slot.id, slot]));
  const { plan } = await school.sync(example);
  const lost = lostHoursOf(plan.facts);
  const before = doubleBookings(stood, lost);
  for (const { id, protection, frozen, templateUnreadable } of plan.facts) {
    if (protection || frozen || templateUnreadable) expect(school.slot(id)).toEqual(was.get(id));
  }
  expect(newDoubleBookings(before, school.slots(), example.given, lost)).toEqual([]);
  expect(counts(await school.sync(example))).toBe("0/0/0");
}

export const LAWS = [
  endAnywhere,
  anyFaults,
  twoRuns,
  runsOfTwoMinds,
  slowPlatform,
  oneBadRecord,
  bookedMeanwhile,
  longHistory,
] as const;
