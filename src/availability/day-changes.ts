import type { TeacherId } from "../domain/ids.ts";
import { overlaps, type TimeSpan } from "../domain/overlap.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import type { Protection } from "../planning/held/protection.ts";

/** An hour that a teacher wants to offer. */
export interface NewHour extends TimeSpan {
  readonly type?: string | undefined;
  readonly capacity?: number | undefined;
}

/** What of a wish was not done, and why. */
export type RefusedChange =
  | {
      readonly kind: "removal";
      readonly slot: SlotFacts;
      /** `shared`: it is another teacher's hour as well. */
      readonly reason: Protection | "shared";
    }
  | {
      readonly kind: "addition";
      readonly hour: NewHour;
      readonly reason: "past" | "overlap" | "no-span" | "no-choice";
    };

/** The difference between the hours that a teacher has on a day and those that are wanted. */
export interface DayChanges {
  readonly remove: readonly SlotFacts[];
  readonly add: readonly NewHour[];
  readonly refused: readonly RefusedChange[];
  /** What stands in any case. */
  readonly standing: readonly TimeSpan[];
}

/**
 * Compares hours by their start and end. What is past stays; what is protected is refused, never taken away
 * (semantics 2.57).
 */
export function dayChanges(
  held: readonly SlotFacts[],
  wanted: readonly NewHour[],
  { isPast, isStorable }: { isPast(hour: TimeSpan): boolean; isStorable(hour: NewHour): boolean },
): DayChanges {
  const active = held.flatMap((slot) =>
    slot.presence && !slot.blocked ? [{ slot, span: slot.presence }] : [],
  );
  const refused: RefusedChange[] = [];
  const remove: SlotFacts[] = [];
  const standing: TimeSpan[] = [];
  for (const { slot, span } of active) {
    const reason = slot.protection ?? (slot.teachers.length > 1 ? "shared" : undefined);
    const isUnwanted = !isPast(span) && !wanted.some((hour) => sameSpan(hour, span));
    if (isUnwanted && reason) refused.push({ kind: "removal", slot, reason });
    if (isUnwanted && !reason) remove.push(slot);
    else standing.push(span);
  }
  const add: NewHour[] = [];
  for (const hour of wanted) {
    if (active.some(({ span }) => sameSpan(hour, span)) || add.some((other) => sameSpan(hour, other)))
      continue;
    const reason =
      hour.starts >= hour.ends
        ? "no-span"
        : isPast(hour)
          ? "past"
          : !isStorable(hour)
            ? "no-choice"
            : [...standing, ...add].some((other) => overlaps(hour, other))
              ? "overlap"
              : undefined;
    if (reason) refused.push({ kind: "addition", hour, reason });
    else add.push(hour);
  }
  return { remove, add, refused, standing };
}

export const holdersOf = (
  facts: readonly SlotFacts[],
  teacher: TeacherId,
  date: SlotFacts["date"],
): readonly SlotFacts[] => facts.filter((slot) => slot.date === date && slot.teachers.includes(teacher));

const sameSpan = (a: TimeSpan, b: TimeSpan): boolean => a.starts === b.starts && a.ends === b.ends;
