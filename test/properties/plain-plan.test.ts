import { expect, test } from "vitest";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import type { SlotTemplate } from "../../src/domain/template.ts";
import type { LocalDate, Minute } from "../../src/domain/time/civil-time.ts";
import type { LocalTime } from "../../src/domain/time/zone.ts";
import type { DoubleBooking, Occupant, Skip, Write } from "../../src/planning/action.ts";
import { nameOfOccupant } from "../../src/planning/action.ts";
import { findDrift } from "../../src/planning/drift.ts";
import type { SlotFacts } from "../../src/planning/held/facts.ts";
import { orderWrites } from "../../src/planning/order/order.ts";
import { MOST_PAIRS } from "../../src/planning/overlaps/counted-pairs.ts";
import { findOverlaps } from "../../src/planning/overlaps/upcoming.ts";
import { type Plan, type PlanInput, planSync } from "../../src/planning/plan.ts";
import { ofTeacher, ofTemplates, type Scope } from "../../src/planning/scope.ts";
import { wantedValues } from "../../src/planning/wanted/cells.ts";
import type { Occurrence } from "../../src/planning/wanted/expand.ts";
import { isPast } from "../../src/planning/window.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { plainPlan } from "../support/plain-plan.ts";
import { inputOf } from "../support/plan-input.ts";
import { holds } from "../support/properties.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

const nameOf = (write: Write): string =>
  write.kind === "create" ? `create ${wishOf(write.occurrence)}` : `${write.kind} ${write.slot.id}`;
const wishOf = ({ key, template }: Occurrence): string => `${key.text} of ${template.id}`;
const cells = (changes: object): string =>
  JSON.stringify(Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1)));

function writeLine(write: Write): string {
  const line = `${nameOf(write)} ${cells(write.changes)}`;
  return write.kind === "retire"
    ? `${line} ${write.reason}, ${write.exclusion?.kind}`
    : `${line} ${wishOf(write.occurrence)}`;
}

function skipLine(skip: Skip): string {
  const left = `left ${skip.slot.id}: ${skip.reason};`;
  return skip.occurrence
    ? `${left} ${wishOf(skip.occurrence)}, ${skip.moved}`
    : `${left} of ${skip.origin?.id}, ${skip.moved}, ${skip.exclusion?.kind}`;
}

const named = (occupant: Occupant): string => `${nameOfOccupant(occupant)} (${occupant.slot?.id ?? ""}`;

function doubleBookingLine({ kind, occurrence, slot, presence, colliders }: DoubleBooking): string {
  const { teachers, date, starts, ends } = presence;
  const names = colliders.map((other) => `${named(other)} of ${[...other.templates].sort()})`).sort();
  return `refused ${kind} ${wishOf(occurrence)} ${slot?.id}: ${teachers} ${date} ${starts}-${ends} ${names}`;
}

function flagLines(plan: Plan, { window }: PlanInput, flagBlocked: boolean): readonly string[] {
  const name = flagBlocked ? "flags with blocked" : "flags";
  const { count, flags } = findOverlaps(plan.finalState, window, { flagBlocked });
  return [
    `${name}: ${count}`,
    ...[...flags].map(
      ([template, { overlapWith, overlapDetails }]) =>
        `${name} ${template}: ${overlapWith}; ${overlapDetails.split("\n").join(", ")}`,
    ),
  ];
}

