import type { Store } from "../base/store.ts";
import type { SlotId, TeacherId } from "../domain/ids.ts";
import type { SlotKey } from "../domain/key.ts";
import type { SlotChanges } from "../domain/slot.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";
import { type WriteContext, writeAll } from "../execution/apply/write-all.ts";
import { batchesOf } from "../execution/calling/map-concurrently.ts";
import type { RunError } from "../execution/log/entry.ts";
import { nameOfSlot, type SlotFacts } from "../planning/held/facts.ts";
import type { NewHour } from "./new-hour.ts";
import { keyOf, newSlot } from "./new-slot.ts";

export interface AddedHour {
  readonly id: SlotId;
  readonly key: SlotKey;
  readonly hour: NewHour;
}

/** Writes the hours of one teacher on one day; what fails is among the errors, and keeps nothing else from being written. */
export interface HourWriter {
  readonly errors: readonly RunError[];
  /** Those that were changed. */
  update(
    slots: readonly SlotFacts[],
    changesOf: (slot: SlotFacts) => SlotChanges,
  ): Promise<readonly SlotFacts[]>;
  create(hours: readonly NewHour[]): Promise<readonly AddedHour[]>;
}

export function hourWriter(
  store: Store,
  context: WriteContext,
  teacher: TeacherId,
  date: LocalDate,
): HourWriter {
  const errors: RunError[] = [];
  return {
    errors,
    async update(slots, changesOf) {
      const written = await writeAll(slots, context, changesOf, (some) =>
        store.update(some.map((slot) => ({ id: slot.id, date, changes: changesOf(slot) }))),
      );
      for (const { item, answer } of written) {
        if (answer.status !== "done") errors.push({ slot: nameOfSlot(item), error: problemOf(answer) });
      }
      return written.flatMap(({ item, answer }) => (answer.status === "done" ? [item] : []));
    },
    async create(hours) {
      const made: AddedHour[] = [];
      for (const some of batchesOf(hours, context.limits.batch)) {
        const added = some.map((hour) => ({ hour, key: keyOf(teacher, date, hour) }));
        // It is not made again when it fails, for it may have been written all the same (semantics 2.39).
        const answer = await context.pace.call(() =>
          store.create(added.map(({ key, hour }) => newSlot(key, hour, store))),
        );
        if (answer.status === "done")
          made.push(...added.map((each, index) => ({ ...each, id: answer.value[index] as SlotId })));
        else errors.push(...added.map(({ key }) => ({ slot: key.text, error: problemOf(answer) })));
      }
      return made;
    },
  };
}

const problemOf = (answer: { readonly status: string; readonly error?: Error }): string =>
  answer.error?.message ?? "not tried: the time was up";
