import { byCodeUnit } from "../../domain/ids.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import { nameOfOccupant } from "../../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../../planning/held/facts.ts";
import type { Overlaps } from "../../planning/overlaps/upcoming.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Entry } from "./entry.ts";

/** One side of a pair; a slot that was never made has no record. */
interface Party {
  readonly name: string;
  readonly record: string;
}

/** Every pair once: those that were there, and those that were refused. */
export function overlapEntries({ overlapsBefore: { count, pairs }, collisions }: Plan): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const add = (one: Party, other: Party, date: LocalDate | undefined): void => {
    const [a, b] =
      (byCodeUnit(one.name, other.name) || byCodeUnit(one.record, other.record)) <= 0
        ? [one, other]
        : [other, one];
    const message = `Overlap detected: ${a.name} vs ${b.name}`;
    entries.set(`${a.name} ${a.record} ${b.name} ${b.record}`, {
      level: "warn",
      code: "overlap",
      message,
      key: a.name,
      otherKey: b.name,
      ...(date !== undefined && { date }),
    });
  };
  for (const [a, b] of pairs) add(partyOf(a), partyOf(b), a.date);
  for (const { doubleBooking, with: other } of collisions) {
    const { slot, occurrence, presence } = doubleBooking;
    const refused = slot ? partyOf(slot) : { name: occurrence.key.text, record: "" };
    add(refused, { name: nameOfOccupant(other), record: other.slot?.id ?? "" }, presence.date);
  }
  return [...entries.values(), ...moreOverlaps(count - pairs.length)];
}

const partyOf = (slot: SlotFacts): Party => ({ name: nameOfSlot(slot), record: slot.id });

/** The double bookings to come, as the flagger logs them. */
export function overlapPairEntries({ count, pairs }: Overlaps): readonly Entry[] {
  const entries = pairs.map(({ a, b, line }): Entry => {
    const { date } = a.presence;
    return {
      level: "warn",
      code: "overlap",
      message: `Overlap detected: ${line}`,
      key: a.name,
      otherKey: b.name,
      date,
    };
  });
  return [...entries, ...moreOverlaps(count - pairs.length)];
}

const moreOverlaps = (more: number): readonly Entry[] =>
  more > 0 ? [{ level: "warn", code: "more-overlaps", message: `(+${more}) more overlaps` }] : [];