const linesOf = (plan: Plan, input: PlanInput): readonly string[] =>
  [
    ...plan.writes.map(writeLine),
    ...plan.skips.map(skipLine),
    ...plan.lessonClashes.map(({ slot }) => `two lessons: ${slot.id}`),
    ...plan.waiting.map(({ occurrence, by }) => `held ${wishOf(occurrence)} by ${by.id}`),
    ...plan.withheld.map((occurrence) => `withheld ${wishOf(occurrence)}`),
    ...plan.refused.map(doubleBookingLine),
    ...plan.unplaced.map(({ id }) => `without a span: ${id}`),
    ...plan.overlapsBefore.pairs.map(
      (pair) =>
        `overlaps: ${pair
          .map(({ id }) => id)
          .sort()
          .join(" ")}`,
    ),
    ...plan.overlapsAfter.pairs.map(
      (pair) =>
        `will overlap: ${pair
          .map((each) => `${named(each)})`)
          .sort()
          .join(" ")}`,
    ),
    ...plan.writes.flatMap((write) => {
      const needed = plan.prerequisites(write);
      return needed.length === 0 ? [] : [`${nameOf(write)} waits for ${needed.map(nameOf).sort()}`];
    }),
    ...flagLines(plan, input, false),
    ...flagLines(plan, input, true),
  ].sort((a, b) => (a < b ? -1 : 1));

test("the planner decides what the rules say when they are followed word by word", async () => {
  const check = async (example: Case): Promise<void> => {
    const input = await inputOf(example);
    const [templates, slots] = [input.templates.slice().reverse(), input.slots.slice().reverse()];
    expect(linesOf(planSync({ ...input, templates, slots }), input)).toEqual(plainPlan(input).lines);
  };
  await holds(aCase, check, 20);
});

test("3.9 writes come in the order of the rules, and after what they wait for", async () => {
  await holds(
    aCase,
    async (example) => {
      const input = await inputOf(example);
      const { order, needs } = plainPlan(input);
      const { writes, prerequisites } = planSync(input);
      const { changes, creates } = orderWrites(writes.slice().reverse(), prerequisites);
      const groups = [...changes, ...creates].map((group) => group.map(nameOf));
      const names = groups.flat();
      expect([...names].sort()).toEqual([...order].sort());
      const place = (name: string): number => groups.findIndex((group) => group.includes(name));
      for (const [name, needed] of needs) {
        for (const other of needed) expect(place(other)).toBeLessThanOrEqual(place(name));
      }
      const isFree = (name: string): boolean => ![...needs].some((need) => need.flat().includes(name));
      expect(names.filter(isFree)).toEqual(order.filter(isFree));
      for (const group of groups) expect(group).toEqual(order.filter((name) => group.includes(name)));
    },
    5,
  );
});

/** What a plan says beside its writes, a line for each thing, as far as it is about something of one's own. */
function toldOf(
  plan: Plan,
  isOwn: (slot: string | undefined, template: SlotTemplate | undefined) => boolean,
) {
  const about = (item: {
    readonly slot?: { readonly id: string } | undefined;
    readonly occurrence?: Occurrence | undefined;
  }): boolean => isOwn(item.slot?.id, item.occurrence?.template);
  const pairOf = (pair: readonly (Occupant | SlotFacts)[]): string =>
    pair
      .map((each) => ("id" in each ? each.id : named(each)))
      .sort()
      .join(" ");
  return {
    skips: plan.skips.filter(about).map(skipLine),
    waiting: plan.waiting
      .filter(({ occurrence, by }) => about({ slot: by, occurrence }))
      .map(({ occurrence, by }) => `${wishOf(occurrence)} ${by.id}`),
    withheld: plan.withheld.filter((occurrence) => about({ occurrence })).map(wishOf),
    refused: plan.refused.filter(about).map(doubleBookingLine),
    collisions: plan.collisions
      .filter(({ doubleBooking, with: other }) => about(doubleBooking) || about(other))
      .map(({ doubleBooking, with: other }) => `${doubleBookingLine(doubleBooking)}: ${named(other)}`),
    unplaced: plan.unplaced.filter((slot) => about({ slot })).map(({ id }) => id),
    overlaps: plan.overlapsBefore.pairs.filter((pair) => pair.some((slot) => about({ slot }))).map(pairOf),
    standing: plan.overlapsAfter.pairs.filter((pair) => pair.some(about)).map(pairOf),
    templates: plan.templates.filter((template) => isOwn(undefined, template)).map(({ id }) => id),
    ownFacts: plan.ownFacts.filter((slot) => about({ slot })).map(({ id }) => id),
  };
}

