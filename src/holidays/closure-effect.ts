import type { SlotId } from "../domain/ids.ts";
import { addDays, type LocalDate } from "../domain/time/civil-time.ts";
import { dateOf, isOpening } from "../planning/action.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import { type Plan, type PlanInput, planSync } from "../planning/plan.ts";
import type { Exclusion } from "../planning/wanted/exclusions.ts";
import { asClosure, type Proposal } from "./proposal.ts";

/** What proposed closures would do on one day. */
export interface DayEffect {
  readonly date: LocalDate;
  /** Free hours that would be blocked, or that would not be opened. */
  readonly hours: number;
  /** Booked ones, of which a person has to say what becomes of them. */
  readonly lessons: readonly SlotFacts[];
}

/**
 * Day by day what the proposals would do, before a row is made: the plan with them against the plan without. Both look
 * as far ahead as the proposals reach, at most a year and a bit.
 */
export function closureEffect(input: PlanInput, proposals: readonly Proposal[]): readonly DayEffect[] {
  const { window } = input;
  const ahead = proposals.filter(({ through }) => through >= window.now.date);
  if (ahead.length === 0) return [];
  const proposed = ahead.map(asClosure);
  const last = Math.max(window.through, ...ahead.map(({ through }) => through));
  const reaching: PlanInput = {
    ...input,
    window: { ...window, through: Math.min(last, effectReach(window.now.date)) as LocalDate },
  };
  const without = planSync(reaching);
  const within = planSync({ ...reaching, closures: [...input.closures, ...proposed] });
  const isProposed = (exclusion: Exclusion | undefined): boolean =>
    exclusion?.kind === "closed" && (proposed as readonly unknown[]).includes(exclusion.by);

  const effects = new Map<LocalDate, { hours: number; lessons: SlotFacts[] }>();
  const effectOn = (date: LocalDate) => {
    const effect = effects.get(date) ?? { hours: 0, lessons: [] };
    effects.set(date, effect);
    return effect;
  };
  const retiredAnyway = new Set(retiredIn(without));
  for (const write of within.writes) {
    if (write.kind !== "retire" || write.slot.date === undefined) continue;
    if (isProposed(write.exclusion) && !retiredAnyway.has(write.slot.id))
      effectOn(write.slot.date).hours += 1;
  }
  const stillOpened = new Set(openingsOf(within).map(([subject]) => subject));
  for (const [subject, date] of openingsOf(without)) {
    const isCovered = proposed.some(({ from, through }) => from <= date && date <= through);
    if (!stillOpened.has(subject) && isCovered) effectOn(date).hours += 1;
  }
  for (const skip of within.skips) {
    const isLesson = skip.reason === "booked" && !skip.occurrence && isProposed(skip.exclusion);
    if (isLesson && skip.slot.date !== undefined) effectOn(skip.slot.date).lessons.push(skip.slot);
  }
  return [...effects].map(([date, effect]) => ({ date, ...effect })).sort((a, b) => a.date - b.date);
}

const MOST_DAYS = 400;

/** The last day of which it is told what a closure would do. */
const effectReach = (today: LocalDate): LocalDate => addDays(today, MOST_DAYS);

/** Those that reach further than their effect is told. */
export const beyondReach = (proposals: readonly Proposal[], today: LocalDate): readonly Proposal[] =>
  proposals.filter(({ through }) => through > effectReach(today));

const retiredIn = ({ writes }: Plan): readonly SlotId[] =>
  writes.flatMap((write) => (write.kind === "retire" ? [write.slot.id] : []));

/** What would be made bookable, and when. */
const openingsOf = ({ writes }: Plan): readonly (readonly [string, LocalDate])[] =>
  writes.flatMap((write) => {
    const date = dateOf(write);
    if (!isOpening(write) || date === undefined) return [];
    return [
      [
        write.kind === "create"
          ? `${write.occurrence.key.text}|${write.occurrence.template.id}`
          : write.slot.id,
        date,
      ] as const,
    ];
  });
