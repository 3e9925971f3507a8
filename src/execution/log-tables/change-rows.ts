import type { ChangeLogRow } from "../../base/codecs/logs/log-codec.ts";
import { byCodeUnit, type SlotId, type TeacherId } from "../../domain/ids.ts";
import { isOpening } from "../../planning/action.ts";
import { nameOfSlot } from "../../planning/held/facts.ts";
import { type HourChange, hourChanges, hourOf } from "../../planning/hour-changes.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Applied } from "../apply/apply.ts";
import type { Run } from "../begin.ts";
import type { Verified } from "../verify/verify.ts";
import { originOf } from "./origin.ts";

/** A run as far as it has changed hours. */
export interface Changing {
  readonly run: Pick<Run, "startedAt" | "request">;
  readonly plan: Pick<Plan, "prerequisites" | "templates" | "facts">;
  readonly applied: Pick<Applied, "outcomes">;
  readonly verified: Pick<Verified, "closed" | "takenBack">;
}

/** What a run has really added and removed, in order; what the verifying pass took back has not happened. */
export function changeRows({ run, plan, applied, verified }: Changing): readonly ChangeLogRow[] {
  const signature = { changedAt: run.startedAt, changedBy: originOf(run.request).changedBy };
  const { closed, takenBack } = verified;
  const opened = new Set<SlotId>();
  const rows: ChangeLogRow[] = [];
  // One whom only a key or the old text names may be gone, and a link to nobody loses every row of its call.
  const linked = new Set<TeacherId>([
    ...plan.templates.flatMap(({ teachers }) => teachers),
    ...plan.facts.flatMap(({ slot }) => slot.teachers),
  ]);
  const rowOf = ({ action, hour, reason, naturalKey }: HourChange, slot: SlotId): ChangeLogRow => ({
    ...signature,
    action,
    teachers: hour.teachers.filter((id) => linked.has(id)),
    date: hour.date,
    starts: hour.starts,
    ends: hour.ends,
    reason,
    slot,
    naturalKey,
  });
  for (const [write, outcome] of applied.outcomes) {
    if (outcome.status !== "done") continue;
    const { id } = outcome;
    if (isOpening(write)) opened.add(id);
    if (takenBack.has(write)) continue;
    rows.push(...hourChanges(write, plan).map((change) => rowOf(change, id)));
  }
  for (const slot of closed) {
    if (opened.has(slot.id)) continue;
    const naturalKey = nameOfSlot(slot);
    const change: HourChange = { action: "removed", hour: hourOf(slot), reason: "duplicate", naturalKey };
    rows.push(rowOf(change, slot.id));
  }
  return inOrder(rows);
}

/** By day, hour and key; what was removed before what was added. */
const inOrder = (rows: readonly ChangeLogRow[]): readonly ChangeLogRow[] =>
  rows
    .slice()
    .sort(
      (a, b) =>
        (a.date ?? 0) - (b.date ?? 0) ||
        (a.starts ?? 0) - (b.starts ?? 0) ||
        byCodeUnit(a.naturalKey, b.naturalKey) ||
        byCodeUnit(b.action, a.action) ||
        byCodeUnit(a.slot, b.slot),
    );
