import type { TemplateId } from "../../domain/ids.ts";
import { collide, type Presence, samePresence } from "../../domain/overlap.ts";
import { type LocalDate, weekOf } from "../../domain/time/civil-time.ts";
import { type Change, presenceAfter, type Write } from "../action.ts";
import { addTo } from "../group-by.ts";
import { emptyOccupancy } from "../overlaps/occupancy.ts";

/** What has to have happened before a write may be made, so that no moment shows a new double booking (semantics 3.9). */
export type Prerequisites = (write: Write) => readonly Change[];

/**
 * A write itself and its twins need no exception: what stays where the write wants to be, as it does and as a twin does
 * that is wanted at the same start, makes no room for it.
 */
export function findPrerequisites(writes: readonly Write[]): Prerequisites {
  const leaving = emptyOccupancy<{ readonly change: Change; readonly presence: Presence }>();
  const byTemplateWeek = new Map<string, Change[]>();
  for (const write of writes) {
    if (write.kind !== "retire" && write.kind !== "update") continue;
    const { slot } = write;
    if (slot.presence) leaving.add({ change: write, presence: slot.presence });
    for (const id of slot.provenance) {
      if (slot.occurrenceDate === undefined) continue;
      addTo(byTemplateWeek, templateWeek(id, slot.occurrenceDate), write);
    }
  }

  const found = new Map<Write, readonly Change[]>();
  for (const write of writes) {
    if (write.kind === "retire") continue;
    const after = presenceAfter(write);
    if (!after) continue;
    const before = write.kind === "update" ? write.slot.presence : undefined;
    if (before && samePresence(before, after)) continue;
    const makesRoom = (other: Change): boolean => {
      const elsewhere = presenceAfter(other);
      return !elsewhere || !collide(elsewhere, after);
    };
    const needed = new Set(
      leaving
        .colliding(after)
        .map(({ change }) => change)
        .filter(makesRoom),
    );
    if (write.kind !== "update") {
      const { template, date } = write.occurrence;
      for (const other of byTemplateWeek.get(templateWeek(template.id, date)) ?? []) needed.add(other);
    }
    found.set(write, [...needed]);
  }
  return (write) => found.get(write) ?? NONE;
}

const NONE: readonly Change[] = [];

const templateWeek = (template: TemplateId, date: LocalDate): string => `${template}|${weekOf(date)}`;