test("a run for one template or teacher speaks of what is theirs, and of nothing else", async () => {
  const everything = () => true;
  await holds(
    aCase,
    async (example) => {
      const input = await inputOf(example);
      const [whole, { ownersOf }] = [planSync(input), plainPlan(input)];
      const expectTold = (
        scope: Scope,
        isOwner: (owners: ReturnType<typeof ownersOf>) => boolean,
        isOwnTemplate: (template: SlotTemplate) => boolean,
      ): void => {
        const plan = planSync({ ...input, scope });
        const expected = toldOf(
          whole,
          (slot, template) =>
            (slot !== undefined && isOwner(ownersOf(slot))) || (!!template && isOwnTemplate(template)),
        );
        expect(toldOf(plan, everything)).toEqual(expected);
        expect([plan.overlapsBefore.count, plan.overlapsAfter.count]).toEqual([
          expected.overlaps.length,
          expected.standing.length,
        ]);
        const teachers = input.templates.filter(isOwnTemplate).flatMap((template) => template.teachers);
        const unreadable = input.closures.filter(
          (closure) =>
            closure.state === "invalid" &&
            teachers.some((id) => closure.teachers.length === 0 || closure.teachers.includes(id)),
        );
        expect(plan.unreadableClosures).toEqual(unreadable);
      };
      for (const template of ["recT1", "recT2", "recGone"] as TemplateId[]) {
        expectTold(
          ofTemplates(new Set([template])),
          ({ templates }) => templates.includes(template),
          ({ id }) => id === template,
        );
      }
      for (const teacher of ["recA", "recB"] as TeacherId[]) {
        expectTold(
          ofTeacher(teacher),
          ({ teachers }) => teachers.includes(teacher),
          ({ teachers }) => teachers.includes(teacher),
        );
      }
      expect(whole.unreadableClosures).toEqual(input.closures.filter(({ state }) => state === "invalid"));
    },
    2,
  );
});

test("a reconciliation finds what is still to come and is not as its template wants it", async () => {
  await holds(
    aCase,
    async (example) => {
      const input = await inputOf(example);
      const { window } = input;
      const plan = planSync(input);
      const values = wantedValues(input.storage, input.settings);
      const drift = findDrift(plan, window, values);
      const isToCome = ({ date, starts }: SlotFacts): boolean =>
        Number(date) >= window.from &&
        (Number(date) > window.now.date || (starts ?? 1440) > window.now.minute);
      const ids = (slots: readonly SlotFacts[]): readonly string[] =>
        slots.filter(isToCome).map(({ id }) => id);
      const left = (wanted: boolean, ...reasons: readonly string[]): readonly string[] =>
        ids(
          plan.skips
            .filter((skip) => reasons.includes(skip.reason) && (skip.occurrence !== undefined) === wanted)
            .map(({ slot }) => slot),
        );
      const isTold = (field: string): boolean =>
        !["key", "source", "syncState", "legacyTeacher", "instanceId"].includes(field);
      const differing = plan.skips.flatMap(({ slot, occurrence }) => {
        if (!occurrence || !slot.protection || !isToCome(slot)) return [];
        const fields = Object.keys(values.differences(occurrence, slot)).filter(isTold);
        return fields.length === 0 ? [] : [`${slot.id} ${fields}`];
      });
      expect(drift.differing.map(({ slot, changes }) => `${slot.id} ${Object.keys(changes)}`)).toEqual(
        differing,
      );
      const { unwanted, blocked, copies, manual, beyond, unbooked } = drift;
      expect(
        [unwanted, blocked, copies, manual, beyond, unbooked].map((slots) => slots.map(({ id }) => id)),
      ).toEqual([
        left(false, "foreign", "exceptions"),
        left(true, "blocked"),
        left(false, "surplus-copy"),
        ids(plan.facts.filter(({ generated }) => !generated)),
        ids(
          plan.facts.filter((slot) => slot.generated && !slot.blocked && Number(slot.date) > window.through),
        ),
        ids(plan.facts.filter(({ slot }) => slot.status === "booked" && !slot.booked)),
      ]);
    },
    3,
  );
});

