import type { ChangeLogRow } from "../base/codecs/log-codec.ts";
import { openStore } from "../base/store.ts";
import type { SlotId, TeacherId } from "../domain/ids.ts";
import type { SlotKey } from "../domain/key.ts";
import { overlaps } from "../domain/overlap.ts";
import type { SlotChanges } from "../domain/slot.ts";
import type { LocalDate } from "../domain/time.ts";
import { toError } from "../domain/to-error.ts";
import { writeAll } from "../execution/apply/write-all.ts";
import { begin, type RunHost } from "../execution/begin.ts";
import type { Entry, RunError } from "../execution/log/entry.ts";
import { addToLog } from "../execution/log-tables/add-rows.ts";
import { factsReader, nameOfSlot, type SlotFacts } from "../planning/held/facts.ts";
import { type Hour, type HourChange, hourOf } from "../planning/hour-changes.ts";
import { indexTemplates } from "../planning/wanted/template-index.ts";
import { isPast, syncWindow } from "../planning/window.ts";
import { dayChanges, holdersOf, type NewHour, type RefusedChange } from "./day-changes.ts";
import { assertMarkable, isStorable, keyOf, newSlot } from "./new-slot.ts";

export interface AvailabilityAuthor {
  /** Id of who asks for it, for the change log. */
  readonly changedBy: string;
  readonly reason?: string | undefined;
}

export interface AvailabilityUpdate {
  /** False when a write failed; what was refused, or a log that could not be written, is no failure. */
  readonly success: boolean;
  readonly added: readonly SlotId[];
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
  { changedBy, reason = "tutor_edit" }: AvailabilityAuthor,
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
    return holdersOf(slots.map(readFacts), teacher, date);
  };
  const held = await read();
  const changes = dayChanges(held, hours, {
    isPast: ({ starts }) => isPast(window, date, starts),
    isStorable: (hour) => isStorable(hour, store.map, zone),
  });
  if (changes.add.length > 0) assertMarkable(store);

  const context = { pace, clock, limits };
  const errors: RunError[] = [];
  const update = async (slots: readonly SlotFacts[], changesOf: (slot: SlotFacts) => SlotChanges) => {
    const written = await writeAll(slots, context, (some) =>
      store.update(some.map((slot) => ({ id: slot.id, date, changes: changesOf(slot) }))),
    );
    for (const { item, answer } of written) {
      if (answer.status !== "done") errors.push({ slot: nameOfSlot(item), error: problemOf(answer) });
    }
    return written.flatMap(({ item, answer }) => (answer.status === "done" ? [item] : []));
  };
  const create = async (rows: readonly NewHour[]): Promise<readonly AddedHour[]> => {
    const added = rows.map((hour) => ({ hour, key: keyOf(teacher, date, hour) }));
    if (added.length === 0) return [];
    // It is not made again when it fails, for it may have been written all the same (semantics 2.39).
    const answer = await pace.call(() =>
      store.create(added.map(({ key, hour }) => newSlot(key, hour, store))),
    );
    if (answer.status === "done")
      return added.map((each, index) => ({ ...each, id: answer.value[index] as SlotId }));
    errors.push(...added.map(({ key }) => ({ slot: key.text, error: problemOf(answer) })));
    return [];
  };

  // What goes is written before what comes, so that no moment shows both.
  const closed = await update(changes.remove, closing);
  const stuck = changes.remove.filter((slot) => !closed.includes(slot));
  const add = changes.add.filter(
    (hour) => !stuck.some(({ presence }) => presence && overlaps(presence, hour)),
  );
  const reused = new Map(add.flatMap((hour) => ownRemoved(held, hour).map((slot) => [hour, slot] as const)));
  const opened = await update([...reused.values()], () => ({ status: "open" }));
  const created = await create(add.filter((hour) => !reused.has(hour)));

  // Somebody may have booked an hour while it was being taken away (semantics 2.38).
  const unread: Entry[] = [];
  const present = new Map<SlotId, SlotFacts>();
  try {
    for (const slot of closed.length === 0 ? [] : await read()) present.set(slot.id, slot);
  } catch (thrown) {
    const message = `Could not look at the slots again: ${toError(thrown).message}`;
    unread.push({ level: "warn", code: "unverified", message });
  }
  const lost = closed.filter(({ id }) => present.get(id)?.booked);
  await update(lost, (before) => formerCells(before, present.get(before.id)));
  const removed = closed.filter((slot) => !lost.includes(slot));

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
    ...opened.map((slot) => rowFor("added", slot.id, hourOf(slot), nameOfSlot(slot))),
    ...created.map(({ id, key, hour }) =>
      rowFor("added", id, { ...hour, teachers: [teacher], date }, key.text),
    ),
  ];
  return {
    success: errors.length === 0,
    added: [...opened, ...created].map(({ id }) => id),
    removed: removed.map(({ id }) => id),
    refused: [
      ...changes.refused,
      ...lost.map((slot): RefusedChange => ({ kind: "removal", slot, reason: "booked" })),
    ],
    errors,
    entries: [...unread, ...(await addToLog(store.changeLog, rows, context))],
  };
}

interface AddedHour {
  readonly id: SlotId;
  readonly key: SlotKey;
  readonly hour: NewHour;
}

/** A slot that a person has opened again must not be taken for one that the engine closed. */
const closing = ({ state }: SlotFacts): SlotChanges => ({
  status: "blocked",
  ...(state?.mark === "retired" && { syncState: "" }),
});

/** What `closing` wrote is taken back; a status that somebody has set since is theirs. */
const formerCells = ({ slot, state }: SlotFacts, now: SlotFacts | undefined): SlotChanges => ({
  ...(now?.slot.status === "blocked" && { status: slot.status === "empty" ? "empty" : "open" }),
  ...(state?.mark === "retired" && { syncState: slot.syncState }),
});

/** A slot that was added in this way before, and then removed. */
const ownRemoved = (held: readonly SlotFacts[], { starts, ends }: NewHour): readonly SlotFacts[] =>
  held
    .filter(
      (slot) =>
        slot.blocked &&
        slot.state?.mark === "manual" &&
        !slot.protection &&
        slot.starts === starts &&
        slot.ends === ends,
    )
    .slice(0, 1);

const problemOf = (answer: { readonly status: string; readonly error?: Error }): string =>
  answer.error?.message ?? "not tried: the time was up";
