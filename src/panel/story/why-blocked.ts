import type { PlannedSchool } from "../../execution/load.ts";
import type { Retire } from "../../planning/action.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import { planSync } from "../../planning/plan.ts";

/**
 * Why a slot that the sync has blocked stays so: what a plan would say that found it open. Undefined where it would not
 * be blocked now, as where somebody is booked in it by now.
 */
export function whyBlocked(slot: SlotFacts, { input }: PlannedSchool): Retire | undefined {
  const slots = input.slots.map((each) =>
    each.id === slot.id
      ? {
          ...each,
          status: "open" as const,
          blockedByFormula: false,
          syncState: each.syncState.replace(/\|retired\s*$/, "|live|"),
        }
      : each,
  );
  const { writes } = planSync({ ...input, slots });
  return writes.find((write) => write.kind === "retire" && write.slot.id === slot.id) as Retire | undefined;
}
