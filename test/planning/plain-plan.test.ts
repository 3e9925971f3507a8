import { expect, test } from "vitest";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import { openInventory } from "../../src/execution/inventory.ts";
import type { Occupant, Refusal, Skip, Write } from "../../src/planning/action.ts";
import { nameOfOccupant } from "../../src/planning/action.ts";
import type { Occurrence } from "../../src/planning/expand.ts";
import { findOverlaps } from "../../src/planning/flags.ts";
import { orderWrites } from "../../src/planning/order.ts";
import { type Plan, type PlanInput, planSync } from "../../src/planning/plan.ts";
import { ofTeacher, ofTemplates, type Scope } from "../../src/planning/scope.ts";
import { syncWindow } from "../../src/planning/window.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { plainPlan } from "../support/plain-plan.ts";
import { holds } from "../support/properties.ts";
import { openSchool } from "../support/school.ts";

/** What a run reads of a base before it plans. */
async function inputOf({ school, format, now, given }: Case): Promise<PlanInput> {
  const { settings } = readInputs({}, given, SCHEDULED_VARIABLES);
  const zone = schoolZone(settings);
  const inventory = await openInventory(openSchool(school, format).port, settings, zone);
  const [{ templates }, { closures }, { slots }] = await Promise.all([
    inventory.readTemplates(),
    inventory.readClosures(),
    inventory.readSlots(),
  ]);
  const window = syncWindow(zone.localOf(Date.parse(now)), { ...settings, startDate: undefined });
  return { templates, slots, closures, window, storage: inventory.storage, settings };
}

const nameOf = (write: Write): string =>
  write.kind === "create" ? `create ${wishOf(write.occurrence)}` : `${write.kind} ${write.slot.id}`;
const wishOf = ({ key, template }: Occurrence): string => `${key.text} of ${template.id}`;
const cells = (changes: object): string =>
  JSON.stringify(Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1)));

function writeLine(write: Write): string {
  const line = `${nameOf(write)} ${cells(write.changes)}`;
  return write.kind === "deactivate"
    ? `${line} ${write.reason}, ${write.absence?.kind}`
    : `${line} ${wishOf(write.occurrence)}`;
}

function skipLine(skip: Skip): string {
  const left = `left ${skip.slot.id}: ${skip.reason};`;
  return skip.occurrence
    ? `${left} ${wishOf(skip.occurrence)}, ${skip.moved}`
    : `${left} of ${skip.origin?.id}, ${skip.moved}, ${skip.absence?.kind}`;
}

const named = (occupant: Occupant): string => `${nameOfOccupant(occupant)} (${occupant.slot?.id ?? ""}`;

function refusalLine({ kind, occurrence, slot, presence, colliders }: Refusal): string {
  const { teachers, date, starts, ends } = presence;
  const names = colliders.map((other) => `${named(other)} of ${[...other.templates].sort()})`).sort();
  return `refused ${kind} ${wishOf(occurrence)} ${slot?.id}: ${teachers} ${date} ${starts}-${ends} ${names}`;
}

function flagLines(plan: Plan, { window }: PlanInput, flagBlocked: boolean): readonly string[] {
  const name = flagBlocked ? "flags with blocked" : "flags";
  const { count, flags } = findOverlaps(plan.outlook, window, { flagBlocked });
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
    ...plan.held.map(({ occurrence, by }) => `held ${wishOf(occurrence)} by ${by.id}`),
    ...plan.refused.map(refusalLine),
    ...plan.unplaced.map(({ id }) => `without a span: ${id}`),
    ...plan.overlaps.pairs.map(
      (pair) =>
        `overlaps: ${pair
          .map(({ id }) => id)
          .sort()
          .join(" ")}`,
    ),
    ...plan.standing.pairs.map(
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

test("writes come in the order of the rules, and after what they wait for", async () => {
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
