import type { TemplateId } from "../../domain/ids.ts";
import { type SlotKey, slotKey } from "../../domain/key.ts";
import type { Presence } from "../../domain/overlap.ts";
import type { ActiveTemplate } from "../../domain/template.ts";
import { addDays, firstOnOrAfter, type LocalDate, weekdayOf } from "../../domain/time/civil-time.ts";
import { addTo } from "../group-by.ts";
import { isPast, type SyncWindow } from "../window.ts";
import type { Exclusions } from "./exclusions.ts";
import type { TemplateIndex } from "./template-index.ts";

/** A template on one date: a wish, computed and never stored. */
export interface Occurrence {
  readonly template: ActiveTemplate;
  readonly date: LocalDate;
  readonly key: SlotKey;
  /** Kind (a) of semantics 3.4: still to come, and inside the window or already held beyond it. */
  readonly upcoming: boolean;
}

/** Wanted occurrences by the text of their key; those of one key are in order of seniority. */
export type WantedByKey = ReadonlyMap<string, readonly Occurrence[]>;

/** What is asked of a record before anything is wanted: the hour it stands for, and whose it is. */
export interface HourHolder {
  readonly key: SlotKey | undefined;
  readonly provenance: readonly TemplateId[];
  readonly frozen: boolean;
}

/** The records that stand for one key, under its text. */
export type SlotsByKey<Holder extends HourHolder = HourHolder> = ReadonlyMap<
  string | undefined,
  readonly Holder[]
>;

/**
 * What the templates want (semantics 3.4): every date of the window, later dates that a slot already holds,
 * and the hour that a slot was moved away from by hand; of all these the ones that the template covers.
 */
export function expand(
  templateIndex: TemplateIndex,
  exclusions: Exclusions,
  slotsByKey: SlotsByKey,
  window: SyncWindow,
): WantedByKey {
  const wanted = new Map<string, Occurrence[]>();
  const add = (template: ActiveTemplate, date: LocalDate, key: SlotKey, upcoming: boolean): void => {
    if (!exclusions.exclusion(template, date)) addTo(wanted, key.text, { template, date, key, upcoming });
  };

  for (const template of templateIndex.active) {
    let date = firstOnOrAfter(window.from, template.weekday);
    for (; date <= window.through; date = addDays(date, 7)) {
      if (isPast(window, date, template.starts)) continue;
      add(template, date, slotKey(template.teacher, date, template.starts), true);
    }
  }
  for (const records of slotsByKey.values()) {
    const key = records[0]?.key;
    if (!key) continue;
    const upcoming = key.date >= window.from && !isPast(window, key.date, key.starts);
    if (upcoming && key.date <= window.through) continue; // wanted already, if at all
    const isHome = ({ id }: ActiveTemplate): boolean =>
      records.some(({ frozen, provenance }) => !frozen && provenance.includes(id));
    for (const template of templateIndex.at(key.teacher, weekdayOf(key.date), key.starts)) {
      if (upcoming || isHome(template)) add(template, key.date, key, upcoming);
    }
  }
  return wanted;
}

/** Where and when the lesson would be, on its own date or on the date to which its slot was moved. */
export const presenceOn = ({ template }: Occurrence, date: LocalDate): Presence => ({
  teachers: [template.teacher],
  date,
  starts: template.starts,
  ends: template.ends,
});