test("3.1 a moment is past from its very minute on", () => {
  const now: LocalTime = { date: 100 as LocalDate, minute: 600 as Minute };
  const at = (date: number, minute: number): boolean =>
    isPast({ now, base: now.date, from: now.date, through: now.date }, date as LocalDate, minute as Minute);
  expect([at(99, 700), at(100, 599), at(100, 600), at(100, 601), at(101, 0)]).toEqual([
    ...[true, true, true, false, false],
  ]);
});

const inOrder = (keys: readonly (readonly (string | number)[])[]): void =>
  expect(keys).toEqual(
    keys.slice().sort((a, b) => {
      const at = a.findIndex((part, index) => part !== b[index]);
      return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
    }),
  );

test("overlaps are told by day and hour, and each is counted", async () => {
  await holds(aCase, async (example) => {
    const input = await inputOf(example);
    const { overlapsBefore: overlaps, overlapsAfter: standing, finalState, refused } = planSync(input);
    expect(overlaps.count).toBe(overlaps.pairs.length);
    expect(standing.count).toBe(standing.pairs.length);
    inOrder(standing.pairs.map(([{ presence }]) => [presence.date, presence.starts]));
    const { count, pairs } = findOverlaps(finalState, input.window, { flagBlocked: false });
    expect(count).toBe(pairs.length);
    inOrder(
      pairs.map(({ a, b, line }) => [a.presence.date, Math.min(a.presence.starts, b.presence.starts), line]),
    );
    for (const { a, b } of pairs)
      expect([
        [a.name, a.record ?? ""],
        [b.name, b.record ?? ""],
      ]).toEqual(
        [
          [a.name, a.record ?? ""],
          [b.name, b.record ?? ""],
        ].sort(([nameA = "", idA = ""], [nameB = "", idB = ""]) =>
          nameA === nameB ? (idA < idB ? -1 : 1) : nameA < nameB ? -1 : 1,
        ),
      );
    expect(pairs.filter(({ a, b }) => a.refused || b.refused)).toHaveLength(
      refused.flatMap(({ colliders }) => colliders).length,
    );
  });
});

test("of more pairs than anybody reads all are counted, and so many are told", async () => {
  const slots = Array.from({ length: MOST_PAIRS / 50 + 2 }, (_, index) =>
    aSlot({ id: `recS${index}`, key: null, source: [], syncState: null }),
  );
  const pairs = (slots.length * (slots.length - 1)) / 2;
  const school = { templates: [aTemplate({ teachers: ["recB"] })], slots };
  const input = await inputOf({ school, format: {}, now: WEDNESDAY, given: {} });
  const { overlapsBefore: overlaps, overlapsAfter: standing, finalState } = planSync(input);
  const flagged = findOverlaps(finalState, input.window, { flagBlocked: false });
  expect(pairs).toBeGreaterThan(MOST_PAIRS);
  for (const told of [overlaps, standing, flagged]) {
    expect([told.count, told.pairs.length]).toEqual([pairs, MOST_PAIRS]);
  }
});

test("a run for one template or teacher makes those writes that are theirs, and what these wait for", async () => {
  await holds(
    aCase,
    async (example) => {
      const input = await inputOf(example);
      const plain = plainPlan(input);
      const restricted = (scope: Scope) =>
        planSync({ ...input, scope })
          .writes.map(nameOf)
          .sort();
      for (const id of ["recT1", "recT2", "recGone"] as TemplateId[]) {
        expect(restricted(ofTemplates(new Set([id])))).toEqual(plain.ofTemplates([id]));
      }
      for (const teacher of ["recA", "recB"] as TeacherId[]) {
        expect(restricted(ofTeacher(teacher))).toEqual(plain.ofTeacher(teacher));
      }
    },
    0.5,
  );
});
