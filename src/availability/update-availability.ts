import type { ChangeLogRow } from "../base/codecs/logs/log-codec.ts";
import { foreignTextProblems } from "../base/preflight/content-problems.ts";
import { PreflightError } from "../base/preflight/preflight.ts";
import { openStore } from "../base/store.ts";
import { concerns, liesOn, nameOfClosure } from "../domain/closure.ts";
import type { SlotId, TeacherId } from "../domain/ids.ts";
import { nameOfLesson } from "../domain/lesson.ts";
import { collide, overlaps } from "../domain/overlap.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";
import type { Zone } from "../domain/time/zone.ts";
import { toError } from "../domain/to-error.ts";
import { begin, type RunHost } from "../execution/begin.ts";
import type { Entry, RunError } from "../execution/log/entry.ts";
import { addToLog } from "../execution/log-tables/add-rows.ts";
import { factsReader, nameOfSlot, type SlotFacts } from "../planning/held/facts.ts";
import type { Protection } from "../planning/held/protection.ts";
import { type Hour, type HourChange, hourOf } from "../planning/hour-changes.ts";
import { indexTemplates } from "../planning/wanted/template-index.ts";
import { isPast, syncWindow } from "../planning/window.ts";
import { dayChanges, holdersOf, type RefusedChange } from "./day-changes.ts";
import { losers } from "./losers.ts";
import type { NewHour } from "./new-hour.ts";
import { assertMarkable, isOwnWithoutMark, isStorable } from "./new-slot.ts";
import { closing, detailsOf, formerCells, ownRemoved } from "./slot-edits.ts";
import { wishedHour } from "./wished-hour.ts";
import { hourWriter } from "./write-hours.ts";

export interface AvailabilityAuthor {
  /** Id of who asks for it, for the change log. */
  readonly changedBy: string;
  readonly reason?: string | undefined;
  /** Hours may be added where a closure or a lesson lies. */
  readonly despiteClosures?: boolean | undefined;
}

export interface AvailabilityUpdate {
  /** False when a write failed; what was refused, or a log that could not be written, is no failure. */
  readonly success: boolean;
  /** What there was to do; a dry run leaves it at that. */
  readonly planned: {
    readonly remove: readonly SlotId[];
    readonly change: readonly SlotId[];
    readonly add: readonly NewHour[];
  };
  readonly added: readonly SlotId[];
  /** Hours that stood, and have another type or capacity now. */
  readonly changed: readonly SlotId[];
  readonly removed: readonly SlotId[];
  readonly refused: readonly RefusedChange[];
  readonly errors: readonly RunError[];
  /** What went wrong beside it. */
  readonly entries: readonly Entry[];
}

/**
 * Makes the hours of a teacher on a day those that are given (semantics 2.57). What is added is marked so that no
 * sync takes it away, what is removed so that none opens it again; a protected slot stays, and is returned as refused.
 * Throws when the base is not ready, having written nothing.
 */
