import { nameOfClosure, type UnreadableClosure } from "../../domain/closure.ts";
import { type DoubleBooking, nameOfOccupant } from "../../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { SetInEdit } from "../../planning/wanted/sets-in-edit.ts";
import { about } from "./about.ts";
import type { Entry } from "./entry.ts";
import { overlapEntries } from "./overlap-entries.ts";
import { skipEntries } from "./skip-entries.ts";
import { templateEntries } from "./template-entries.ts";

/** The plan in the exact words of semantics 3.10. */
export function planEntries(plan: Plan): readonly Entry[] {
  const clashing = new Set(plan.lessonClashes.map(({ slot }) => slot));
  return [
    ...plan.templates.flatMap((template) => templateEntries(template, plan)),
    ...reservedEntry(plan),
    ...plan.unreadableClosures.map(closureEntry),
    ...plan.setsInEdit.map(setEntry),
    ...plan.lessonClashes.map(({ slot }) =>
      about(slot, "error", "lesson-clash", `Two lessons at one time: ${nameOfSlot(slot)}`),
    ),
    ...rekeyedEntry(plan.ownFacts),
    // A slot with two lessons has one line, the graver.
    ...plan.skips.flatMap((skip) =>
      skipEntries(skip).filter(({ code }) => code !== "duplicate-booked" || !clashing.has(skip.slot)),
    ),
    ...plan.refused.map(doubleBookingEntry),
    ...plan.unplaced.map((slot) =>
      about(slot, "warn", "no-span", `Slot without a readable time takes none: ${nameOfSlot(slot)}`),
    ),
    ...overlapEntries(plan),
  ];
}

function reservedEntry({ openToAll: { reserved } }: Plan): readonly Entry[] {
  if (!reserved) return [];
  return [{ level: "info", code: "reserved", message: `${reserved.templates} templates are reserved` }];
}

/** Slots whose key names a teacher who is gone, and that are read as their own teacher's (semantics 2.71). */
function rekeyedEntry(facts: readonly SlotFacts[]): readonly Entry[] {
  const count = facts.filter(({ rekeyed, frozen }) => rekeyed && !frozen).length;
  if (count === 0) return [];
  const message = `${count} slots carry the id of a teacher who is gone`;
  return [{ level: "info", code: "rekeyed", message, subject: String(count) }];
}

const closureEntry = (closure: UnreadableClosure): Entry => ({
  level: "error",
  code: "invalid-closure",
  message: `Withheld until the closure is mended: ${nameOfClosure(closure)}`,
  recordId: closure.id,
});

const setEntry = ({ name }: SetInEdit): Entry => ({
  level: "error",
  code: "invalid-set",
  message: `Withheld until the set is mended: ${name}`,
  subject: name,
});

function doubleBookingEntry({ kind, occurrence, slot, colliders, presence }: DoubleBooking): Entry {
  const key = slot ? nameOfSlot(slot) : occurrence.key.text;
  const [first] = colliders;
  const subject = {
    key,
    ...(slot && { recordId: slot.id }),
    templateId: occurrence.template.id,
    date: presence.date,
    ...(first && { otherKey: nameOfOccupant(first) }),
  };
  return kind === "update"
    ? { level: "error", code: "update-overlap", message: `Update skipped due to overlap: ${key}`, ...subject }
    : {
        level: "warn",
        code: "create-overlap",
        message: `Skipping create due to overlap: ${key}`,
        ...subject,
      };
}
