import type { SlotField } from "../../domain/slot.ts";
import { parseSnapshot } from "../../domain/sync-state.ts";
import { shortened } from "../../domain/text/shortened.ts";
import { formatTimeOfDay, type Minute } from "../../domain/time/civil-time.ts";
import type { SyncResult } from "../../execution/sync-result.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Names } from "../names.ts";
import type { HandEditFate, ReportWords } from "../words/report-words.ts";

/** Slots whose cells are no longer what the engine last wrote: somebody has edited them (semantics 5.1). */
export function handEdits(
  { plan, applied }: SyncResult,
  words: ReportWords,
  names: Names,
): readonly string[] {
  const updates = new Map(
    plan.writes.flatMap((write) => (write.kind === "update" ? [[write.slot, write] as const] : [])),
  );
  return plan.ownFacts.flatMap((slot) => {
    if (slot.frozen || slot.blocked) return [];
    const update = updates.get(slot);
    const fateOf = ({ field }: Edit): HandEditFate => {
      if (update?.changes[field] === undefined) return "kept";
      return applied.outcomes.get(update)?.status === "done" ? "undone" : "planned";
    };
    return [...groupBy(editsOf(slot, words), fateOf)].map(([fate, edits]) =>
      words.handEdit(names.subject([slot]), edits.map(({ text }) => text).join(", "), fate),
    );
  });
}

interface Edit {
  readonly field: SlotField;
  /** What it was, and what it is now. */
  readonly text: string;
}

function editsOf({ slot, state, starts, ends }: SlotFacts, words: ReportWords): readonly Edit[] {
  const snapshot = state?.mark === "live" ? parseSnapshot(state.snapshot) : undefined;
  if (!snapshot) return [];
  const text = (value: string | number | undefined): string =>
    value === undefined ? words.empty : words.embed(shortened(String(value)));
  const time = (minute: Minute | undefined): string =>
    text(minute === undefined ? undefined : formatTimeOfDay(minute));
  const edit = (field: SlotField, from: string, to: string): Edit => ({
    field,
    text: words.change(words.fields[field], from, to),
  });
  return [
    ...(starts === snapshot.starts ? [] : [edit("starts", time(snapshot.starts), time(starts))]),
    ...(ends === snapshot.ends ? [] : [edit("ends", time(snapshot.ends), time(ends))]),
    ...(snapshot.type === undefined || slot.type === snapshot.type
      ? []
      : [edit("type", text(snapshot.type), text(slot.type))]),
    ...(snapshot.capacity === undefined || slot.capacity === snapshot.capacity
      ? []
      : [edit("capacity", text(snapshot.capacity), text(slot.capacity))]),
  ];
}
