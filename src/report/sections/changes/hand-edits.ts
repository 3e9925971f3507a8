import type { SlotField } from "../../../domain/slot.ts";
import { parseSnapshot } from "../../../domain/sync-state.ts";
import type { SyncResult } from "../../../execution/sync-result.ts";
import { groupBy } from "../../../planning/group-by.ts";
import type { Names } from "../../names.ts";
import type { HandEditFate, ReportWords } from "../../words/report-words.ts";
import { changeText } from "./change-text.ts";

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
    const noted = slot.state?.mark === "live" ? parseSnapshot(slot.state.snapshot) : undefined;
    if (slot.frozen || slot.blocked || !noted) return [];
    const update = updates.get(slot);
    const fateOf = (field: SlotField): HandEditFate => {
      if (update?.changes[field] === undefined) return "kept";
      return applied.outcomes.get(update)?.status === "done" ? "undone" : "planned";
    };
    const held = { ...slot.slot, starts: slot.starts, ends: slot.ends };
    const edited = NOTED.filter((field) => noted[field] !== undefined && noted[field] !== held[field]);
    return [...groupBy(edited, fateOf)].map(([fate, fields]) =>
      words.handEdit(
        names.subject([slot]),
        fields.map((field) => changeText(field, noted, held, words, names)).join(", "),
        fate,
      ),
    );
  });
}

/** What the sync's note remembers of a slot. */
const NOTED = ["starts", "ends", "type", "capacity"] as const satisfies readonly SlotField[];
