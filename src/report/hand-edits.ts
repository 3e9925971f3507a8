import { parseSnapshot } from "../domain/sync-state.ts";
import { formatTimeOfDay, type Minute } from "../domain/time.ts";
import type { SyncResult } from "../execution/sync.ts";
import type { SlotFacts } from "../planning/facts.ts";
import type { Names } from "./names.ts";
import type { HandEditFate, SyncWords } from "./words.ts";

/** Slots whose cells are no longer what the engine last wrote: somebody has edited them (semantics 5.1). */
export function handEdits({ plan, outcomes }: SyncResult, words: SyncWords, names: Names): readonly string[] {
  const fates = new Map(
    plan.writes.flatMap((write): [SlotFacts, HandEditFate][] =>
      write.kind === "update"
        ? [[write.slot, outcomes.get(write)?.status === "done" ? "undone" : "planned"]]
        : [],
    ),
  );
  return plan.ownFacts.flatMap((slot) => {
    if (slot.frozen || slot.blocked) return [];
    const edits = editsOf(slot, words);
    return edits.length === 0
      ? []
      : [words.handEdit(names.slot(slot), edits.join(", "), fates.get(slot) ?? "kept")];
  });
}

function editsOf({ slot, state, starts, ends }: SlotFacts, words: SyncWords): readonly string[] {
  const snapshot = state?.mark === "live" ? parseSnapshot(state.snapshot) : undefined;
  if (!snapshot) return [];
  const text = (value: string | number | undefined): string =>
    value === undefined ? words.empty : words.embed(String(value));
  const time = (minute: Minute | undefined): string =>
    text(minute === undefined ? undefined : formatTimeOfDay(minute));
  const { fields, change } = words;
  return [
    ...(starts === snapshot.starts ? [] : [change(fields.starts, time(snapshot.starts), time(starts))]),
    ...(ends === snapshot.ends ? [] : [change(fields.ends, time(snapshot.ends), time(ends))]),
    ...(snapshot.type === undefined || slot.type === snapshot.type
      ? []
      : [change(fields.type, text(snapshot.type), text(slot.type))]),
    ...(snapshot.capacity === undefined || slot.capacity === snapshot.capacity
      ? []
      : [change(fields.capacity, text(snapshot.capacity), text(slot.capacity))]),
  ];
}
