import type { TeacherId } from "../domain/ids.ts";
import { samePresence } from "../domain/overlap.ts";
import type { LocalDate, Minute } from "../domain/time/civil-time.ts";
import { nameOfWrite, presenceAfter, type StaleReason, type Write } from "./action.ts";
import type { SlotFacts } from "./held/facts.ts";
import type { Plan } from "./plan.ts";

/** Why a run made an hour come or go: the closed list of the change log (semantics 5.4). */
export type ChangeReason = StaleReason | "template_created" | "reopened";

/** An hour that a write takes away or adds. */
export interface HourChange {
  readonly action: "removed" | "added";
  readonly hour: Hour;
  readonly reason: ChangeReason;
  readonly naturalKey: string;
}

/** Whose hour, and when; undefined is what the cells do not tell. */
export interface Hour {
  readonly teachers: readonly TeacherId[];
  readonly date: LocalDate | undefined;
  readonly starts: Minute | undefined;
  readonly ends: Minute | undefined;
}

/** What a write means to somebody who looks for hours; nothing when it leaves them as they are. */
export function hourChanges(write: Write, plan: Pick<Plan, "prerequisites">): readonly HourChange[] {
  const naturalKey = nameOfWrite(write);
  const added = (reason: ChangeReason): readonly HourChange[] => {
    const hour = presenceAfter(write);
    return hour ? [{ action: "added", hour, reason, naturalKey }] : [];
  };
  switch (write.kind) {
    case "create":
      return added(createReason(write, plan));
    case "reopen":
      return added("reopened");
    case "retire":
      return [{ action: "removed", hour: hourOf(write.slot), reason: write.reason, naturalKey }];
    case "update": {
      const { slot, changes } = write;
      const after = presenceAfter(write);
      // A local time that is skipped reads back later, which moves nobody (semantics 2.24).
      const isMoved = MOVING.some((field) => changes[field] !== undefined);
      if (!isMoved || !after || (slot.presence && samePresence(slot.presence, after))) return [];
      const reason = changes.teacher === undefined ? "template_time_changed" : "template_teacher_changed";
      // What had no readable span was nobody's hour.
      const before = slot.presence;
      return before
        ? [{ action: "removed", hour: before, reason, naturalKey }, ...added(reason)]
        : added(reason);
    }
  }
}

export const hourOf = ({ teachers, date, starts, ends }: SlotFacts): Hour => ({
  teachers,
  date,
  starts,
  ends,
});

const MOVING = ["teacher", "starts", "ends"] as const;

/** The gravest first, as for the slot that went (semantics 3.10). */
const MOVES: readonly ChangeReason[] = [
  "template_teacher_changed",
  "template_day_changed",
  "template_time_changed",
];

/** A new slot takes the place of one that its template has just left, or is the template's first of that week. */
function createReason(
  write: Write & { kind: "create" },
  { prerequisites }: Pick<Plan, "prerequisites">,
): ChangeReason {
  const left = prerequisites(write).flatMap((other) =>
    other.kind === "retire" && other.slot.provenance.includes(write.occurrence.template.id)
      ? [other.reason]
      : [],
  );
  return MOVES.find((reason) => left.some((each) => each === reason)) ?? "template_created";
}
