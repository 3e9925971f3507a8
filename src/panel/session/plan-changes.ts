import type { Write } from "../../planning/action.ts";
import type { Plan } from "../../planning/plan.ts";
import { idOfWrite } from "../plan/subjects.ts";

/** How the writes of one plan differ from those of another. */
export interface PlanChanges {
  readonly added: readonly Write[];
  readonly gone: readonly Write[];
}

/** A write that sets other cells, or for another reason, is another write. */
export function planChanges(shown: Plan, now: Plan): PlanChanges {
  return { added: without(now.writes, shown.writes), gone: without(shown.writes, now.writes) };
}

export const isSame = ({ added, gone }: PlanChanges): boolean => added.length === 0 && gone.length === 0;

function without(writes: readonly Write[], others: readonly Write[]): readonly Write[] {
  const known = new Set(others.map(signature));
  return writes.filter((write) => !known.has(signature(write)));
}

function signature(write: Write): string {
  const cells = Object.entries(write.changes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([idOfWrite(write), write.kind === "retire" ? write.reason : "", cells]);
}