export async function updateAvailability(
  host: RunHost,
  teacher: TeacherId,
  date: LocalDate,
  hours: readonly NewHour[],
  { changedBy, reason = "tutor_edit", despiteClosures = false }: AvailabilityAuthor,
): Promise<AvailabilityUpdate> {
  const { base, clock, settings, zone, startedAt, pace, limits } = begin(host);
  const store = await openStore(base, settings, zone, false);
  const window = syncWindow(zone.localOf(startedAt), { ...settings, startDate: undefined });
  const readFacts = factsReader({
    templateIndex: indexTemplates([]),
    namedTeachers: undefined,
    window,
    settings,
  });
  const read = async () => {
    const { slots } = await store.readSlots();
    const foreign = foreignTextProblems(store.map, slots);
    if (foreign.length > 0) throw new PreflightError(foreign);
    return holdersOf(slots.map(readFacts), teacher, date);
  };
  const [held, { closures }, { lessons }] = await Promise.all([
    read(),
    despiteClosures ? { closures: [] } : store.readClosures(),
    despiteClosures ? { lessons: [] } : store.readLessons(window.now),
  ]);
  const own = { teacher, date, store };
  const protectionOf = (slot: SlotFacts): Protection | "shared" | undefined => {
    const protection = isOwnWithoutMark(slot, own) ? undefined : slot.protection;
    return protection ?? (slot.teachers.length > 1 ? "shared" : undefined);
  };
  const { meant, meaningless } = sortOut(hours, date, zone);
  const changes = dayChanges(held, meant, {
    isPast: ({ starts }) => isPast(window, date, starts),
    isStorable: (hour) => isStorable(hour, store.map, zone),
    takenBy(hour) {
      const closure = closures.find(
        (each) => each.state === "closed" && concerns(each, teacher) && liesOn(each, date, hour),
      );
      if (closure) return { kind: "closed", name: nameOfClosure(closure) };
      const presence = { teachers: [teacher], date, ...hour };
      const lesson = lessons.find((each) => collide(each, presence));
      return lesson && { kind: "lesson", name: nameOfLesson(lesson) };
    },
    protectionOf,
  });
  if (changes.add.length > 0) assertMarkable(store);
  const refused: RefusedChange[] = [...meaningless, ...changes.refused];
  const planned = {
    remove: changes.remove.map(({ id }) => id),
    change: changes.change.map(({ slot }) => slot.id),
    add: changes.add,
  };
  if (settings.dryRun)
    return { success: true, planned, added: [], changed: [], removed: [], refused, errors: [], entries: [] };

  const context = { pace, clock, limits };
  const { update, create, errors } = hourWriter(store, context, teacher, date);

  // What goes is written before what comes, so that no moment shows both.
  const closed = await update(changes.remove, closing);
  const stuck = changes.remove.filter((slot) => !closed.includes(slot));
  const isInTheWay = (hour: NewHour): boolean =>
    stuck.some(({ presence }) => presence && overlaps(presence, hour));
  const add = changes.add.filter((hour) => !isInTheWay(hour));
  for (const hour of changes.add.filter(isInTheWay))
    refused.push({ kind: "addition", hour, reason: "not-removed" });
  const wishOf = new Map(changes.change.map(({ slot, hour }) => [slot.id, hour] as const));
  const changed = await update(
    changes.change.map(({ slot }) => slot),
    ({ id }) => detailsOf(wishOf.get(id)),
  );
  const reused = new Map(
    add.flatMap((hour) => ownRemoved(held, hour, own).map((slot) => [hour, slot] as const)),
  );
  const wishOfReused = new Map([...reused].map(([hour, slot]) => [slot.id, hour] as const));
  const opened = await update([...reused.values()], ({ id }) => ({
    status: "open",
    ...detailsOf(wishOfReused.get(id), true),
  }));
  const created = await create(add.filter((hour) => !reused.has(hour)));

  // Somebody may have booked an hour while it was being taken away, or have taken the time of one that came (semantics 2.38).
  const unread: Entry[] = [];
  let present: readonly SlotFacts[] = [];
  const hasWritten = [...closed, ...changed, ...opened].length > 0 || add.length > 0;
  try {
    if (hasWritten) present = await read();
  } catch (thrown) {
    const message = `Could not look at the slots again: ${toError(thrown).message}`;
    unread.push({ level: "warn", code: "unverified", message });
  }
  const presentById = new Map(present.map((slot) => [slot.id, slot]));
  const lost = closed.filter(({ id }) => presentById.get(id)?.booked);
  await update(lost, (before) => formerCells(before, presentById.get(before.id)));
  for (const slot of lost) refused.push({ kind: "removal", slot, reason: "booked" });
  const restored = new Set(lost.map(({ id }) => id));
  const removed = closed.filter(({ id }) => !restored.has(id));

  const hourById = new Map<SlotId, NewHour>([
    ...created.map(({ id, hour }) => [id, hour] as const),
    ...[...reused].map(([hour, slot]) => [slot.id, hour] as const),
  ]);
  const written = new Set([...hourById.keys(), ...restored, ...changed.map(({ id }) => id)]);
  const standing = present.filter(({ id, blocked }) => !blocked || restored.has(id));
  const isSettled = (slot: SlotFacts): boolean => restored.has(slot.id) || protectionOf(slot) !== undefined;
  const gone = await update(losers(standing, written, isSettled), closing);
  const isGone = new Set(gone.map(({ id }) => id));
  for (const slot of gone) {
    const hour = hourById.get(slot.id);
    if (hour) refused.push({ kind: "addition", hour, reason: "overlap" });
    else removed.push(slot);
  }
  const stays = ({ id }: { readonly id: SlotId }): boolean => !isGone.has(id);

  const rowFor = (
    action: HourChange["action"],
    id: SlotId,
    hour: Hour,
    naturalKey: string,
  ): ChangeLogRow => ({
    ...{ action, slot: id, naturalKey, reason, changedBy, changedAt: startedAt },
    ...{ teachers: hour.teachers, date, starts: hour.starts, ends: hour.ends },
  });
  const rows = [
    ...removed.map((slot) => rowFor("removed", slot.id, hourOf(slot), nameOfSlot(slot))),
    ...opened.filter(stays).map((slot) => rowFor("added", slot.id, hourOf(slot), nameOfSlot(slot))),
    ...created
      .filter(stays)
      .map(({ id, key, hour }) => rowFor("added", id, { ...hour, teachers: [teacher], date }, key.text)),
  ];
  return {
    success: errors.length === 0,
    planned,
    added: [...opened, ...created].filter(stays).map(({ id }) => id),
    changed: changed.filter(stays).map(({ id }) => id),
    removed: removed.map(({ id }) => id),
    refused,
    errors,
    entries: [...unread, ...(await addToLog(store.changeLog, rows, context))],
  };
}

/** The hours that can be meant, and why the others cannot. */
function sortOut(hours: readonly NewHour[], date: LocalDate, zone: Zone) {
  const meant: NewHour[] = [];
  const meaningless: RefusedChange[] = [];
  for (const given of hours) {
    const hour = wishedHour(given, date, zone);
    if (typeof hour === "string") meaningless.push({ kind: "addition", hour: given, reason: hour });
    else meant.push(hour);
  }
  return { meant, meaningless };
}
