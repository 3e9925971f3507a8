import type { TeacherId } from "../../domain/ids.ts";
import { overlaps, type Presence } from "../../domain/overlap.ts";
import type { LocalDate } from "../../domain/time.ts";
import { addTo } from "../group-by.ts";
import { type Entry, sweep } from "./sweep.ts";

/** Who is where on which day. */
export interface Occupancy<Item> {
  add(item: Item, presence: Presence): void;
  /** In the order in which they were added. */
  all(): readonly Item[];
  /** Every item in the way of the presence, once each, in the order in which they were added. */
  colliding(presence: Presence): readonly Item[];
  /** Visits every pair of items that share a teacher and overlap, each pair once. */
  eachPair(visit: (a: Item, b: Item) => void): void;
}

export const occupy = <Item extends { readonly presence: Presence }>(
  occupancy: Occupancy<Item>,
  item: Item,
): void => occupancy.add(item, item.presence);

export function emptyOccupancy<Item>(): Occupancy<Item> {
  const days = new Map<LocalDate, Map<TeacherId, Entry<Item, Presence>[]>>();
  const items: Item[] = [];
  return {
    all: () => items,
    add(item, presence) {
      items.push(item);
      let day = days.get(presence.date);
      if (!day) {
        day = new Map();
        days.set(presence.date, day);
      }
      for (const teacher of presence.teachers) addTo(day, teacher, { item, presence });
    },
    colliding(presence) {
      const day = days.get(presence.date);
      if (!day) return [];
      const found = new Set<Item>();
      for (const teacher of presence.teachers) {
        for (const entry of day.get(teacher) ?? []) {
          if (overlaps(entry.presence, presence)) found.add(entry.item);
        }
      }
      return [...found];
    },
    eachPair(visit) {
      for (const day of days.values()) {
        for (const [teacher, entries] of day) {
          sweep(entries, (a, b) => {
            // A pair that shares several teachers is visited under the first of them only.
            if (firstShared(a.presence, b.presence) === teacher) visit(a.item, b.item);
          });
        }
      }
    },
  };
}

const firstShared = (a: Presence, b: Presence): TeacherId | undefined =>
  a.teachers.find((teacher) => b.teachers.includes(teacher));
