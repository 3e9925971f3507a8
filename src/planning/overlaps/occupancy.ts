import type { TeacherId } from "../../domain/ids.ts";
import { overlaps, type Presence } from "../../domain/overlap.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import { addTo } from "../group-by.ts";
import { sweep, type Timed } from "./sweep.ts";

/** Who is where on which day. */
export interface Occupancy<Item extends Timed<Presence>> {
  add(item: Item): void;
  /** In the order in which they were added. */
  all(): readonly Item[];
  /** Every item in the way of the presence, once each, in the order in which they were added. */
  colliding(presence: Presence): readonly Item[];
  /** Visits every pair of items that share a teacher and overlap, each pair once. */
  eachPair(visit: (a: Item, b: Item) => void): void;
}

export function emptyOccupancy<Item extends Timed<Presence>>(): Occupancy<Item> {
  const days = new Map<LocalDate, Map<TeacherId, Item[]>>();
  const items: Item[] = [];
  return {
    all: () => items,
    add(item) {
      items.push(item);
      const { date, teachers } = item.presence;
      let day = days.get(date);
      if (!day) {
        day = new Map();
        days.set(date, day);
      }
      for (const teacher of teachers) addTo(day, teacher, item);
    },
    colliding(presence) {
      const day = days.get(presence.date);
      if (!day) return [];
      const found = new Set<Item>();
      for (const teacher of presence.teachers) {
        for (const item of day.get(teacher) ?? []) {
          if (overlaps(item.presence, presence)) found.add(item);
        }
      }
      return [...found];
    },
    eachPair(visit) {
      for (const day of days.values()) {
        for (const [teacher, ofTeacher] of day) {
          sweep(ofTeacher, (a, b) => {
            // A pair that shares several teachers is visited under the first of them only.
            if (firstShared(a.presence, b.presence) === teacher) visit(a, b);
          });
        }
      }
    },
  };
}

const firstShared = (a: Presence, b: Presence): TeacherId | undefined =>
  a.teachers.find((teacher) => b.teachers.includes(teacher));
