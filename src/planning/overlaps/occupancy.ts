import type { TeacherId } from "../../domain/ids.ts";
import { overlaps, type Presence } from "../../domain/overlap.ts";
import type { LocalDate } from "../../domain/time.ts";
import { addTo } from "../group-by.ts";

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

interface Entry<Item> {
  readonly item: Item;
  readonly presence: Presence;
}

export function emptyOccupancy<Item>(): Occupancy<Item> {
  const days = new Map<LocalDate, Map<TeacherId, Entry<Item>[]>>();
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
        for (const [teacher, entries] of day) sweep(teacher, entries, visit);
      }
    },
  };
}

/** The work grows with the number of pairs, not with the square of the items. */
function sweep<Item>(
  teacher: TeacherId,
  entries: readonly Entry<Item>[],
  visit: (a: Item, b: Item) => void,
): void {
  const sorted = entries.slice().sort((a, b) => a.presence.starts - b.presence.starts);
  sorted.forEach((entry, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next] as Entry<Item>;
      if (other.presence.starts >= entry.presence.ends) break;
      // A pair that shares several teachers is visited under the first of them only.
      if (firstShared(entry.presence, other.presence) === teacher) visit(entry.item, other.item);
    }
  });
}

const firstShared = (a: Presence, b: Presence): TeacherId | undefined =>
  a.teachers.find((teacher) => b.teachers.includes(teacher));
