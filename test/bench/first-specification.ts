import type { Slot } from "../../src/domain/slot.ts";
import type { ActiveTemplate } from "../../src/domain/template.ts";
import {
  addDays,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  weekdayOf,
} from "../../src/domain/time/civil-time.ts";

/**
 * The pseudocode of the first specification, word for word and with its faults, as the baseline for whole plans.
 * It knows one record per key, looks through the whole inventory for every slot that it makes, and follows neither
 * a moved template nor anything that semantics 2 resolves.
 */
export function firstSpecification(
  templates: readonly ActiveTemplate[],
  store: readonly Slot[],
  startDate: LocalDate,
  daysAhead: number,
): FirstPlan {
  const weekStart = addDays(startDate, (7 - weekdayOf(startDate)) % 7);
  const endDate = addDays(weekStart, daysAhead);
  const activeTemplateIds = new Set(templates.map(({ id }) => id));
  const generated: Generated[] = [];
  for (const template of templates) {
    for (let currentDate = weekStart; currentDate <= endDate; currentDate = addDays(currentDate, 7)) {
      const date = addDays(currentDate, template.weekday);
      if (date <= endDate) generated.push({ key: keyOf(template, date), template, date });
    }
  }
  const existing = store.filter(({ date }) => date !== undefined && date >= weekStart && date <= endDate);
  const existingByKey = new Map(existing.map((slot) => [slot.key, slot]));
  const generatedKeys = new Set(generated.map(({ key }) => key));

  let overlaps = 0;
  const groups = new Map<string, Slot[]>();
  for (const slot of existing) {
    const group = `${slot.teachers[0]} ${slot.date}`;
    groups.set(group, [...(groups.get(group) ?? []), slot]);
  }
  for (const group of groups.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) if (overlap(one, other)) overlaps += 1;
    }
  }

  const created = generated
    .filter(({ key }) => !existingByKey.has(key))
    .filter(({ template, date }) => {
      const { starts, ends, teacher } = template;
      return !existing.some(
        (slot) => slot.date === date && slot.teachers[0] === teacher && overlap(slot, { starts, ends }),
      );
    });
  const updated = generated.filter(({ key, template }) => {
    const slot = existingByKey.get(key);
    return slot && isSafe(slot) && needsUpdate(slot, template);
  });
  const deactivated = existing.filter(
    (slot) =>
      !generatedKeys.has(slot.key) && !slot.source.some((id) => activeTemplateIds.has(id)) && isSafe(slot),
  );
  return {
    created: created.map(({ key }) => key),
    updated: updated.map(({ key }) => key),
    deactivated: deactivated.map(({ key }) => key),
    overlaps,
  };
}

export interface FirstPlan {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deactivated: readonly string[];
  readonly overlaps: number;
}

interface Generated {
  readonly key: string;
  readonly template: ActiveTemplate;
  readonly date: LocalDate;
}

interface Span {
  readonly starts: number | undefined;
  readonly ends: number | undefined;
}

const keyOf = ({ teacher, starts }: ActiveTemplate, date: LocalDate): string =>
  `${teacher}|${formatDate(date)}|${formatTimeOfDay(starts)}`;

const overlap = (a: Span, b: Span): boolean =>
  (a.starts ?? 0) < (b.ends ?? 0) && (b.starts ?? 0) < (a.ends ?? 0);

const isSafe = ({ locked, booked, blockedByFormula }: Slot): boolean =>
  !locked && !booked && !blockedByFormula;

const needsUpdate = (slot: Slot, template: ActiveTemplate): boolean =>
  slot.teachers[0] !== template.teacher ||
  slot.starts !== template.starts ||
  slot.ends !== template.ends ||
  slot.type !== template.type ||
  slot.source[0] !== template.id;
