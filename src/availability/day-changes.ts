import type { TeacherId } from "../domain/ids.ts";
import { overlaps, type TimeSpan } from "../domain/overlap.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import type { Protection } from "../planning/held/protection.ts";
import type { NewHour } from "./new-hour.ts";
import type { MeaninglessHour } from "./wished-hour.ts";

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
      readonly reason: AdditionReason;
      /** What closes the hour, or the lesson that lies on it. */
      readonly name?: string | undefined;
    };

type AdditionReason =
  | MeaninglessHour
  | "past"
  | "overlap"
  | "no-choice"
  | "closed"
  | "lesson"
  /** The hour stands, and is not to be changed. */
  | Protection
  | "shared"
  /** What had to go before it could not be taken away. */
  | "not-removed";

/** The difference between the hours that a teacher has on a day and those that are wanted. */
export interface DayChanges {
  readonly remove: readonly SlotFacts[];
  /** Hours that stand with another type or capacity. */
  readonly change: readonly { readonly slot: SlotFacts; readonly hour: NewHour }[];
  readonly add: readonly NewHour[];
  readonly refused: readonly RefusedChange[];
}

export interface DayContext {
  isPast(hour: TimeSpan): boolean;
  isStorable(hour: NewHour): boolean;
  /** The closure or the lesson that lies on the hour. */
  takenBy(hour: TimeSpan): { readonly kind: "closed" | "lesson"; readonly name: string } | undefined;
  /** Why the slot is not to be touched. */
  protectionOf(slot: SlotFacts): Protection | "shared" | undefined;
}

/**
 * Compares hours by their start and end. What is past stays; what is protected is refused, never taken away
 * (semantics 2.57).
 */
export function dayChanges(
  held: readonly SlotFacts[],
  wanted: readonly NewHour[],
  { isPast, isStorable, takenBy, protectionOf }: DayContext,
): DayChanges {
  const active = held.flatMap((slot) =>
    slot.presence && !slot.blocked ? [{ slot, span: slot.presence }] : [],
  );
  const refused: RefusedChange[] = [];
  const remove: SlotFacts[] = [];
  const change: { slot: SlotFacts; hour: NewHour }[] = [];
  const standing: TimeSpan[] = [];
  for (const { slot, span } of active) {
    const wish = wanted.find((hour) => sameSpan(hour, span));
    const reason = protectionOf(slot);
    if (!wish && !isPast(span)) {
      if (reason) refused.push({ kind: "removal", slot, reason });
      else remove.push(slot);
    }
    if (wish || isPast(span) || reason) standing.push(span);
    if (!wish || !differs(slot, wish) || isPast(span)) continue;
    if (reason) refused.push({ kind: "addition", hour: wish, reason });
    else if (isStorable(wish)) change.push({ slot, hour: wish });
    else refused.push({ kind: "addition", hour: wish, reason: "no-choice" });
  }
  const add: NewHour[] = [];
  const refuse = (hour: NewHour, reason: AdditionReason, name?: string): void =>
    void refused.push({ kind: "addition", hour, reason, ...(name !== undefined && { name }) });
  for (const hour of wanted) {
    if (active.some(({ span }) => sameSpan(hour, span)) || add.some((other) => sameSpan(hour, other)))
      continue;
    const taken = takenBy(hour);
    if (isPast(hour)) refuse(hour, "past");
    else if (!isStorable(hour)) refuse(hour, "no-choice");
    else if (taken) refuse(hour, taken.kind, taken.name);
    else if ([...standing, ...add].some((other) => overlaps(hour, other))) refuse(hour, "overlap");
    else add.push(hour);
  }
  return { remove, change, add, refused };
}

/** A wish that does not say type or capacity leaves them as they are. */
const differs = ({ slot }: SlotFacts, { type, capacity }: NewHour): boolean =>
  (type !== undefined && type !== slot.type) || (capacity !== undefined && capacity !== slot.capacity);

export const holdersOf = (
  facts: readonly SlotFacts[],
  teacher: TeacherId,
  date: SlotFacts["date"],
): readonly SlotFacts[] => facts.filter((slot) => slot.date === date && slot.teachers.includes(teacher));

const sameSpan = (a: TimeSpan, b: TimeSpan): boolean => a.starts === b.starts && a.ends === b.ends;
